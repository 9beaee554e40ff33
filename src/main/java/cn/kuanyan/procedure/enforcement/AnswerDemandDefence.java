package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 登记并复核对催告的申辩: recorded, reviewed, and followed where it holds (《行政强制法》第三十六条). */
@Component
class AnswerDemandDefence implements Step {

    private final LedgerText ledger;

    AnswerDemandDefence(LedgerText ledger) {
        this.ledger = ledger;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return ledger.added(act, common);
    }

    @Override
    public void take(Act act) {
        Dates.requireNotBefore(
                "receivedOn",
                "收到日期",
                act.data().date("receivedOn").orElseThrow(),
                act.progress()
                        .latest(act.party(), "serve-demand")
                        .flatMap(demand -> demand.data().date("servedOn"))
                        .orElseThrow(),
                "催告书送达日期");
    }
}
