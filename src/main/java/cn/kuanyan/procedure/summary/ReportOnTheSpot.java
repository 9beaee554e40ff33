package cn.kuanyan.procedure.summary;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 报本机关备案: the agency learns of every decision made on the spot (《行政处罚法》第五十二条第三款). */
@Component
class ReportOnTheSpot implements Step {

    private final TimeLimits limits;

    ReportOnTheSpot(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        LocalDate reported = act.data().date("reportedOn").orElseThrow();
        LocalDate decided = act.progress()
                .decision(act.party())
                .flatMap(decision -> decision.data().date("signedOn"))
                .orElseThrow();
        Dates.requireNotBefore("reportedOn", "报送日期", reported, decided, "作出决定之日");
        limits.settle(act.caseId(), null, "onTheSpotReport", TimeLimit.State.MET, reported);
    }
}
