package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.PaperFiled;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.Conditions;
import cn.kuanyan.document.DocumentDrafts;
import cn.kuanyan.document.DocumentIssuing;
import cn.kuanyan.document.DocumentKind;
import cn.kuanyan.document.DocumentKinds;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.Matter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every paper, wherever it is filed, leaves the documents that belong to it, in the same transaction: where a mandatory
 * content is missing the paper is refused.
 */
@Component
class DocumentHook {

    private final DocumentKinds kinds;
    private final CaseDocuments documents;
    private final DocumentDrafts drafts;
    private final DocumentIssuing issuing;
    private final CaseFiles caseFiles;
    private final CaseRecords records;

    DocumentHook(
            DocumentKinds kinds,
            CaseDocuments documents,
            DocumentDrafts drafts,
            DocumentIssuing issuing,
            CaseFiles caseFiles,
            CaseRecords records) {
        this.kinds = kinds;
        this.documents = documents;
        this.drafts = drafts;
        this.issuing = issuing;
        this.caseFiles = caseFiles;
        this.records = records;
    }

    @EventListener
    void on(PaperFiled filed) {
        CaseRecord paper = filed.paper();
        List<DocumentKind> drafted = holding(kinds.draftedBy(paper.step()), DocumentKind::when, paper);
        drafted.forEach(kind -> about(kind, paper)
                .forEach(party -> drafts.draft(kind, paper.caseId(), party, paper.id(), paper.actor())));
        holding(kinds.issuedBy(paper.step()), DocumentKind::issuedWhen, paper).forEach(kind -> issue(kind, paper));
    }

    private void issue(DocumentKind kind, CaseRecord paper) {
        about(kind, paper).forEach(party -> documents
                .waiting(kind, paper.caseId(), party, draft -> isOfTheSameMatter(draft, paper))
                .ifPresent(draft -> issuing.issue(draft, paper.id(), paper.actor())));
    }

    /** Series are taken in one order, so that two transactions never wait for one another. */
    private static List<DocumentKind> holding(
            List<DocumentKind> kinds, Function<DocumentKind, Map<String, List<String>>> conditions, CaseRecord paper) {
        return kinds.stream()
                .filter(kind -> Conditions.hold(
                        conditions.apply(kind),
                        field -> DocumentFields.codes(paper.data().values().get(field))))
                .sorted(Comparator.comparing(kind -> Objects.requireNonNullElse(kind.series(), "")))
                .toList();
    }

    private List<Long> about(DocumentKind kind, CaseRecord paper) {
        List<Long> parties = new ArrayList<>();
        if (kind.per() == DocumentKind.Per.CASE) {
            parties.add(null);
        } else if (paper.partyId() != null) {
            parties.add(paper.partyId());
        } else {
            new CaseProgress(records.ofCase(paper.caseId()), caseFiles.parties(paper.caseId()))
                    .standing().stream().map(Party::id).forEach(parties::add);
        }
        return parties;
    }

    private boolean isOfTheSameMatter(long draftedFrom, CaseRecord paper) {
        String matter = paper.data().text(Matter.ID).orElse(null);
        return matter == null
                || matter.equals(String.valueOf(draftedFrom))
                || records.ofCase(paper.caseId()).stream()
                        .filter(one -> one.id() == draftedFrom)
                        .allMatch(one -> one.data().is(Matter.ID, matter));
    }
}
