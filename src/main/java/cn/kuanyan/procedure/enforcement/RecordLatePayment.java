package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 登记逾期缴纳: with the surcharge of three percent a day, at most the fine itself (《行政处罚法》第七十二条第一款第一项). */
@Component
class RecordLatePayment implements Step {

    private final Payments payments;
    private final LedgerText ledger;

    RecordLatePayment(Payments payments, LedgerText ledger) {
        this.payments = payments;
        this.ledger = ledger;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return ledger.added(act, common);
    }

    @Override
    public void take(Act act) {
        payments.take(act);
    }
}
