package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.discretion.CollectiveDiscussionQuestion;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether the heads discuss the decision together (《行政处罚法》第五十七条第二款), asked of the decision table. */
@Component
public class DiscussionQuestion {

    private final CollectiveDiscussionQuestion table;
    private final Entitlements entitlements;

    DiscussionQuestion(CollectiveDiscussionQuestion table, Entitlements entitlements) {
        this.table = table;
        this.entitlements = entitlements;
    }

    /** Whether hearing, kind or amount propose it, or the officers stated that the case is complex or grave. */
    public boolean isProposed(Act act) {
        return isStatedByOfficers(act.progress())
                || ask(act.progress(), act.penaltyCase(), act.party(), null).proposed();
    }

    public String proposalReason(Act act) {
        String stated = isStatedByOfficers(act.progress()) ? "调查终结报告认为情节复杂或者重大" : "";
        var answer = ask(act.progress(), act.penaltyCase(), act.party(), null);
        return !answer.proposed() ? stated : stated.isEmpty() ? answer.reason() : stated + "；" + answer.reason();
    }

    /** What the head stated decides; the head's review always comes first. */
    public boolean isRequired(CaseProgress progress, PenaltyCase penaltyCase, Party party) {
        boolean complexOrGrave =
                progress.latest(party, "review-decision").orElseThrow().data().is("complexOrGrave", "YES");
        return ask(progress, penaltyCase, party, complexOrGrave).required();
    }

    private CollectiveDiscussionQuestion.Answer ask(
            CaseProgress progress, PenaltyCase penaltyCase, Party party, Boolean complexOrGrave) {
        RecordData draft = progress.latest(party, "draft-decision")
                .map(CaseRecord::data)
                .orElseGet(() -> new RecordData(Map.of()));
        return table.of(
                complexOrGrave,
                progress.wentThroughHearing(party),
                draft.texts("kinds"),
                entitlements.hearing(penaltyCase, party, draft).largeAmount());
    }

    private static boolean isStatedByOfficers(CaseProgress progress) {
        return progress.latest(null, "write-investigation-report")
                .filter(report -> report.data().is("complexOrGrave", "YES"))
                .isPresent();
    }
}
