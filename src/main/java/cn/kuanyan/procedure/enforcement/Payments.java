package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What every payment must show: the whole amount, not before the decision was served, with a bank receipt. */
@Component
class Payments {

    LocalDate require(Act act) {
        LocalDate paid = act.data().date("paidOn").orElseThrow();
        Dates.requireNotBefore(
                "paidOn",
                "缴款日期",
                paid,
                act.progress()
                        .service(act.party())
                        .flatMap(service -> service.data().date("servedOn"))
                        .orElseThrow(),
                "决定书送达日期");
        BigDecimal due = act.progress().amountDue(act.party());
        if (act.data().money("amount").compareTo(due) != 0) {
            throw Rejection.of(
                    "amount", "《中华人民共和国行政处罚法》第六十七条", "应缴数额为%s元，须一次足额登记；多缴、少缴的请核对票据。".formatted(due.toPlainString()));
        }
        return paid;
    }
}
