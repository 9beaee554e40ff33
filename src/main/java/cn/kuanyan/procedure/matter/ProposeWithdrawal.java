package cn.kuanyan.procedure.matter;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 提出撤销案件: an officer reports why the case must not go on. */
@Component
class ProposeWithdrawal implements Step {

    @Override
    public void take(Act act) {
        // The form says everything.
    }
}
