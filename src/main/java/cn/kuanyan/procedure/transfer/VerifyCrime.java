package cn.kuanyan.procedure.transfer;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 核实并制作移送报告: with the report the head's three days begin (移送规定第五条). */
@Component
class VerifyCrime implements Step {

    private final TransferGroup group;
    private final TimeLimits limits;

    VerifyCrime(TransferGroup group, TimeLimits limits) {
        this.group = group;
        this.limits = limits;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        Optional<RecordData> proposal =
                act.progress().latest(null, "propose-criminal-transfer").map(CaseRecord::data);
        return common.withPrefill(
                        "crime", proposal.flatMap(data -> data.text("crime")).orElse(null))
                .withPrefill(
                        "standard",
                        proposal.flatMap(data -> data.text("standard")).orElse(null));
    }

    @Override
    public void take(Act act) {
        group.require(act);
        if (!act.data().flag("signedByAll")) {
            throw Rejection.of("signedByAll", "《行政执法机关移送涉嫌犯罪案件的规定》第五条第一款", "书面报告由专案组提出，须全体成员签名后再提交。");
        }
        limits.startIfAny(
                act.caseId(), null, "crimeTransferDecision", act.penaltyCase().regime(), "接到移送报告之日", act.today());
    }
}
