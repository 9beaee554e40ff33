package cn.kuanyan.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The windows of 违法记录查询 as {@code law/history.yaml} has them. */
class HistoryRulesTest {

    private static final LocalDate CONDUCT = LocalDate.of(2026, 5, 20);

    private final HistoryRules rules = new HistoryRules();

    @Test
    void noWindowIsVerifiedAndEachNamesItsSource() {
        assertThat(rules.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.verified()).isFalse();
            assertThat(rule.source()).contains("没有");
            assertThat(rule.words()).isNotBlank();
        });
    }

    @Test
    void withoutACaseThePartyIsFirstAndThisIsTheOnlyOne() {
        assertThat(proposed("firstViolation")).isEqualTo(true);
        assertThat(proposed("firstWithinTwoYears")).isEqualTo(true);
        assertThat(proposed("sameViolationsWithinOneYear")).isEqualTo(1);
        assertThat(proposed("exemptedWithinTwoYears")).isEqualTo(false);
        assertThat(proposed("penalisedTwiceWithinOneYear")).isEqualTo(false);
    }

    @Test
    void aWindowEndsWithItsCorrespondingDay() {
        assertThat(proposed("firstWithinTwoYears", conduct("2024-05-20"))).isEqualTo(false);
        assertThat(proposed("firstWithinTwoYears", conduct("2024-05-19"))).isEqualTo(true);
        assertThat(proposed("firstViolation", conduct("2014-05-19"))).isEqualTo(false);
        assertThat(proposed("sameViolationsWithinOneYear", conduct("2025-05-20"), conduct("2025-05-19")))
                .isEqualTo(2);
    }

    @Test
    void conductOnTheSameDayOrLaterIsNoEarlierViolation() {
        assertThat(proposed("firstViolation", conduct("2026-05-20"))).isEqualTo(true);
        assertThat(proposed("firstViolation", conduct("2026-05-21"))).isEqualTo(true);
    }

    @Test
    void anExemptionCountsFromItsDecisionAndAPenaltyIsNone() {
        assertThat(proposed("exemptedWithinTwoYears", decided("2024-05-20", EarlierCase.Outcome.NO_PENALTY)))
                .isEqualTo(true);
        assertThat(proposed("exemptedWithinTwoYears", decided("2024-05-19", EarlierCase.Outcome.NO_PENALTY)))
                .isEqualTo(false);
        assertThat(proposed("exemptedWithinTwoYears", decided("2026-01-05", EarlierCase.Outcome.PENALTY)))
                .isEqualTo(false);
    }

    @Test
    void twoPenaltiesWithinAYearAreNeededToBePenalisedTwice() {
        EarlierCase one = decided("2025-06-01", EarlierCase.Outcome.PENALTY);
        EarlierCase two = decided("2026-01-05", EarlierCase.Outcome.PENALTY);
        assertThat(proposed("penalisedTwiceWithinOneYear", one)).isEqualTo(false);
        assertThat(proposed("penalisedTwiceWithinOneYear", one, two)).isEqualTo(true);
        assertThat(proposed("penalisedTwiceWithinOneYear", one, decided("2026-01-05", EarlierCase.Outcome.NO_PENALTY)))
                .isEqualTo(false);
    }

    @Test
    void theOfficerReadsWhichCasesWereFound() {
        assertThat(proposal("firstViolation", decided("2026-01-05", EarlierCase.Outcome.NO_PENALTY))
                        .inWords())
                .startsWith("本机关查到 1 件：天网信立〔2026〕1号（2026-01-05 决定，不予行政处罚）")
                .endsWith("该范围未经核实）");
        assertThat(proposal("firstViolation").inWords()).startsWith("本机关没有查到");
    }

    private Object proposed(String fact, EarlierCase... cases) {
        return proposal(fact, cases).proposed();
    }

    private HistoryProposal proposal(String fact, EarlierCase... cases) {
        return rules.all().stream()
                .filter(rule -> rule.fact().equals(fact))
                .findFirst()
                .orElseThrow()
                .propose(List.of(cases), CONDUCT);
    }

    private static EarlierCase conduct(String day) {
        return earlier(LocalDate.parse(day), LocalDate.parse(day).plusDays(30), EarlierCase.Outcome.PENALTY);
    }

    private static EarlierCase decided(String day, EarlierCase.Outcome outcome) {
        return earlier(LocalDate.parse(day).minusDays(30), LocalDate.parse(day), outcome);
    }

    private static EarlierCase earlier(LocalDate conduct, LocalDate decided, EarlierCase.Outcome outcome) {
        return new EarlierCase("天网信立〔2026〕1号", "tianshui-cac/72", "事项", conduct, decided, decided, outcome);
    }
}
