package cn.kuanyan.procedure.measure;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 审批强制措施: the head approves before it is carried out (《行政强制法》第十八条第一项). */
@Component
class DecideMeasure implements Step {

    @Override
    public void take(Act act) {
        if (act.data().is("answer", "approve")) {
            Matter.COERCIVE_MEASURE.requirePossible(act.penaltyCase());
        }
    }
}
