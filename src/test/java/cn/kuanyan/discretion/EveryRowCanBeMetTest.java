package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.discretion.LeniencyPreview.RowResult;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.ListRow;
import cn.kuanyan.lists.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A row that no case could meet, because its conditions contradict each other or nobody is asked for them, is dead. */
class EveryRowCanBeMetTest {

    private static final LocalDate CONDUCT = LocalDate.of(2024, 5, 6);
    private static final LocalDate DECISION = LocalDate.of(2024, 8, 1);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    static Stream<Arguments> alternatives() {
        return Assessment.LISTS.all().stream()
                .flatMap(list -> list.rows().stream())
                .filter(row -> !row.needsReview())
                .flatMap(row -> row.conditions().stream()
                        .filter(condition -> condition.reviewReason() == null)
                        .collect(Collectors.groupingBy(ListRow.Condition::alternative))
                        .entrySet()
                        .stream()
                        .map(way -> Arguments.of(row.row() + " " + way.getKey(), row, way.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alternatives")
    void byFactsThatAgreeAndAreAsked(String name, ListRow row, List<ListRow.Condition> way) {
        LeniencyList list =
                Assessment.LISTS.get(row.row().substring(0, row.row().indexOf('/')));
        Map<String, Object> facts = new HashMap<>();
        Map<String, Boolean> confirmed = new HashMap<>();
        for (ListRow.Condition condition : way) {
            if (condition.fact() == null) {
                confirmed.put(condition.id(), true);
            } else {
                facts.put(condition.fact(), meeting(condition));
            }
        }
        boolean natural = facts.containsKey("age") || facts.containsKey("capacity");
        PartyKind party = natural ? PartyKind.INDIVIDUAL : PartyKind.ORGANISATION;

        LeniencyPreview preview = Assessment.ASSESS.preview(
                new PreviewRequest(list.source().agency(), row.item(), CONDUCT, DECISION, party, facts, confirmed));

        assertThat(preview.rows())
                .filteredOn(result -> result.row().equals(row.row()))
                .extracting(RowResult::verdict)
                .containsExactly(Verdict.MET);
        assertThat(preview.outcome()).isNotIn(Outcome.STANDARD, Outcome.HEAVIER);
        assertThat(Assessment.SHEET.questionsFor(row.item(), party).stream().map(FactQuestion::key))
                .containsAll(facts.keySet());
    }

    /** The value at the edge of the condition that still meets it. */
    private static Object meeting(ListRow.Condition condition) {
        String test = condition.test();
        if (Boolean.TRUE.toString().equals(test) || Boolean.FALSE.toString().equals(test)) {
            return Boolean.valueOf(test);
        }
        Matcher word = WORD.matcher(test);
        if (word.find()) {
            return word.group(1);
        }
        Matcher number = NUMBER.matcher(test);
        assertThat(number.find()).isTrue();
        BigDecimal edge = new BigDecimal(number.group());
        BigDecimal inside = test.startsWith("<") && !test.startsWith("<=") ? edge.subtract(BigDecimal.ONE) : edge;
        return switch (Assessment.VOCABULARY.get(condition.fact()).type()) {
            case INTEGER, ENUMERATION -> inside.intValueExact();
            default -> inside.toPlainString();
        };
    }
}
