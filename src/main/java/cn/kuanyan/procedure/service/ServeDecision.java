package cn.kuanyan.procedure.service;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Delivery;
import cn.kuanyan.procedure.EarlierTries;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 送达决定书: one try, with its receipt; the decision counts as served on the day its method gives (《行政处罚法》第六十一条). */
@Component
class ServeDecision implements Step {

    private final ServiceDay serviceDay;

    ServeDecision(ServiceDay serviceDay) {
        this.serviceDay = serviceDay;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return EarlierTries.shown(act, common, decision(act));
    }

    @Override
    public void take(Act act) {
        CaseRecord decision = decision(act);
        LocalDate signed = decision.data().date("signedOn").orElseThrow();
        switch (Delivery.of(act, "servedOn", decision, signed, "决定作出日期")) {
            case SERVED -> serviceDay.begins(act, act.data().date("servedOn").orElseThrow());
            case ANNOUNCED ->
                serviceDay.isAwaited(act, act.data().date("noticeOn").orElseThrow());
            case FAILED -> {
                // The model brings the task back.
            }
        }
    }

    private static CaseRecord decision(Act act) {
        return act.progress().decision(act.party()).orElseThrow();
    }
}
