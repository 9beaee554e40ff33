package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 决定恢复执行, or its end (《行政强制法》第三十九条第二款、第四十条). */
@Component
class ResumeEnforcement implements Step {

    private final LedgerText ledger;

    ResumeEnforcement(LedgerText ledger) {
        this.ledger = ledger;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return ledger.added(act, common);
    }

    @Override
    public void take(Act act) {
        // The form asks for everything; the paper itself is the decision.
    }
}
