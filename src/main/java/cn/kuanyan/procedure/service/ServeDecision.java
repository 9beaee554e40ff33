package cn.kuanyan.procedure.service;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Electronic;
import cn.kuanyan.procedure.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 送达决定书: from here run payment and the remedies (《行政处罚法》第六十一、六十七条；《行政复议法》第二十条；《行政诉讼法》第四十六条). */
@Component
class ServeDecision implements Step {

    private final TimeLimits limits;

    ServeDecision(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        LocalDate served = act.data().date("servedOn").orElseThrow();
        CaseRecord decision = act.progress().decision(act.party()).orElseThrow();
        Dates.requireNotBefore(
                "servedOn", "送达日期", served, decision.data().date("signedOn").orElseThrow(), "决定作出日期");
        Electronic.requireConsent(act);
        String regime = act.penaltyCase().regime();
        limits.settle(act.caseId(), act.partyId(), "service", TimeLimit.State.MET, served);
        if (act.progress().amountDue(act.party()).compareTo(BigDecimal.ZERO) > 0) {
            limits.start(act.caseId(), act.partyId(), "payment", regime, "收到决定书之日", served);
        }
        limits.start(act.caseId(), act.partyId(), "reconsideration", regime, "收到决定书之日", served);
        limits.start(act.caseId(), act.partyId(), "litigation", regime, "收到决定书之日", served);
    }
}
