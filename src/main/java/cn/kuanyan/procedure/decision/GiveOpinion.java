package cn.kuanyan.procedure.decision;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 发表集体讨论意见: each responsible person states a position with reasons (《行政处罚法》第五十七条第二款). */
@Component
class GiveOpinion implements Step {

    @Override
    public void take(Act act) {
        // Position and opinion are required by the form; the opinion itself is free.
    }
}
