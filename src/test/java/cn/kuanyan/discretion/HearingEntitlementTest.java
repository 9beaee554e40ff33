package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.catalogue.Regime;
import cn.kuanyan.problem.Rejection;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingEntitlementTest {

    private static final TableUnderTest TABLE =
            new TableUnderTest("processes/decisions/hearing-entitlement.dmn", "hearingEntitlement");
    private final HearingEntitlement hearing = new HearingEntitlement(Assessment.FEEL);

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "POLICE, INDIVIDUAL, FINE, 2000, true, true, policePersonFine",
        "POLICE, PERSON_IN_CHARGE, FINE, 1999.99, false, true, policePersonSmallFine",
        "POLICE, ORGANISATION, FINE, 10000, true, true, policeUnitFine",
        "POLICE, ORGANISATION, FINE, 9999.99, false, true, policeUnitSmallFine",
        "PUBLIC_ORDER, INDIVIDUAL, FINE, 4000, true, true, publicOrderFine",
        "PUBLIC_ORDER, ORGANISATION, FINE, 3999.99, false, true, publicOrderSmallFine",
        "CAC, ORGANISATION, FINE, 0.01, true, false, cacFine",
        "GENERAL, INDIVIDUAL, FINE, 50, true, false, generalFine",
        "CAC, ORGANISATION, FINE, 0, false, true, noFine",
        "GENERAL, ORGANISATION, FINE, 0, false, true, noFine",
        "CAC, ORGANISATION, CONFISCATION_GAINS, 1, true, false, confiscation",
        "POLICE, INDIVIDUAL, CONFISCATION_GOODS, 1, true, false, confiscation",
        "CAC, ORGANISATION, CONFISCATION_GAINS, 0, false, true, noConfiscation",
        "CAC, ORGANISATION, REVOKE_PERMIT, 0, true, true, permit",
        "GENERAL, ORGANISATION, DOWNGRADE, 0, true, true, permit",
        "CAC, ORGANISATION, SUSPEND_BUSINESS, 0, true, true, closure",
        "CAC, ORGANISATION, CLOSE, 0, true, true, closure",
        "CAC, PERSON_IN_CHARGE, RESTRICT_PRACTICE, 0, true, true, closure",
        "CAC, ORGANISATION, SUSPEND_PERMIT, 0, true, false, otherSevere",
        "CAC, ORGANISATION, RESTRICT_BUSINESS, 0, true, false, otherSevere",
        "CAC, ORGANISATION, OTHER_SEVERE, 0, true, false, otherSevere",
        "CAC, ORGANISATION, PROVIDED_BY_LAW, 0, true, true, providedByLaw",
        "CAC, ORGANISATION, WARNING, 0, false, true, light",
        "POLICE, INDIVIDUAL, CRITICISM, 0, false, true, light"
    })
    @ProvesDuty({"H01", "H01p", "H01z"})
    void eachPenaltyHasItsAnswer(
            String regime,
            String subject,
            String kind,
            BigDecimal amount,
            boolean entitled,
            boolean verified,
            String rule) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("regime", regime);
        inputs.put("subject", subject);
        inputs.put("kind", kind);
        inputs.put("amount", amount);
        assertThat(TABLE.ask(inputs)).singleElement().satisfies(answer -> assertThat(answer)
                .containsEntry("entitled", entitled)
                .containsEntry("verified", verified));
        assertThat(TABLE.matched()).containsExactly("rule_hearing_" + rule);
    }

    @Test
    void noRuleEntersUncounted() {
        assertThat(TABLE.table.rules()).hasSize(16);
    }

    @AfterAll
    static void everyRuleWasExecuted() {
        assertThat(TABLE.neverHit()).isEmpty();
    }

    @Test
    void oneSeverePenaltyAmongSeveralGivesTheRight() {
        var answer = hearing.of(
                Regime.POLICE,
                PartyKind.ORGANISATION,
                List.of("WARNING", "FINE", "REVOKE_PERMIT"),
                new BigDecimal("500"),
                null);
        assertThat(answer.entitled()).isTrue();
        assertThat(answer.category()).isEqualTo("降低资质等级、吊销许可证件");
        assertThat(answer.basis()).isEqualTo("《中华人民共和国行政处罚法》第六十三条第一款第三项");
        assertThat(answer.verified()).isTrue();
        assertThat(answer.largeAmount()).isFalse();
    }

    @Test
    void everyCacFineGivesTheRightUnverified() {
        var answer = hearing.of(Regime.CAC, PartyKind.ORGANISATION, List.of("FINE"), new BigDecimal("200000"), null);
        assertThat(answer.entitled()).isTrue();
        assertThat(answer.verified()).isFalse();
        assertThat(answer.largeAmount()).isTrue();
    }

    @Test
    void noPenaltyGivesNoRight() {
        assertThat(hearing.of(Regime.CAC, PartyKind.ORGANISATION, List.of(), null, null)
                        .entitled())
                .isFalse();
    }

    @Test
    void confiscationOfUnknownValueGivesTheRight() {
        assertThat(hearing.of(Regime.POLICE, PartyKind.ORGANISATION, List.of("CONFISCATION_GOODS"), null, null)
                        .entitled())
                .isTrue();
    }

    @Test
    void aFineWithoutAmountAndAnUnknownKindAreRefused() {
        assertThatThrownBy(() -> hearing.of(Regime.CAC, PartyKind.ORGANISATION, List.of("FINE"), null, null))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("数额");
        assertThatThrownBy(() -> hearing.of(Regime.CAC, PartyKind.ORGANISATION, List.of("SCOLDING"), null, null))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("SCOLDING");
    }
}
