package cn.kuanyan.enforcement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 加处罚款 (《中华人民共和国行政处罚法》第七十二条第一款第一项): counted from one day on which something changes to the next, for in
 * between every day costs the same.
 */
final class Surcharge {

    private final Ledger ledger;

    Surcharge(Ledger ledger) {
        this.ledger = ledger;
    }

    BigDecimal through(LocalDate last) {
        BigDecimal total = BigDecimal.ZERO;
        LocalDate end = last.plusDays(1);
        TreeSet<LocalDate> changes =
                new TreeSet<>(changes().filter(day -> day.isBefore(end)).toList());
        for (LocalDate from : changes) {
            LocalDate next = changes.higher(from);
            long days = ChronoUnit.DAYS.between(from, next == null ? end : next);
            total = total.add(ofOneDay(from).multiply(BigDecimal.valueOf(days)));
        }
        return total.min(ledger.obligation().fine()).setScale(2, RoundingMode.DOWN);
    }

    /** Days on which a day may begin to cost something else than the day before. */
    private Stream<LocalDate> changes() {
        Stream<LocalDate> lastDays = Stream.of(
                        Stream.of(ledger.obligation().limit()),
                        ledger.plans().stream().map(PaymentPlan::since),
                        ledger.plans().stream()
                                .flatMap(plan -> plan.instalments().stream())
                                .map(Instalment::dueOn),
                        ledger.payments().stream().map(Payment::on),
                        ledger.pauses().stream().map(Pause::to).filter(to -> to != null))
                .flatMap(days -> days)
                .map(day -> day.plusDays(1));
        return Stream.concat(lastDays, ledger.pauses().stream().map(Pause::from));
    }

    private BigDecimal ofOneDay(LocalDate day) {
        boolean paused = ledger.pauses().stream().anyMatch(pause -> pause.covers(day));
        return paused
                ? BigDecimal.ZERO
                : base(day.minusDays(1)).multiply(ledger.terms().dailyRate());
    }

    private BigDecimal base(LocalDate dayBefore) {
        BigDecimal fine = ledger.obligation().fine();
        BigDecimal overdue = ledger.due(dayBefore)
                .min(fine)
                .subtract(ledger.paid(dayBefore).min(fine))
                .max(BigDecimal.ZERO);
        return ledger.terms().base() == SurchargeTerms.Base.WHOLE_FINE && overdue.signum() > 0 ? fine : overdue;
    }
}
