package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.lists.FactSource;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.ListRow;
import cn.kuanyan.lists.RowVerdict;
import cn.kuanyan.lists.Verdict;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second list of 兰州新区: complete, parked only for what it says, and executable. */
class LanzhouListTest {

    private static final String LIST = "lanzhou-new-area-2023-2";
    private static final LeniencyList TABLE = Assessment.LISTS.get(LIST);
    private static final Collection<ListRow> ROWS = TABLE.rows();

    @ParameterizedTest
    @CsvSource({"lighter, 83", "mitigated, 58", "exempt, 120"})
    void everySectionIsComplete(String section, int rows) {
        assertThat(ROWS.stream().filter(row -> row.section().equals(section))).hasSize(rows);
    }

    @Test
    void numbersAreThoseOfThePrintWithItsGaps() {
        assertThat(numbers("exempt"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 120).boxed().toList());
        assertThat(numbers("lighter")).startsWith(1).endsWith(95).doesNotContain(44, 45, 63, 69, 71, 74);
        assertThat(numbers("mitigated")).startsWith(2).endsWith(63).doesNotContain(36, 40, 42, 49);
        assertThat(ROWS.stream()
                        .filter(row -> !row.number().equals(row.printedNumber()))
                        .map(row -> row.number() + " " + row.printedNumber()))
                .containsExactly("115 1115", "116 1116", "117 1117");
    }

    @Test
    void itsTableHasNoFinding() {
        assertThat(TABLE.findings()).isEmpty();
    }

    @Test
    void aRowIsInForceWithConditionsOrParkedWithAReason() {
        assertThat(ROWS).allSatisfy(row -> {
            if (row.needsReview()) {
                assertThat(row.reviewReason()).as(row.row()).hasSizeGreaterThan(10);
            } else {
                assertThat(row.conditions().stream().filter(condition -> condition.reviewReason() == null))
                        .as(row.row())
                        .isNotEmpty();
            }
        });
        assertThat(ROWS.stream().filter(ListRow::needsReview).count()).isLessThan(ROWS.size() * 3L / 10);
    }

    @Test
    void everyConditionIsInTheRowsOwnWords() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.conditions()).allSatisfy(condition -> {
            String printed = row.conditionsText() + row.itemName() + row.field() + row.legalBasisText();
            assertThat(printed).as(condition.id()).contains(condition.text());
            assertThat(condition.id()).startsWith(row.row() + "#");
        }));
    }

    @Test
    void adultAgeAndGreatHarmAreNoGroundsOfLeniency() {
        assertThat(ROWS.stream()
                        .filter(row -> row.conditionsText().contains("已满十八周岁")
                                || row.conditionsText().contains("社会危害性较大")))
                .hasSize(27)
                .allMatch(ListRow::needsReview);
    }

    @Test
    void everyRowBelongsToAnItemThatNamesIt() {
        List<CatalogueItem> items = Assessment.CATALOGUE.itemsOf("lanzhou-new-area");
        assertThat(items.stream().flatMap(item -> item.rows().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        ROWS.stream().map(ListRow::row).toList());
        assertThat(items).allSatisfy(item -> assertThat(item.rows())
                .allSatisfy(row -> assertThat(row(row).item()).isEqualTo(item.item())));
        assertThat(items).allSatisfy(item -> assertThat(item.authority()).startsWith("兰州新区"));
    }

    @ParameterizedTest
    @CsvSource({
        "exempt/118, goodsValue, <= 500",
        "exempt/118, goodsVarieties, <= 5",
        "lighter/3, correctionDaysLate, <= 10",
        "exempt/32, overdueMonths, <= 1",
        "exempt/33, persons, <= 3",
        "exempt/33, overdueDays, <= 7",
        "exempt/46, overdueMonths, <= 3",
        "lighter/32, contractSharePercent, <= 5",
        "exempt/22, areaSquareMetres, <= 5"
    })
    void aNumberInARowIsANumericTest(String row, String fact, String test) {
        assertThat(row(LIST + "/" + row).conditions()).anySatisfy(condition -> {
            assertThat(condition.fact()).isEqualTo(fact);
            assertThat(condition.test()).isEqualTo(test);
        });
    }

    @Test
    void theLimitOfANumberIsIncluded() {
        Map<String, Object> facts = Map.of(
                "firstViolation",
                true,
                "gravity",
                "TRIVIAL",
                "correction",
                "VOLUNTARY",
                "harm",
                "NONE",
                "genuineTobacco",
                true,
                "goodsVarieties",
                5);
        assertThat(verdict("exempt/118", facts, "500.00")).isEqualTo(Verdict.MET);
        assertThat(verdict("exempt/118", facts, "500.01")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("exempt/118", facts, null)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aParkedAlternativeGrantsNothingButItsNeighboursDo() {
        ListRow row = row(LIST + "/mitigated/18");
        assertThat(row.needsReview()).isFalse();
        assertThat(row.conditions())
                .filteredOn(condition -> condition.reviewReason() != null)
                .isNotEmpty();
        Map<String, Object> minor = Map.of("age", 15, "gravity", "TRIVIAL", "lowSocialHarm", true);
        assertThat(verdict("mitigated/18", minor, null)).isEqualTo(Verdict.MET);
        assertThat(verdict("mitigated/18", Map.of("age", 30, "cooperated", true), null))
                .isEqualTo(Verdict.UNKNOWN);
    }

    private static List<Integer> numbers(String section) {
        return ROWS.stream()
                .filter(row -> row.section().equals(section))
                .map(row -> Integer.valueOf(row.number()))
                .toList();
    }

    private static ListRow row(String id) {
        return ROWS.stream().filter(row -> row.row().equals(id)).findFirst().orElseThrow();
    }

    private static Verdict verdict(String row, Map<String, Object> facts, String goodsValue) {
        FactSource source =
                fact -> fact.equals("goodsValue") && goodsValue != null ? new BigDecimal(goodsValue) : facts.get(fact);
        String id = LIST + "/" + row;
        return TABLE.judge(row(id).item(), source, Assessment.JUDGE).stream()
                .filter(judged -> judged.row().row().equals(id))
                .map(RowVerdict::verdict)
                .findFirst()
                .orElseThrow();
    }
}
