package cn.kuanyan.procedure.summary;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 审查备案: the section head accepts the report or sends it back to be completed. */
@Component
class CheckOnTheSpot implements Step {

    private final Approvals approvals;

    CheckOnTheSpot(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void take(Act act) {
        approvals.decide(act);
    }
}
