package cn.kuanyan.procedure.rectification;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * 检查整改情况: followed up until it is done (《行政处罚法》第二十八条第一款), each check with its own paper and the day of the next. What
 * a party does after its decision is a new fact: it is noted for a new case and never punished here (第二十九条).
 */
@Component
class CheckRectification implements Step {

    private final TimeLimits limits;

    CheckRectification(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        RecordData data = act.data();
        LocalDate checked = data.date("checkedOn").orElseThrow();
        LocalDate before = act.progress()
                .latest(act.party(), "check-rectification")
                .flatMap(paper -> paper.data().date("checkedOn"))
                .or(() -> act.progress().latest(act.party(), "educate-party").flatMap(paper -> paper.data()
                        .date("educatedOn")))
                .orElseThrow();
        Dates.requireNotBefore("checkedOn", "检查日期", checked, before, "教育日期或者上次检查日期");
        settle(act, Rectification.NEXT_CHECK, checked, TimeLimit.State.MET);
        switch (data.need("answer")) {
            case "done" -> settle(act, Rectification.PERIOD, checked, TimeLimit.State.MET);
            case "failed" -> settle(act, Rectification.PERIOD, checked, TimeLimit.State.CANCELLED);
            default -> again(act, checked, data.date("nextCheckOn").orElseThrow());
        }
    }

    private void again(Act act, LocalDate checked, LocalDate next) {
        Dates.requireNotBefore("nextCheckOn", "下次检查日期", next, checked, "本次检查日期");
        limits.startUntil(
                act.caseId(),
                act.partyId(),
                Rectification.NEXT_CHECK,
                "整改复查期限",
                "检查之日",
                checked,
                next,
                Rectification.ARTICLE_28);
    }

    private void settle(Act act, String code, LocalDate on, TimeLimit.State inTime) {
        boolean late = limits.current(act.caseId(), act.partyId(), code)
                .filter(limit -> on.isAfter(limit.dueDate()))
                .isPresent();
        limits.settle(act.caseId(), act.partyId(), code, late ? TimeLimit.State.EXPIRED : inTime, on);
    }
}
