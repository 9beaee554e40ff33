package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.enforcement.Ledger;
import cn.kuanyan.enforcement.Payment;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.PaymentLedgers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every receipt must show: a date after the service, no more than is due, a bank receipt that was not used before. */
@Component
class Payments {

    private static final String ARTICLE_67 = "《中华人民共和国行政处罚法》第六十七条";
    private static final Map<String, String> REQUIRED =
            Map.of("paidOn", "缴纳日期", "amount", "缴纳数额", "receiptNumber", "缴款凭证号");

    private final PaymentLedgers ledgers;
    private final TimeLimits limits;

    Payments(PaymentLedgers ledgers, TimeLimits limits) {
        this.ledgers = ledgers;
        this.limits = limits;
    }

    /** Records a receipt, or that the party asks for time; nothing else is asked of the collector then. */
    void take(Act act) {
        if (act.data().is("answer", "deferral")) {
            return;
        }
        Ledger before = ledgers.of(act);
        Payment payment = checked(act, before);
        Ledger after = before.with(payment);
        if (after.isSettled(payment.on())) {
            limits.settle(
                    act.caseId(),
                    act.partyId(),
                    "payment",
                    before.isOverdue(payment.on()) ? TimeLimit.State.EXPIRED : TimeLimit.State.MET,
                    payment.on());
        } else {
            PlanLimit.follow(limits, act, after);
        }
    }

    private static Payment checked(Act act, Ledger ledger) {
        RecordData data = act.data();
        REQUIRED.forEach((field, label) -> {
            if (data.text(field).isEmpty()) {
                throw Rejection.of(field, "必填", "“%s”为必填项。".formatted(label));
            }
        });
        LocalDate paid = data.date("paidOn").orElseThrow();
        Dates.requireNotBefore(
                "paidOn",
                "缴款日期",
                paid,
                act.progress()
                        .service(act.party())
                        .flatMap(service -> service.data().date("servedOn"))
                        .orElseThrow(),
                "决定书送达日期");
        requireNewReceipt(act);
        Payment payment = new Payment(paid, data.money("amount"), data.money("surcharge"));
        BigDecimal due = ledger.unpaidPrincipal().max(BigDecimal.ZERO);
        boolean nothing = payment.principal().add(payment.surcharge()).signum() == 0;
        if (nothing || payment.principal().compareTo(due) > 0) {
            throw Rejection.of(
                    "amount",
                    ARTICLE_67,
                    "未缴数额为%s元；登记的数额须大于零，不得多于未缴数额，多缴的请核对票据，由收款机构退还。".formatted(due.toPlainString()));
        }
        BigDecimal largest = ledger.unpaidSurcharge(paid).max(BigDecimal.ZERO);
        if (payment.surcharge().compareTo(largest) > 0) {
            throw Rejection.of(
                    "surcharge",
                    "《中华人民共和国行政处罚法》第七十二条第一款第一项",
                    "至缴款日未缴的加处罚款最多为%s元（每日百分之三，不超出罚款数额，复议、诉讼期间不予计算）。".formatted(largest.toPlainString()));
        }
        return payment;
    }

    private static void requireNewReceipt(Act act) {
        String number = act.data().need("receiptNumber");
        boolean used = PaymentLedgers.receipts(act.progress(), act.party())
                .anyMatch(receipt -> receipt.data().is("receiptNumber", number));
        if (used) {
            throw Rejection.of("receiptNumber", ARTICLE_67, "缴款凭证“%s”已经登记过，同一凭证不得重复登记。".formatted(number));
        }
    }
}
