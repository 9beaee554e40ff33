package cn.kuanyan.procedure.investigation;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 复查改正情况: whether the party corrected within the limit; only after the limit can it be late or missing. */
@Component
class RecheckCorrection implements Step {

    private final TimeLimits limits;

    RecheckCorrection(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        LocalDate checked = act.data().date("checkedOn").orElseThrow();
        LocalDate correctBy = act.progress()
                .latest(null, "order-correction")
                .flatMap(order -> order.data().date("correctBy"))
                .orElseThrow();
        LocalDate delivered = act.progress()
                .latest(null, "order-correction")
                .flatMap(order -> order.data().date("deliveredOn"))
                .orElseThrow();
        Dates.requireNotBefore("checkedOn", "复查日期", checked, delivered, "责令改正通知书送达日期");
        String result = act.data().need("result");
        if ((result.equals("LATE") || result.equals("NOT_CORRECTED")) && !checked.isAfter(correctBy)) {
            throw Rejection.of("result", "责令改正期限", "改正期限（%s）尚未届满，不能认定为未改正或者逾期改正。".formatted(correctBy));
        }
        limits.settle(
                act.caseId(),
                null,
                "correction",
                result.equals("CORRECTED") ? TimeLimit.State.MET : TimeLimit.State.EXPIRED,
                checked);
    }
}
