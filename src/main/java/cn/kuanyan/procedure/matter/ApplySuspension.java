package cn.kuanyan.procedure.matter;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 提出中止: an officer says why the case cannot go on; the gate sees that it is the only suspension of the case. */
@Component
class ApplySuspension implements Step {

    @Override
    public void take(Act act) {
        // The form says everything.
    }
}
