package cn.kuanyan.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one party owes on any day. Immutable; all amounts are CNY with two decimals.
 *
 * @param payments in any order
 * @param plans in the order of their approval; the last one that holds on a day counts
 */
public record Ledger(
        Obligation obligation,
        List<PaymentPlan> plans,
        List<Payment> payments,
        List<Pause> pauses,
        SurchargeTerms terms) {

    public Ledger {
        plans = List.copyOf(plans);
        payments = payments.stream().sorted(Comparator.comparing(Payment::on)).toList();
        pauses = List.copyOf(pauses);
    }

    /** The same ledger with one payment more. */
    public Ledger with(Payment payment) {
        return new Ledger(
                obligation,
                plans,
                Stream.concat(payments.stream(), Stream.of(payment)).toList(),
                pauses,
                terms);
    }

    /** The same ledger with another plan in force. */
    public Ledger with(PaymentPlan plan) {
        return new Ledger(
                obligation, Stream.concat(plans.stream(), Stream.of(plan)).toList(), payments, pauses, terms);
    }

    /** What is left of fine and confiscation after all payments; less than zero when too much was paid. */
    public BigDecimal unpaidPrincipal() {
        return obligation.principal().subtract(paid(LocalDate.MAX)).setScale(2);
    }

    /** The surcharge up to and including this day, paid or not; never more than the fine. */
    public BigDecimal surcharge(LocalDate through) {
        return new Surcharge(this).through(through);
    }

    /** What is left of the surcharge on this day; less than zero when more was paid than had run up. */
    public BigDecimal unpaidSurcharge(LocalDate on) {
        return payments.stream().map(Payment::surcharge).reduce(surcharge(on), BigDecimal::subtract);
    }

    /** Whether nothing is owed any more on this day. */
    public boolean isSettled(LocalDate on) {
        return unpaidPrincipal().signum() <= 0 && unpaidSurcharge(on).signum() <= 0;
    }

    /** Whether on this day something is unpaid whose last day has passed. */
    public boolean isOverdue(LocalDate on) {
        LocalDate before = on.minusDays(1);
        return due(before).compareTo(paid(on)) > 0;
    }

    /** The plan in force, if any. */
    public Optional<PaymentPlan> plan() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
    }

    /** The next day on which something has to be paid that is not yet; empty when all is paid. */
    public Optional<LocalDate> nextDue() {
        if (unpaidPrincipal().signum() <= 0) {
            return Optional.empty();
        }
        return plan().map(PaymentPlan::instalments).orElseGet(() -> List.of(whole())).stream()
                .map(Instalment::dueOn)
                .filter(day -> due(day).compareTo(paid(LocalDate.MAX)) > 0)
                .findFirst();
    }

    /** Principal that had to be paid by the end of this day. */
    BigDecimal due(LocalDate day) {
        return plans.stream()
                .filter(plan -> !plan.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(plan -> obligation.principal().subtract(plan.total()).add(plan.dueBy(day)))
                .orElseGet(() -> day.isBefore(obligation.limit()) ? BigDecimal.ZERO : obligation.principal());
    }

    /** Principal paid by the end of this day. */
    BigDecimal paid(LocalDate day) {
        return payments.stream()
                .filter(payment -> !payment.on().isAfter(day))
                .map(Payment::principal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Instalment whole() {
        return new Instalment(obligation.limit(), obligation.principal());
    }
}
