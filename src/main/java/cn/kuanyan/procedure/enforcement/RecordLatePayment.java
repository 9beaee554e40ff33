package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** 登记逾期缴纳: three percent a day from the day after the limit, at most the fine itself (《行政处罚法》第七十二条第一款第一项). */
@Component
class RecordLatePayment implements Step {

    private static final BigDecimal DAILY_RATE = new BigDecimal("0.03");

    private final TimeLimits limits;
    private final Payments payments;

    RecordLatePayment(TimeLimits limits, Payments payments) {
        this.limits = limits;
        this.payments = payments;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return common.withPrefill(
                "surcharge", largestSurcharge(act, act.today()).toPlainString());
    }

    @Override
    public void take(Act act) {
        LocalDate paid = payments.require(act);
        BigDecimal largest = largestSurcharge(act, paid);
        if (act.data().money("surcharge").compareTo(largest) > 0) {
            throw Rejection.of(
                    "surcharge",
                    "《中华人民共和国行政处罚法》第七十二条第一款第一项",
                    "至缴款日加处罚款最多为%s元（每日百分之三，不超出罚款数额）。".formatted(largest.toPlainString()));
        }
        boolean inTime = !paid.isAfter(lastDay(act));
        limits.settle(
                act.caseId(), act.partyId(), "payment", inTime ? TimeLimit.State.MET : TimeLimit.State.EXPIRED, paid);
    }

    private BigDecimal largestSurcharge(Act act, LocalDate paid) {
        BigDecimal fine =
                act.progress().content(act.party()).orElseThrow().data().money("fine");
        long daysLate = Math.max(0, ChronoUnit.DAYS.between(lastDay(act), paid));
        return fine.multiply(DAILY_RATE)
                .multiply(BigDecimal.valueOf(daysLate))
                .min(fine)
                .setScale(2, RoundingMode.DOWN);
    }

    private LocalDate lastDay(Act act) {
        return limits.current(act.caseId(), act.partyId(), "payment")
                .orElseThrow()
                .dueDate();
    }
}
