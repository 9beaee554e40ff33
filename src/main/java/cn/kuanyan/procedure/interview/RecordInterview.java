package cn.kuanyan.procedure.interview;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.TwoOfficers;
import org.springframework.stereotype.Component;

/** 制作执法约谈笔录: two officers record what was said; an empty record is refused by the form. */
@Component
class RecordInterview implements Step {

    @Override
    public void take(Act act) {
        TwoOfficers.require(act);
        Dates.requireNotBefore(
                "heldOn",
                "约谈日期",
                act.data().date("heldOn").orElseThrow(),
                act.progress()
                        .latest(null, "notify-interview")
                        .flatMap(notice -> notice.data().date("notifiedOn"))
                        .orElseThrow(),
                "通知日期");
    }
}
