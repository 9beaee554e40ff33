package cn.kuanyan.procedure.notice;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PenaltyText;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 拟制行政处罚意见告知书: content of the penalty, facts, reasons and basis (《行政处罚法》第四十四条). */
@Component
class DraftPriorNotice implements Step {

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        FormFilling filling = act.progress()
                .latest(null, "write-investigation-report")
                .map(report -> common.withPrefill("facts", report.data().need("facts")))
                .orElse(common);
        return act.progress()
                .proposal(act.party())
                .map(proposal -> filling.withPrefill("reasons", proposal.data().need("reasons"))
                        .withPrefill("basis", proposal.data().need("basis"))
                        .withPrefill("proposedPenalty", PenaltyText.of(proposal.data())))
                .orElse(filling);
    }

    @Override
    public void take(Act act) {
        // The form requires each part of Article 44; there is no further gate on the draft.
    }
}
