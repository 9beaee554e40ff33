package cn.kuanyan.procedure.notice;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.discretion.HearingEntitlement;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Electronic;
import cn.kuanyan.procedure.Entitlements;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * 送达告知书: from here run the period for statement and defence (第四十五条) and, where Article 63 gives a hearing, the five
 * working days to ask for it (第六十四条第一项).
 */
@Component
class DeliverPriorNotice implements Step {

    private final TimeLimits limits;
    private final Entitlements entitlements;

    DeliverPriorNotice(TimeLimits limits, Entitlements entitlements) {
        this.limits = limits;
        this.entitlements = entitlements;
    }

    @Override
    public void take(Act act) {
        LocalDate delivered = act.data().date("deliveredOn").orElseThrow();
        Dates.requireNotBefore(
                "deliveredOn",
                "送达日期",
                delivered,
                act.progress()
                        .latest(act.party(), "approve-prior-notice")
                        .orElseThrow()
                        .recordedOn(),
                "告知书批准日期");
        Electronic.requireConsent(act);
        String regime = act.penaltyCase().regime();
        limits.start(act.caseId(), act.partyId(), "statement", regime, "告知书送达之日", delivered);
        RecordData proposal = act.progress().proposal(act.party()).orElseThrow().data();
        HearingEntitlement.Answer hearing = entitlements.hearing(act.penaltyCase(), act.party(), proposal);
        act.data().establish("hearingEntitled", hearing.entitled());
        act.data().establish("hearingBasis", hearing.basis());
        act.data().establish("announced", proposal.values());
        if (hearing.entitled()) {
            limits.start(act.caseId(), act.partyId(), "hearingRequest", regime, "告知书送达之日", delivered);
        }
    }
}
