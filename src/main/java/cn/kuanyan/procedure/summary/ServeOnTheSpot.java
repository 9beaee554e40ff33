package cn.kuanyan.procedure.summary;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PenaltyText;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 当场交付决定书: on the day of the decision; the periods of payment and reconsideration begin (《行政处罚法》第五十二、五十三条). */
@Component
class ServeOnTheSpot implements Step {

    private final TimeLimits limits;
    private final OnTheSpotCollection collection;

    ServeOnTheSpot(TimeLimits limits, OnTheSpotCollection collection) {
        this.limits = limits;
        this.collection = collection;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        CaseRecord decision = decision(act);
        return common.withPrefill(
                "decision",
                Markdown.empty()
                        .row("决定书文号", decision.data().need("number"))
                        .row("处罚", PenaltyText.of(decision.data())));
    }

    @Override
    public void take(Act act) {
        LocalDate served = act.data().date("servedOn").orElseThrow();
        LocalDate decided = decision(act).data().date("signedOn").orElseThrow();
        if (!served.equals(decided)) {
            throw Rejection.of(
                    "servedOn", "《中华人民共和国行政处罚法》第五十二条第一款", "决定书应当当场交付当事人，交付日期须为作出决定的日期（%s）。".formatted(decided));
        }
        collection.check(act);
        String regime = act.penaltyCase().regime();
        switch (act.data().need("payment")) {
            case "BANK" -> limits.start(act.caseId(), act.partyId(), "payment", regime, "收到决定书之日", served);
            case "COLLECTED" -> limits.start(act.caseId(), act.partyId(), "fineHandOver", regime, "收缴罚款之日", served);
            default -> {
                // A warning is carried out by being given.
            }
        }
        limits.start(act.caseId(), act.partyId(), "reconsideration", regime, "收到决定书之日", served);
    }

    private static CaseRecord decision(Act act) {
        return act.progress().decision(act.party()).orElseThrow();
    }
}
