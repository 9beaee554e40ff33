package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.lists.CellJudge;
import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.DecisionTableReader;
import cn.kuanyan.lists.FactSource;
import cn.kuanyan.lists.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every table that is judged on facts: met by its own words, unknown without a fact, denied by another. */
class FactTablesTest {

    private static final CellJudge JUDGE = Assessment.JUDGE;

    private static final List<DecisionTable> TABLES = List.of(
            Ladder.Tables.GROUNDS,
            Ladder.Tables.BARS,
            StatutoryTier.Tables.TRIGGERS,
            StatutoryTier.Tables.VARIANTS,
            DecisionTableReader.fromClasspath("processes/lists/xiping-police.dmn", "xipingPolice"),
            DecisionTableReader.fromClasspath("processes/lists/shanxi-police-2022.dmn", "shanxiPolice2022"),
            DecisionTableReader.fromClasspath("processes/lists/lanzhou-new-area-2023-2.dmn", "lanzhouNewArea20232"));

    /** Cell text → a value that meets it, and one that does not. */
    private static final Map<String, List<Object>> SAMPLES = Map.ofEntries(
            Map.entry("true", List.of(true, false)),
            Map.entry("false", List.of(false, true)),
            Map.entry("< 14", List.of(13, 14)),
            Map.entry("[14..18)", List.of(14, 18)),
            Map.entry(">= 2", List.of(2, 1)),
            Map.entry("> 0", List.of(new BigDecimal("0.01"), BigDecimal.ZERO)),
            Map.entry("0", List.of(new BigDecimal("0.00"), new BigDecimal("0.01"))),
            Map.entry("2,3", List.of(3, 1)),
            Map.entry(">= date(\"2025-08-01\")", List.of(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 7, 31))));

    static Stream<Arguments> rules() {
        return TABLES.stream()
                .flatMap(table -> table.rules().stream().map(rule -> Arguments.of(table.id() + " " + rule.id(), rule)));
    }

    @ParameterizedTest
    @CsvSource({
        "leniencyGrounds, 22",
        "exemptionBars, 4",
        "statutoryTrigger, 13",
        "conductVariant, 6",
        "xipingPolice, 11",
        "shanxiPolice2022, 6",
        "lanzhouNewArea20232, 464"
    })
    void noRuleEntersUncounted(String id, int count) {
        assertThat(TABLES.stream().filter(table -> table.id().equals(id)))
                .singleElement()
                .satisfies(table -> assertThat(table.rules()).hasSize(count));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleIsMetByItsOwnWordsOnly(String name, DecisionTable.Rule rule) {
        Map<String, Object> facts = new HashMap<>();
        List<DecisionTable.Cell> tested =
                rule.cells().stream().filter(cell -> !cell.any()).toList();
        tested.forEach(cell -> facts.put(cell.column().expression(), sample(cell, 0)));
        assertThat(judge(rule, facts)).isEqualTo(Verdict.MET);
        for (DecisionTable.Cell cell : tested) {
            Map<String, Object> without = new HashMap<>(facts);
            without.remove(cell.column().expression());
            assertThat(judge(rule, without))
                    .as("without %s", cell.column().label())
                    .isEqualTo(Verdict.UNKNOWN);
            Map<String, Object> denied = new HashMap<>(facts);
            denied.put(cell.column().expression(), sample(cell, 1));
            assertThat(judge(rule, denied))
                    .as("against %s", cell.column().label())
                    .isEqualTo(Verdict.NOT_MET);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void nothingRecordedMeetsNothing(String name, DecisionTable.Rule rule) {
        assertThat(judge(rule, Map.of())).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleCitesItsSource(String name, DecisionTable.Rule rule) {
        assertThat(rule.note()).matches(note -> note.contains("第") || note.contains("附件"));
    }

    @Test
    void theTablesOfFactsPassTheirOwnCheck() {
        assertThat(Assessment.CHECK.check(Ladder.Tables.BARS, Ladder.SELECTORS)).isEmpty();
        assertThat(Assessment.CHECK.check(StatutoryTier.Tables.TRIGGERS, Set.of()))
                .isEmpty();
        assertThat(Assessment.CHECK.check(StatutoryTier.Tables.VARIANTS, Set.of("item")))
                .isEmpty();
        assertThat(Assessment.CHECK.check(Ladder.Tables.GROUNDS, Ladder.SELECTORS))
                .allSatisfy(finding -> assertThat(finding.column()).isEqualTo("作出决定日期"));
    }

    private static Verdict judge(DecisionTable.Rule rule, Map<String, Object> facts) {
        FactSource source = facts::get;
        return JUDGE.judge(rule, source, Set.of()).verdict();
    }

    private static Object sample(DecisionTable.Cell cell, int index) {
        if (cell.text().startsWith("\"")) {
            var words = Pattern.compile("\"([^\"]*)\"").matcher(cell.text());
            words.find();
            return index == 0 ? words.group(1) : "别的值";
        }
        if (cell.text().startsWith("<= ")) {
            int limit = Integer.parseInt(cell.text().substring(3));
            return limit + index;
        }
        assertThat(SAMPLES).as("no sample for " + cell.text()).containsKey(cell.text());
        return SAMPLES.get(cell.text()).get(index);
    }
}
