package cn.kuanyan.procedure.hearing;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 制作听证报告: the chair says whether the hearing changes facts, basis or penalty (《行政处罚法》第六十五条). */
@Component
class ReportHearing implements Step {

    @Override
    public void take(Act act) {
        // The form requires the opinion and the answer; what follows from them is decided by Article 57.
    }
}
