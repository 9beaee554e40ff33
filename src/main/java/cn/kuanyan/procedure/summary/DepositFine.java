package cn.kuanyan.procedure.summary;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 缴付指定银行: the agency pays the fine in within two working days, by somebody who did not decide (《行政处罚法》第六十七、七十一条). */
@Component
class DepositFine implements Step {

    private final TimeLimits limits;

    DepositFine(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        LocalDate deposited = act.data().date("depositedOn").orElseThrow();
        CaseRecord handedOver =
                act.progress().latest(act.party(), "hand-over-fine").orElseThrow();
        Dates.requireNotBefore(
                "depositedOn",
                "缴付日期",
                deposited,
                handedOver.data().date("handedOverOn").orElseThrow(),
                "交至行政机关的日期");
        CollectedFine.requireAll(act);
        limits.settle(act.caseId(), act.partyId(), "fineDeposit", TimeLimit.State.MET, deposited);
    }
}
