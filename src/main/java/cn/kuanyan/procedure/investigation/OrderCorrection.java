package cn.kuanyan.procedure.investigation;

import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 责令改正: whoever violates is ordered to correct, with a limit that the officers set (《行政处罚法》第二十八条第一款). */
@Component
class OrderCorrection implements Step {

    private final TimeLimits limits;

    OrderCorrection(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        LocalDate ordered = act.data().date("orderedOn").orElseThrow();
        LocalDate delivered = act.data().date("deliveredOn").orElseThrow();
        LocalDate correctBy = act.data().date("correctBy").orElseThrow();
        Dates.requireNotBefore(
                "orderedOn", "责令改正日期", ordered, act.penaltyCase().filedOn().orElseThrow(), "立案日期");
        Dates.requireNotBefore("deliveredOn", "送达日期", delivered, ordered, "责令改正日期");
        Dates.requireNotBefore("correctBy", "改正期限", correctBy, delivered, "送达日期");
        limits.startUntil(
                act.caseId(),
                null,
                "correction",
                "责令改正期限",
                "责令改正通知书送达之日",
                delivered,
                correctBy,
                "《中华人民共和国行政处罚法》第二十八条第一款");
    }
}
