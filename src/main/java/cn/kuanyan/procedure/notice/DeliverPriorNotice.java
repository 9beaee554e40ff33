package cn.kuanyan.procedure.notice;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.discretion.HearingEntitlement;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Delivery;
import cn.kuanyan.procedure.EarlierTries;
import cn.kuanyan.procedure.Entitlements;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
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
    public FormFilling filling(Act act, FormFilling common) {
        return EarlierTries.shown(act, common, approval(act));
    }

    @Override
    public void take(Act act) {
        CaseRecord approval = approval(act);
        switch (Delivery.of(act, "deliveredOn", approval, approval.recordedOn(), "告知书批准日期")) {
            case SERVED -> tell(act, "告知书送达之日", act.data().date("deliveredOn").orElseThrow());
            case ANNOUNCED -> announce(act, act.data().date("noticeOn").orElseThrow());
            case FAILED -> {
                // The model brings the task back.
            }
        }
    }

    /**
     * The police's party has seven days from the notice itself (《公安机关办理行政案件程序规定》第一百六十八条); any other party is
     * told when the period of the notice has passed (《民事诉讼法》第九十五条).
     */
    private void announce(Act act, LocalDate issued) {
        String regime = act.penaltyCase().regime();
        boolean police = limits.startIfAny(
                        act.caseId(), act.partyId(), "statementAfterPublicNotice", regime, "公告之日", issued)
                .isPresent();
        LocalDate told = police
                ? issued
                : limits.start(act.caseId(), act.partyId(), "serviceByNotice", regime, "发出公告之日", issued)
                        .dueDate();
        act.data().establish("deliveredOn", told);
        tell(act, police ? "公告之日" : "公告期间届满之日", told);
    }

    private void tell(Act act, String trigger, LocalDate told) {
        String regime = act.penaltyCase().regime();
        limits.start(act.caseId(), act.partyId(), "statement", regime, trigger, told);
        RecordData proposal = act.progress().proposal(act.party()).orElseThrow().data();
        HearingEntitlement.Answer hearing = entitlements.hearing(act.penaltyCase(), act.party(), proposal);
        act.data().establish("hearingEntitled", hearing.entitled());
        act.data().establish("hearingBasis", hearing.basis());
        act.data().establish("announced", proposal.values());
        if (hearing.entitled()) {
            limits.start(act.caseId(), act.partyId(), "hearingRequest", regime, trigger, told);
        }
    }

    private static CaseRecord approval(Act act) {
        return act.progress().latest(act.party(), "approve-prior-notice").orElseThrow();
    }
}
