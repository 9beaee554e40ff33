package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 登记缴纳罚款: within fifteen days of receipt, in one sum or in parts (《行政处罚法》第六十七条第三款). */
@Component
class RecordPayment implements Step {

    private final Payments payments;
    private final LedgerText ledger;

    RecordPayment(Payments payments, LedgerText ledger) {
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
