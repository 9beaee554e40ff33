package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 登记缴纳罚款: paid in full within fifteen days of receipt (《行政处罚法》第六十七条第三款). */
@Component
class RecordPayment implements Step {

    private final TimeLimits limits;
    private final Payments payments;

    RecordPayment(TimeLimits limits, Payments payments) {
        this.limits = limits;
        this.payments = payments;
    }

    @Override
    public void take(Act act) {
        LocalDate paid = payments.require(act);
        limits.settle(act.caseId(), act.partyId(), "payment", TimeLimit.State.MET, paid);
    }
}
