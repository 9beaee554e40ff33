package cn.kuanyan.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * An approved deferral (one instalment) or payment by instalments (《中华人民共和国行政处罚法》第六十六条第二款). It takes the place of
 * the payment limit, or of an earlier plan, from the day on which the party applied: the time the agency needs to decide is
 * not the party's.
 *
 * @param since day of the application
 * @param instalments all that was unpaid when the plan was approved, in the order of their days
 */
public record PaymentPlan(LocalDate since, List<Instalment> instalments) {

    public PaymentPlan {
        instalments = instalments.stream()
                .sorted(Comparator.comparing(Instalment::dueOn))
                .toList();
    }

    public BigDecimal total() {
        return dueBy(LocalDate.MAX);
    }

    /** The instalments whose last day has come, CNY. */
    BigDecimal dueBy(LocalDate day) {
        return instalments.stream()
                .filter(instalment -> !instalment.dueOn().isAfter(day))
                .map(Instalment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The day from which the period for going to court runs (《中华人民共和国行政处罚法》第七十二条第二款). */
    public LocalDate end() {
        return instalments.get(instalments.size() - 1).dueOn();
    }
}
