package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.enforcement.Ledger;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PaymentLedgers;
import cn.kuanyan.procedure.Remedy;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The amounts that a demand or an application names must be those of the account on that day, and be overdue. */
@Component
class Demanded {

    private final PaymentLedgers ledgers;

    Demanded(PaymentLedgers ledgers) {
        this.ledgers = ledgers;
    }

    void require(Act act, String dateField, LocalDate on, String rule) {
        boolean stayed = Remedy.of(act.progress(), act.party()).stream().anyMatch(remedy -> remedy.isStayed(on));
        if (stayed) {
            throw Rejection.of(
                    dateField, "《中华人民共和国行政复议法》第四十二条、《中华人民共和国行政诉讼法》第五十六条", "复议机关或者人民法院已经决定停止执行，停止执行结束以前不得催告或者申请强制执行。");
        }
        Ledger ledger = ledgers.of(act);
        boolean owesSurchargeOnly = ledger.unpaidPrincipal().signum() == 0
                && ledger.unpaidSurcharge(on).signum() > 0;
        if (!ledger.isOverdue(on) && !owesSurchargeOnly) {
            throw Rejection.of(dateField, rule, "至%s当事人没有逾期未缴的款项（批准延期、分期的，以缴款计划为准），不得催告或者申请强制执行。".formatted(on));
        }
        if (act.data().money("amount").compareTo(ledger.unpaidPrincipal()) != 0) {
            throw Rejection.of(
                    "amount",
                    rule,
                    "未缴的罚款、没收款为%s元，金额应当明确、相符。"
                            .formatted(ledger.unpaidPrincipal().toPlainString()));
        }
        BigDecimal surcharge = ledger.unpaidSurcharge(on).max(BigDecimal.ZERO);
        if (act.data().money("surcharge").compareTo(surcharge) > 0) {
            throw Rejection.of(
                    "surcharge",
                    "《中华人民共和国行政处罚法》第七十二条第一款第一项",
                    "至%s未缴的加处罚款最多为%s元（每日百分之三，不超出罚款数额）。".formatted(on, surcharge.toPlainString()));
        }
    }
}
