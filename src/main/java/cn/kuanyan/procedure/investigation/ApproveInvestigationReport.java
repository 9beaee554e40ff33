package cn.kuanyan.procedure.investigation;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 审核调查终结报告: the section head accepts it, sends it back, or asks for more evidence. */
@Component
class ApproveInvestigationReport implements Step {

    private final Approvals approvals;

    ApproveInvestigationReport(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void take(Act act) {
        approvals.decide(act);
    }
}
