package cn.kuanyan.procedure.discretion;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 审核处理意见: the section head accepts the proposal or sends it or the facts back. */
@Component
class ApproveProposal implements Step {

    private final Approvals approvals;

    ApproveProposal(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void take(Act act) {
        approvals.decide(act);
    }
}
