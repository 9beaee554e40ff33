package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FineBandTest {

    private static final TableUnderTest TABLE = new TableUnderTest(PenaltyRange.FILE, "fineBand");

    @ParameterizedTest
    @CsvSource({
        "CAC, LIGHTER, NONE, 2025-08-01, SPAN, 0, true, 30, false",
        "CAC, STANDARD, NONE, 2025-08-01, SPAN, 30, true, 70, true",
        "CAC, HEAVIER, NONE, 2025-08-02, SPAN, 70, false, 100, true",
        "CAC, LIGHTER, NONE, 2025-07-31, SPAN, 0, true, 100, true",
        "CAC, STANDARD, NONE, 2025-07-31, SPAN, 0, true, 100, true",
        "CAC, HEAVIER, NONE, 2025-07-31, SPAN, 0, true, 100, true",
        "POLICE, LIGHTER, NONE, 2026-01-01, SPAN, 0, true, 100, true",
        "GENERAL, STANDARD, NONE, 2026-01-01, SPAN, 0, true, 100, true",
        "PUBLIC_ORDER, HEAVIER, NONE, 2026-01-01, SPAN, 0, true, 100, true",
        "CAC, MITIGATED, NONE, 2026-01-01, MINIMUM, 0, false, 100, false",
        "POLICE, MITIGATED, NONE, 2024-01-01, MINIMUM, 0, false, 100, false",
        "CAC, REVIEW, NONE, 2026-01-01, SPAN, 0, true, 100, true",
        "GENERAL, LIGHTER, LIGHTER_30, 2026-01-01, SPAN, 0, true, 30, false",
        "GENERAL, LIGHTER, LIGHTER_30_OPEN, 2026-01-01, SPAN, 0, false, 30, false",
        "GENERAL, MITIGATED, MITIGATED_10, 2026-01-01, MINIMUM, 10, true, 100, false"
    })
    void eachOutcomeHasItsBand(
            String regime,
            String outcome,
            String formula,
            LocalDate date,
            String relativeTo,
            long lower,
            boolean lowerIncluded,
            long upper,
            boolean upperIncluded) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("regime", regime);
        inputs.put("outcome", outcome);
        inputs.put("decisionDate", date);
        inputs.put("formula", formula);
        assertThat(TABLE.ask(inputs)).singleElement().satisfies(band -> assertThat(band)
                .containsEntry("relativeTo", relativeTo)
                .containsEntry("lower", lower)
                .containsEntry("lowerIncluded", lowerIncluded)
                .containsEntry("upper", upper)
                .containsEntry("upperIncluded", upperIncluded));
    }

    @Test
    void anUnknownOutcomeHasNoBand() {
        assertThat(TABLE.ask(Map.of(
                        "regime",
                        "CAC",
                        "outcome",
                        "EXEMPT",
                        "decisionDate",
                        LocalDate.of(2026, 1, 1),
                        "formula",
                        "NONE")))
                .isEmpty();
    }

    @Test
    void noRuleEntersUncounted() {
        assertThat(TABLE.table.rules()).hasSize(10);
    }

    @AfterAll
    static void everyRuleWasExecuted() {
        assertThat(TABLE.neverHit()).isEmpty();
    }
}
