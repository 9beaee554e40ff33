package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.DiscussionQuestion;
import cn.kuanyan.procedure.discretion.FactEvidence;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The points about how the decision on each party came about and what it says. */
@Component
class DecisionPoints {

    private static final Pattern ARTICLE = Pattern.compile("《[^》]+》[^《]*第[^条《]+条");
    private static final String NONE = "没有作出行政处罚决定。";

    private final DiscussionQuestion discussion;
    private final FactEvidence evidence;

    DecisionPoints(DiscussionQuestion discussion, FactEvidence evidence) {
        this.discussion = discussion;
        this.evidence = evidence;
    }

    /** The parties on whom a decision of this agency is in force; a transfer to the police is none. */
    static List<Party> decided(Act act) {
        return act.progress().parties().stream()
                .filter(act.progress()::isDecidedHere)
                .toList();
    }

    static List<Party> punished(Act act) {
        return decided(act).stream()
                .filter(party -> act.progress()
                        .decision(party)
                        .filter(decision -> decision.data().is("outcome", "PENALTY"))
                        .isPresent())
                .toList();
    }

    Result notice(Act act) {
        CaseProgress progress = act.progress();
        return Result.ofEach(punished(act), NONE, party -> {
            boolean told = progress.papers(party, "deliver-prior-notice")
                            .anyMatch(paper -> paper.data().date("deliveredOn").isPresent())
                    || progress.papers(party, "hear-on-the-spot")
                            .anyMatch(paper -> paper.data().flag("rightsTold"));
            return told ? Result.present("已经告知。") : Result.missing("没有送达行政处罚意见告知书的记录。");
        });
    }

    Result statement(Act act) {
        CaseProgress progress = act.progress();
        return Result.ofEach(punished(act), NONE, party -> {
            if (!progress.hasStated(party, "STATEMENT")) {
                return Result.notApplicable("没有提出陈述、申辩。");
            }
            long stated = progress.statements(party).stream()
                    .filter(paper -> paper.data().is("kind", "STATEMENT"))
                    .mapToLong(CaseRecord::id)
                    .min()
                    .orElse(0);
            return progress.papers(party, "review-statement").anyMatch(paper -> paper.id() > stated)
                    ? Result.present("已经复核。")
                    : Result.missing("提出了陈述、申辩，没有复核意见。");
        });
    }

    Result hearing(Act act) {
        CaseProgress progress = act.progress();
        return Result.ofEach(punished(act), NONE, party -> {
            if (progress.awaitsHearing(party)) {
                return Result.missing("要求听证，没有听证报告，也没有放弃听证的记录。");
            }
            return progress.hearingEnd(party).isPresent() || progress.wentThroughHearing(party)
                    ? Result.present("已经听证或者放弃听证。")
                    : Result.notApplicable("没有要求听证。");
        });
    }

    Result discussion(Act act) {
        CaseProgress progress = act.progress();
        return Result.ofEach(decided(act), NONE, party -> {
            if (progress.papers(party, "conclude-discussion").findAny().isPresent()) {
                return Result.present("有集体讨论记录。");
            }
            boolean required = progress.latest(party, "review-decision").isPresent()
                    && discussion.isRequired(progress, act.penaltyCase(), party);
            return required ? Result.missing("应当集体讨论，没有集体讨论记录。") : Result.notApplicable("不属于应当集体讨论的情形。");
        });
    }

    Result factEvidence(Act act) {
        return Result.ofEach(decided(act), NONE, party -> {
            Act about = act.about(party);
            if (act.progress().facts(party).isEmpty()) {
                return Result.missing("没有裁量事实的记录。");
            }
            List<String> unproven = evidence.unproven(about);
            return unproven.isEmpty()
                    ? Result.present("每项事实都有证据%s。"
                            .formatted(evidence.supplemented(about)
                                    .map("；"::concat)
                                    .orElse("")))
                    : Result.missing("没有证据证明的事实：%s。".formatted(String.join("、", unproven)));
        });
    }

    Result articleCited(Act act) {
        return Result.ofEach(
                decided(act),
                NONE,
                party -> act.progress()
                                .content(party)
                                .flatMap(content -> content.data().text("basis"))
                                .filter(basis -> ARTICLE.matcher(basis).find())
                                .isPresent()
                        ? Result.present("已经载明依据。")
                        : Result.missing("决定没有载明法律、法规、规章的条文。"));
    }

    Result remedies(Act act) {
        return Result.ofEach(
                punished(act),
                NONE,
                party -> act.progress()
                                .content(party)
                                .flatMap(content -> content.data().text("remedies"))
                                .filter(text -> text.contains("行政复议") && text.contains("行政诉讼"))
                                .isPresent()
                        ? Result.present("已经载明行政复议、行政诉讼的途径和期限。")
                        : Result.missing("决定没有载明申请行政复议、提起行政诉讼的途径和期限。"));
    }
}
