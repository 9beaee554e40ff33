package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.enforcement.Instalment;
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
                .row("加处罚款的计算", ledger.terms().verified() ? null : "部分缴纳以后按什么数额计算，法律没有规定，未核实")
                .bullets(ledger.plan().stream()
                        .flatMap(plan -> plan.instalments().stream())
                        .map(instalment -> planned("缴款计划", instalment))
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

    /** One instalment of an approved plan or of one that is asked for; the day itself still counts. */
    static String planned(String plan, Instalment instalment) {
        return "%s：%s以前（含当日）缴纳%s".formatted(plan, instalment.dueOn(), yuan(instalment.amount()));
    }

    private static String yuan(BigDecimal amount) {
        return amount.setScale(2).toPlainString() + "元";
    }
}
