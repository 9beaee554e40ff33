package cn.kuanyan.procedure.closing;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 审批结案: the head closes the case or sends the report back. */
@Component
class ApproveClosing implements Step {

    private final Approvals approvals;

    ApproveClosing(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void take(Act act) {
        approvals.decide(act);
    }
}
