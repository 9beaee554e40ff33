package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.discretion.LegalReviewQuestion;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether legal review is owed before the decision (《行政处罚法》第五十八条第一款), asked of the decision table with the facts of the case. */
@Component
public class ReviewQuestion {

    private final LegalReviewQuestion table;

    ReviewQuestion(LegalReviewQuestion table) {
        this.table = table;
    }

    /**
     * False once a review has approved what is now proposed and notified; true after a review that did not pass, whatever
     * became of its ground: 审核未通过的，不得作出决定.
     */
    public boolean isRequired(PenaltyCase penaltyCase, CaseProgress progress) {
        if (progress.isReviewed()) {
            return false;
        }
        if (progress.isReviewReturned()) {
            return true;
        }
        RecordData report = progress.latest(null, "write-investigation-report")
                .map(CaseRecord::data)
                .orElseGet(() -> new RecordData(Map.of()));
        return table.of(
                        report.flag("publicInterest"),
                        progress.parties().stream().anyMatch(progress::wentThroughHearing),
                        report.flag("multipleLegalRelations"),
                        false)
                .required();
    }
}
