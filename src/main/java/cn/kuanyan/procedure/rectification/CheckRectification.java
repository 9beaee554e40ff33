package cn.kuanyan.procedure.rectification;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 检查整改情况: followed up until it is done (《行政处罚法》第二十八条第一款). */
@Component
class CheckRectification implements Step {

    @Override
    public void take(Act act) {
        Dates.requireNotBefore(
                "checkedOn",
                "检查日期",
                act.data().date("checkedOn").orElseThrow(),
                act.progress()
                        .latest(act.party(), "educate-party")
                        .flatMap(paper -> paper.data().date("educatedOn"))
                        .orElseThrow(),
                "教育日期");
    }
}
