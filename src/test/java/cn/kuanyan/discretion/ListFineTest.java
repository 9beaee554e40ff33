package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFineTest {

    private static final TableUnderTest TABLE =
            new TableUnderTest("processes/lists/xiping-police.dmn", "xipingPoliceFine");

    @ParameterizedTest
    @CsvSource({
        "1, ORGANISATION, 0, 100000, 200000",
        "1, PERSON_IN_CHARGE, 0, 10000, 20000",
        "2, ORGANISATION, 0, 50000, 200000",
        "2, PERSON_IN_CHARGE, 0, 10000, 20000",
        "3, ORGANISATION, 0, 50000, 150000",
        "3, PERSON_IN_CHARGE, 0, 10000, 20000",
        "4, ORGANISATION, 3, 5000, 5000",
        "4, INDIVIDUAL, 2, 5000, 10000",
        "5, ORGANISATION, 3, 10000, 10000",
        "5, ORGANISATION, 2, 10000, 15000"
    })
    void xipingSetsItsOwnFigures(int number, String subject, int precursorClass, long min, long max) {
        assertThat(TABLE.ask(inputs(number, subject, precursorClass)))
                .singleElement()
                .satisfies(
                        figure -> assertThat(figure).containsEntry("min", min).containsEntry("max", max));
    }

    @ParameterizedTest
    @CsvSource({"4, ORGANISATION, 1", "4, ORGANISATION, 0", "5, PERSON_IN_CHARGE, 3", "9, ORGANISATION, 3"})
    void otherClassesAndSubjectsHaveNoFigure(int number, String subject, int precursorClass) {
        assertThat(TABLE.ask(inputs(number, subject, precursorClass))).isEmpty();
    }

    @Test
    void noRuleEntersUncounted() {
        assertThat(TABLE.table.rules()).hasSize(10);
    }

    @AfterAll
    static void everyRuleWasExecuted() {
        assertThat(TABLE.neverHit()).isEmpty();
    }

    private static Map<String, Object> inputs(int number, String subject, int precursorClass) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("row", "xiping-police/lighter/" + number);
        inputs.put("subject", subject);
        inputs.put("precursorClass", precursorClass);
        return inputs;
    }
}
