package cn.kuanyan.procedure.service;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From the day of service run payment and the remedies (《行政处罚法》第六十七条；《行政复议法》第二十条；《行政诉讼法》第四十六条). */
@Component
class ServiceDay {

    private final TimeLimits limits;

    ServiceDay(TimeLimits limits) {
        this.limits = limits;
    }

    void begins(Act act, LocalDate served) {
        settleService(act, served);
        String regime = act.penaltyCase().regime();
        if (act.progress().amountDue(act.party()).compareTo(BigDecimal.ZERO) > 0) {
            limits.start(act.caseId(), act.partyId(), "payment", regime, "收到决定书之日", served);
        }
        limits.start(act.caseId(), act.partyId(), "reconsideration", regime, "收到决定书之日", served);
        limits.start(act.caseId(), act.partyId(), "litigation", regime, "收到决定书之日", served);
    }

    /**
     * A notice was issued: its period runs (《民事诉讼法》第九十五条第一款). That a notice issued within the seven working days keeps
     * Article 61 is this product's reading; no text says it.
     */
    void isAwaited(Act act, LocalDate issued) {
        settleService(act, issued);
        limits.start(
                act.caseId(),
                act.partyId(),
                "serviceByNotice",
                act.penaltyCase().regime(),
                "发出公告之日",
                issued);
    }

    /** Late service is served all the same; that it was late is a fact of the case. */
    private void settleService(Act act, LocalDate on) {
        limits.settle(act.caseId(), act.partyId(), "service", TimeLimit.State.MET, on);
    }
}
