package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.DecisionTableReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenaltyRangeTest {

    private static final TableUnderTest TABLE = new TableUnderTest(PenaltyRange.FILE, "penaltyRange");
    private static final PenaltyRange RANGE = Assessment.RANGE;

    static Stream<JsonNode> tiers() throws IOException {
        try (var file = PenaltyRangeTest.class.getResourceAsStream("/cases/penalty-range.yaml")) {
            return StreamSupport.stream(new YAMLMapper().readTree(file).spliterator(), false).toList().stream();
        }
    }

    @Test
    void noTierEntersWithoutACase() {
        assertThat(TABLE.table.rules()).hasSize(126);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tiers")
    void everyTierIsFoundByItsCase(JsonNode tier) {
        Map<String, Object> inputs = new HashMap<>();
        for (String input : new String[] {"item", "variant", "subject", "trigger"}) {
            inputs.put(input, tier.get(input).asText());
        }
        inputs.put("date", LocalDate.parse(tier.get("date").asText()));
        var found = TABLE.ask(inputs);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("tier")).isEqualTo(tier.get("tier").asText());
        assertThat(found.get(0).get("legalBasis")).isEqualTo(tier.get("basis").asText());
        assertThat(found.get(0).get("base"))
                .isEqualTo(tier.get("base").asText("").replace("null", ""));
        assertThat(stated(found.get(0).get("min"))).isEqualTo(number(tier.get("min")));
        assertThat(stated(found.get(0).get("max"))).isEqualTo(number(tier.get("max")));
    }

    private static BigDecimal stated(Object amount) {
        return amount == null ? null : new BigDecimal(amount.toString());
    }

    @AfterAll
    static void everyRuleWasExecuted() {
        assertThat(TABLE.neverHit()).isEmpty();
    }

    @Test
    void everyTierCitesItsArticleAndVersion() {
        assertThat(TABLE.table.rules()).allSatisfy(rule -> {
            assertThat(rule.note()).contains(rule.text("legalBasis")).contains(rule.text("law"));
            assertThat(Assessment.SOURCES.find(rule.text("law"))).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-31, ",
        "2017-06-01, csl-2016",
        "2025-12-30, csl-2016",
        "2025-12-31, csl-2016",
        "2026-01-01, csl-2025",
        "2026-01-02, csl-2025"
    })
    void eachDayHasExactlyOneVersionOfTheLaw(LocalDate day, String law) {
        assertThat(RANGE.lawOf("tianshui-cac/72", day)).isEqualTo(Optional.ofNullable(law));
        assertThat(RANGE.lawOf("tianshui-cac/78", day)).isEqualTo(Optional.ofNullable(law));
    }

    @Test
    void realNameTierIsTheSameInBothVersions() {
        for (String day : new String[] {"2025-12-31", "2026-01-01"}) {
            var unit = RANGE.tier(
                    "tianshui-cac/72", "GENERAL", PartyKind.ORGANISATION, "REFUSED_OR_GRAVE", LocalDate.parse(day));
            var person = RANGE.tier(
                    "tianshui-cac/72", "GENERAL", PartyKind.PERSON_IN_CHARGE, "REFUSED_OR_GRAVE", LocalDate.parse(day));
            assertThat(unit.orElseThrow().min()).isEqualByComparingTo("50000");
            assertThat(unit.orElseThrow().max()).isEqualByComparingTo("500000");
            assertThat(person.orElseThrow().min()).isEqualByComparingTo("10000");
            assertThat(person.orElseThrow().max()).isEqualByComparingTo("100000");
        }
    }

    @Test
    void theGravestTiersOfAnotherArticleDoNotReachProcurementOrExport() {
        LocalDate day = LocalDate.of(2026, 2, 1);
        for (String variant : new String[] {"PROCUREMENT", "EXPORT"}) {
            assertThat(RANGE.tier("sanming-cac/20", variant, PartyKind.ORGANISATION, "SERIOUS_HARM", day))
                    .isEmpty();
        }
        assertThat(RANGE.tier("sanming-cac/20", "CII", PartyKind.ORGANISATION, "SERIOUS_HARM", day))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 19, 20, 21, 22, 23, 24})
    void sanmingPowersUnderTheCybersecurityLawHaveTiersOfBothVersions(int number) {
        String item = "sanming-cac/" + number;
        assertThat(RANGE.lawOf(item, LocalDate.of(2025, 12, 31))).contains("csl-2016");
        assertThat(RANGE.lawOf(item, LocalDate.of(2026, 1, 1))).contains("csl-2025");
    }

    @Test
    void anUnknownItemOrTriggerHasNoTier() {
        LocalDate day = LocalDate.of(2026, 2, 1);
        assertThat(RANGE.tier("nowhere/1", "GENERAL", PartyKind.ORGANISATION, "BASE", day))
                .isEmpty();
        assertThat(RANGE.tier("tianshui-cac/72", "GENERAL", PartyKind.ORGANISATION, "UNKNOWN", day))
                .isEmpty();
        assertThat(RANGE.of("tianshui-cac/83")).isEmpty();
    }

    @Test
    void everyPenaltyItemHasTiersOrSaysWhyNot() {
        assertThat(Assessment.CATALOGUE.agencies())
                .flatExtracting(agency -> Assessment.CATALOGUE.itemsOf(agency.agency()))
                .filteredOn(CatalogueItem::penalty)
                .allSatisfy(item -> assertThat(!RANGE.of(item.item()).isEmpty() || item.remark() != null)
                        .as(item.item())
                        .isTrue());
    }

    @Test
    void aQuotedTierIsFoundUnderItsOwnConditionOnly() {
        DecisionTable quoted =
                DecisionTableReader.fromClasspath(PenaltyRange.QUOTED_FILE, "penaltyRangeLanzhouNewArea");
        assertThat(quoted.rules()).hasSize(308).allSatisfy(rule -> {
            assertThat(rule.note()).contains(rule.text("legalBasis"));
            assertThat(Assessment.SOURCES.find(rule.text("law"))).isPresent();
            String trigger = rule.cell("trigger").text().replace("\"", "");
            var found = RANGE.tier(
                    rule.cell("item").text().replace("\"", ""),
                    "GENERAL",
                    PartyKind.valueOf(rule.cell("subject").text().replace("\"", "")),
                    trigger,
                    LocalDate.of(2024, 1, 1));
            assertThat(found).isPresent();
            if (!trigger.equals("OTHER")) {
                assertThat(found.get().id()).isEqualTo(rule.text("tier"));
                assertThat(found.get().min())
                        .usingComparator(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .isEqualTo(rule.number("min"));
                assertThat(found.get().max())
                        .usingComparator(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .isEqualTo(rule.number("max"));
            }
        });
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNull() ? null : new BigDecimal(node.asText());
    }
}
