package cn.kuanyan.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A party's history drawn from a seed: amounts of odd fen, plans kept or missed, payments on any day, remedies that overlap. */
record GeneratedHistory(Ledger ledger, LocalDate on) {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    static GeneratedHistory of(long seed) {
        Random random = new Random(seed);
        long fine = 1 + random.nextLong(50_000_000);
        long confiscation = random.nextInt(3) == 0 ? random.nextLong(20_000_000) : 0;
        LocalDate limit = START.plusDays(random.nextInt(30));
        Obligation obligation = new Obligation(yuan(fine), yuan(confiscation), limit);
        List<PaymentPlan> plans = new ArrayList<>();
        List<Payment> payments = new ArrayList<>();
        long left = fine + confiscation;
        LocalDate day = START;
        for (int step = random.nextInt(8); step > 0 && left > 0; step--) {
            day = day.plusDays(random.nextInt(25));
            if (random.nextInt(4) == 0) {
                plans.add(plan(random, day, left));
            } else {
                long paid = random.nextInt(4) == 0 ? left : 1 + random.nextLong(left);
                payments.add(new Payment(day, yuan(paid), yuan(random.nextInt(500))));
                left -= paid;
            }
        }
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = START.plusDays(random.nextInt(90));
            pauses.add(new Pause(from, random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(60))));
        }
        SurchargeTerms.Base base =
                random.nextInt(5) == 0 ? SurchargeTerms.Base.WHOLE_FINE : SurchargeTerms.Base.UNPAID_FINE;
        SurchargeTerms terms = new SurchargeTerms(new BigDecimal("0.03"), base, false, "", "");
        return new GeneratedHistory(
                new Ledger(obligation, plans, payments, pauses, terms), START.plusDays(random.nextInt(200)));
    }

    private static PaymentPlan plan(Random random, LocalDate since, long left) {
        List<Instalment> instalments = new ArrayList<>();
        LocalDate due = since;
        long rest = left;
        for (int parts = 1 + random.nextInt(4); parts > 0 && rest > 0; parts--) {
            due = due.plusDays(1 + random.nextInt(30));
            long part = parts == 1 ? rest : 1 + random.nextLong(rest);
            instalments.add(new Instalment(due, yuan(part)));
            rest -= part;
        }
        return new PaymentPlan(since, instalments);
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
