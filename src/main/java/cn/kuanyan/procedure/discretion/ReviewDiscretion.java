package cn.kuanyan.procedure.discretion;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 审查裁量: what the rules leave to a person is seen by a second, legally qualified one. */
@Component
class ReviewDiscretion implements Step {

    private final Approvals approvals;

    ReviewDiscretion(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void take(Act act) {
        approvals.decide(act);
    }
}
