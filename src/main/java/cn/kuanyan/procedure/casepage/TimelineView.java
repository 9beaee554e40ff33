package cn.kuanyan.procedure.casepage;

import cn.kuanyan.audit.AuditArticles;
import cn.kuanyan.audit.CaseAudit;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.form.FormTemplates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The papers of a case in their order, and the links of the record behind them. */
@Component
class TimelineView {

    /**
     * @param party name of the party that the paper is about, empty in a case of one party and for papers about all
     * @param answer how the step was answered, empty where it had no choice
     * @param article by which the step is done, empty where the models cite none
     */
    record PaperLine(String at, String title, String person, String party, String answer, String article) {}

    record AuditView(long sequence, String at, String person, String act, String article, String hash) {}

    private final List<AuditArticles> articles;
    private final CaseAudit audit;
    private final Wording wording;

    TimelineView(List<AuditArticles> articles, CaseAudit audit, Wording wording) {
        this.articles = articles;
        this.audit = audit;
        this.wording = wording;
    }

    /** The latest paper first. */
    List<PaperLine> of(List<CaseRecord> papers, CaseProgress progress) {
        return papers.stream()
                .sorted(Comparator.comparing(CaseRecord::id).reversed())
                .map(paper -> new PaperLine(
                        wording.minute(paper.recordedAt()),
                        wording.paper(paper.step()),
                        wording.person(paper.actor()),
                        party(paper, progress.parties()),
                        answer(paper),
                        article(paper.step())))
                .toList();
    }

    List<AuditView> audit(long caseId) {
        return audit.ofCase(caseId).stream()
                .map(line -> new AuditView(
                        line.sequence(),
                        wording.minute(line.at()),
                        wording.person(line.actor()),
                        wording.paper(line.act()),
                        line.article() == null ? "" : line.article(),
                        line.hash()))
                .toList();
    }

    private String article(String step) {
        return articles.stream()
                .flatMap(source -> source.of(step).stream())
                .findFirst()
                .orElse("");
    }

    private static String party(CaseRecord paper, List<Party> parties) {
        return parties.stream()
                .filter(party -> parties.size() > 1 && party.id().equals(paper.partyId()))
                .map(Party::name)
                .findFirst()
                .orElse("");
    }

    private static String answer(CaseRecord paper) {
        return paper.data()
                .text("answer")
                .flatMap(answer -> option(paper.step(), answer))
                .orElse("");
    }

    /** Papers that the product itself left have no form. */
    private static Optional<String> option(String step, String answer) {
        try {
            return FormTemplates.named(step).option("answer", answer);
        } catch (Rejection noForm) {
            return Optional.empty();
        }
    }
}
