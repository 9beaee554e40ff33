package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** 审批恢复: the head lets the case go on; every limit that rested is computed again, with its arithmetic on the paper. */
@Component
class DecideResumption implements Step {

    private final Approvals approvals;
    private final CaseFiles caseFiles;
    private final LimitRest limits;

    DecideResumption(Approvals approvals, CaseFiles caseFiles, LimitRest limits) {
        this.approvals = approvals;
        this.caseFiles = caseFiles;
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        if (!approvals.decide(act)) {
            return;
        }
        String why = act.progress()
                .latest(null, "decide-suspension")
                .map(CaseRecord::data)
                .orElseThrow()
                .need("why");
        List<TimeLimit> computedAgain = limits.end(act, why);
        act.data().establish("resumedOn", act.today());
        act.data()
                .establish(
                        "limits",
                        computedAgain.stream()
                                .map(limit ->
                                        limit.label() + "：" + limit.arithmetic().orElse("届满日" + limit.dueDate()))
                                .toList());
        if (!act.progress().isWithThePolice()) {
            caseFiles.become(act.penaltyCase(), CaseStatus.FILED, act.actor(), "恢复办理");
        }
    }
}
