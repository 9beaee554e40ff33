package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.enforcement.Ledger;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PaymentLedgers;
import cn.kuanyan.procedure.Refund;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** The account of the party's fine as it stands today, above every form that is about it. */
@Component
class LedgerText {

    private final PaymentLedgers ledgers;

    LedgerText(PaymentLedgers ledgers) {
        this.ledgers = ledgers;
    }

    FormFilling added(Act act, FormFilling common) {
        Ledger ledger = ledgers.of(act);
        BigDecimal surcharge = ledger.unpaidSurcharge(act.today()).max(BigDecimal.ZERO);
        Markdown text = Markdown.empty()
                .row("应缴罚款", yuan(ledger.obligation().fine()))
                .row("应缴没收款", yuan(ledger.obligation().confiscation()))
                .row("未缴", yuan(ledger.unpaidPrincipal().max(BigDecimal.ZERO)))
                .row("应当退还", refund(act))
                .row("至今日的加处罚款", yuan(ledger.surcharge(act.today())) + "，未缴" + yuan(surcharge))
                .row("加处罚款的计算", ledger.terms().verified() ? null : "部分缴纳以后的计算基数未核实，见 law/enforcement.yaml")
                .bullets(ledger.plan().stream()
                        .flatMap(plan -> plan.instalments().stream())
                        .map(instalment -> "缴款计划：%s前缴纳%s".formatted(instalment.dueOn(), yuan(instalment.amount())))
                        .toList());
        return common.withPrefill("ledger", text)
                .withPrefill(
                        "unpaid", ledger.unpaidPrincipal().max(BigDecimal.ZERO).toPlainString())
                .withPrefill("surcharge", surcharge.toPlainString())
                .withPrefill("answer", "payment");
    }

    /** What was paid beyond a fine that 复议 or 诉讼 varied, as long as it was not paid back. */
    private static String refund(Act act) {
        BigDecimal owed = Refund.owed(act.progress(), act.party()).stream()
                .map(Refund::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return owed.signum() > 0 ? yuan(owed) : null;
    }

    private static String yuan(BigDecimal amount) {
        return amount.setScale(2).toPlainString() + "元";
    }
}
