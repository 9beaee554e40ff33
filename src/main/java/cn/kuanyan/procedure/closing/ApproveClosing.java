package cn.kuanyan.procedure.closing;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.ClosingCheck;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 审批结案: the head closes the case, when nothing stands in the way any more, or sends the report back. */
@Component
class ApproveClosing implements Step {

    private final Approvals approvals;
    private final ClosingCheck check;

    ApproveClosing(Approvals approvals, ClosingCheck check) {
        this.approvals = approvals;
        this.check = check;
    }

    @Override
    public void take(Act act) {
        if (approvals.decide(act)) {
            check.require(act);
        }
    }
}
