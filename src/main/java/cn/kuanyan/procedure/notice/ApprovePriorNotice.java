package cn.kuanyan.procedure.notice;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 审批告知书: the head lets the notice go out or sends it back. */
@Component
class ApprovePriorNotice implements Step {

    private final Approvals approvals;

    ApprovePriorNotice(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void take(Act act) {
        approvals.decide(act);
    }
}
