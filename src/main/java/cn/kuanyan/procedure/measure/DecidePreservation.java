package cn.kuanyan.procedure.measure;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/**
 * 审批先行登记保存: the head of the authority, at the police too: a rule that lets the head of a section do it stands below
 * the statute (《行政处罚法》第五十六条，《公安机关办理行政案件程序规定》第一百一十条第一款).
 */
@Component
class DecidePreservation implements Step {

    @Override
    public void take(Act act) {
        if (act.data().is("answer", "approve")) {
            Matter.PRESERVATION.requirePossible(act.penaltyCase());
        }
    }
}
