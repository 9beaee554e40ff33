package cn.kuanyan.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The surcharge as a clerk with a diary would count it: one day after the other, in whole fen, the open instalments as a
 * table of days. Shares nothing with the product's arithmetic.
 */
final class DayByDay {

    private DayByDay() {}

    static BigDecimal surcharge(Ledger ledger, LocalDate through) {
        long fine = fen(ledger.obligation().fine());
        long principal = fine + fen(ledger.obligation().confiscation());
        Map<LocalDate, Long> falling = new HashMap<>(Map.of(ledger.obligation().limit(), principal));
        long demanded = 0;
        long paid = 0;
        long hundredthsOfFen = 0;
        LocalDate first = ledger.obligation().limit().minusDays(60);
        for (LocalDate day = first; !day.isAfter(through); day = day.plusDays(1)) {
            long open = Math.min(fine, demanded) - Math.min(fine, paid);
            if (open > 0 && !paused(ledger, day)) {
                hundredthsOfFen += 3 * (ledger.terms().base() == SurchargeTerms.Base.WHOLE_FINE ? fine : open);
            }
            for (PaymentPlan plan : ledger.plans()) {
                if (plan.since().equals(day)) {
                    falling.clear();
                    long planned = 0;
                    for (Instalment instalment : plan.instalments()) {
                        falling.merge(instalment.dueOn(), fen(instalment.amount()), Long::sum);
                        planned += fen(instalment.amount());
                    }
                    demanded = principal - planned;
                }
            }
            demanded += falling.getOrDefault(day, 0L);
            for (Payment payment : ledger.payments()) {
                paid += payment.on().equals(day) ? fen(payment.principal()) : 0;
            }
        }
        return BigDecimal.valueOf(Math.min(fine * 100, hundredthsOfFen) / 100, 2);
    }

    private static boolean paused(Ledger ledger, LocalDate day) {
        for (Pause pause : ledger.pauses()) {
            LocalDate to = pause.to() == null ? LocalDate.of(9999, 12, 31) : pause.to();
            if (day.compareTo(pause.from()) >= 0 && day.compareTo(to) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static long fen(BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }
}
