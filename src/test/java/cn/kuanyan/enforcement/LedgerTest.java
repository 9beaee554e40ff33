package cn.kuanyan.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a party owes, to the fen (《行政处罚法》第六十六条第二款、第七十二条、第七十三条第三款). */
class LedgerTest {

    private static final LocalDate LIMIT = LocalDate.of(2026, 3, 17);
    private static final SurchargeTerms TERMS = new SurchargeLaw().terms();

    @Test
    void tenThousandHistoriesComeToTheSameAsCountingDayByDay() {
        int withSurcharge = 0;
        int capped = 0;
        for (long seed = 1; seed <= 10_000; seed++) {
            GeneratedHistory history = GeneratedHistory.of(seed);
            BigDecimal counted = DayByDay.surcharge(history.ledger(), history.on());
            assertThat(history.ledger().surcharge(history.on()))
                    .as("seed " + seed)
                    .isEqualTo(counted);
            withSurcharge += counted.signum();
            capped += counted.equals(history.ledger().obligation().fine()) ? 1 : 0;
        }
        assertThat(withSurcharge).isBetween(2_000, 9_900);
        assertThat(capped).isGreaterThan(300);
    }

    @Test
    void theSurchargeRunsFromTheDayAfterTheLimitAndNeverExceedsTheFine() {
        Ledger unpaid = ledger("200000", "0");

        assertThat(unpaid.surcharge(LIMIT)).isEqualTo("0.00");
        assertThat(unpaid.surcharge(LIMIT.plusDays(1))).isEqualTo("6000.00");
        assertThat(unpaid.surcharge(LIMIT.plusDays(33))).isEqualTo("198000.00");
        assertThat(unpaid.surcharge(LIMIT.plusDays(34))).isEqualTo("200000.00");
        assertThat(unpaid.surcharge(LIMIT.plusYears(3))).isEqualTo("200000.00");
    }

    @Test
    void whatIsConfiscatedBearsNoSurchargeAndPartsOfAFenAreDroppedOnce() {
        assertThat(ledger("0", "100000").surcharge(LIMIT.plusDays(30))).isEqualTo("0.00");
        assertThat(ledger("0.33", "100000").surcharge(LIMIT.plusDays(1))).isEqualTo("0.00");
        assertThat(ledger("0.33", "100000").surcharge(LIMIT.plusDays(3))).isEqualTo("0.02");
    }

    @Test
    void aPartPaymentMakesTheBaseSmallerFromTheNextDay() {
        Ledger part = ledger("10000", "0").with(new Payment(LIMIT.plusDays(2), yuan("4000"), yuan("0")));

        assertThat(part.surcharge(LIMIT.plusDays(2))).isEqualTo("600.00");
        assertThat(part.surcharge(LIMIT.plusDays(3))).isEqualTo("780.00");
        assertThat(part.unpaidPrincipal()).isEqualTo("6000.00");
    }

    @Test
    void theOtherReadingOfTheLawTakesTheWholeFineAsLongAsAnythingIsOverdue() {
        SurchargeTerms whole =
                new SurchargeTerms(TERMS.dailyRate(), SurchargeTerms.Base.WHOLE_FINE, false, TERMS.basis(), "");
        Ledger part = new Ledger(obligation("10000", "0"), List.of(), List.of(), List.of(), whole)
                .with(new Payment(LIMIT.plusDays(2), yuan("4000"), yuan("0")));

        assertThat(part.surcharge(LIMIT.plusDays(3))).isEqualTo("900.00");
    }

    @Test
    void onlyAMissedInstalmentBearsSurcharge() {
        PaymentPlan plan =
                new PaymentPlan(LIMIT, List.of(instalment(10, "3000"), instalment(40, "3000"), instalment(70, "4000")));
        Ledger ledger = ledger("10000", "0").with(plan).with(new Payment(LIMIT.plusDays(9), yuan("3000"), yuan("0")));

        assertThat(ledger.surcharge(LIMIT.plusDays(40))).isEqualTo("0.00");
        assertThat(ledger.nextDue()).contains(LIMIT.plusDays(40));
        assertThat(ledger.surcharge(LIMIT.plusDays(42))).isEqualTo("180.00");
        assertThat(ledger.isOverdue(LIMIT.plusDays(40))).isFalse();
        assertThat(ledger.isOverdue(LIMIT.plusDays(41))).isTrue();
        assertThat(plan.end()).isEqualTo(LIMIT.plusDays(70));
    }

    @Test
    void noDayOfReconsiderationOrLitigationIsCountedAndOverlapsCountOnce() {
        Ledger paused = new Ledger(
                obligation("10000", "0"),
                List.of(),
                List.of(),
                List.of(
                        new Pause(LIMIT.plusDays(3), LIMIT.plusDays(10)),
                        new Pause(LIMIT.plusDays(8), LIMIT.plusDays(12))),
                TERMS);

        assertThat(paused.surcharge(LIMIT.plusDays(12))).isEqualTo("600.00");
        assertThat(paused.surcharge(LIMIT.plusDays(13))).isEqualTo("900.00");
    }

    @Test
    void whoPaysFineConfiscationAndSurchargeOwesNothing() {
        Ledger late = ledger("10000", "500");
        LocalDate day = LIMIT.plusDays(2);
        assertThat(late.unpaidSurcharge(day)).isEqualTo("600.00");

        Ledger paid = late.with(new Payment(day, yuan("10500"), yuan("600")));

        assertThat(paid.isSettled(day)).isTrue();
        assertThat(paid.isSettled(day.plusYears(1))).isTrue();
        assertThat(late.with(new Payment(day, yuan("10500"), yuan("599.99"))).isSettled(day))
                .isFalse();
    }

    private static Instalment instalment(int days, String amount) {
        return new Instalment(LIMIT.plusDays(days), yuan(amount));
    }

    private static Ledger ledger(String fine, String confiscation) {
        return new Ledger(obligation(fine, confiscation), List.of(), List.of(), List.of(), TERMS);
    }

    private static Obligation obligation(String fine, String confiscation) {
        return new Obligation(yuan(fine), yuan(confiscation), LIMIT);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
