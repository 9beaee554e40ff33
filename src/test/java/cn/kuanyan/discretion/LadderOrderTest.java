package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderOrderTest {

    private static final TableUnderTest TABLE =
            new TableUnderTest("processes/decisions/leniency-ladder.dmn", "leniencyLadder");
    private static final List<String> INPUTS = List.of(
            "exemptByPerson",
            "exemptByConduct",
            "barred",
            "mayExempt",
            "heavier",
            "listExempt",
            "mustLighter",
            "mayLighter",
            "listMitigated",
            "listLighter",
            "open");

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource({
        "exemptByPerson, EXEMPT, MUST, rule_ladderExemptByPerson",
        "exemptByPerson barred heavier, EXEMPT, MUST, rule_ladderExemptByPerson",
        "exemptByConduct, EXEMPT, MUST, rule_ladderExemptByConduct",
        "exemptByConduct heavier open, EXEMPT, MUST, rule_ladderExemptByConduct",
        "exemptByConduct barred, REVIEW, '', rule_ladderExemptButBarred",
        "mayExempt, EXEMPT, MAY, rule_ladderMayExempt",
        "mayExempt mustLighter, EXEMPT, MAY, rule_ladderMayExempt",
        "mayExempt heavier, REVIEW, '', rule_ladderMayExemptButHeavier",
        "mayExempt barred, STANDARD, MUST, rule_ladderStandard",
        "mayExempt barred mustLighter, LIGHTER, MUST, rule_ladderMustLighter",
        "listExempt, REVIEW, '', rule_ladderListExemptOnly",
        "listExempt barred, STANDARD, MUST, rule_ladderStandard",
        "mustLighter heavier, REVIEW, '', rule_ladderMustLighterButHeavier",
        "mayLighter heavier, REVIEW, '', rule_ladderMayLighterButHeavier",
        "listMitigated heavier, REVIEW, '', rule_ladderListMitigatedButHeavier",
        "listLighter heavier, REVIEW, '', rule_ladderListLighterButHeavier",
        "mustLighter mayLighter listLighter, LIGHTER, MUST, rule_ladderMustLighter",
        "mustLighter listMitigated open, MITIGATED, MUST, rule_ladderMustMitigated",
        "mayLighter listMitigated, MITIGATED, MAY, rule_ladderMayMitigated",
        "mayLighter listLighter open, LIGHTER, MAY, rule_ladderMayLighter",
        "listMitigated listLighter, MITIGATED, MAY, rule_ladderListMitigated",
        "listLighter, LIGHTER, MAY, rule_ladderListLighter",
        "heavier open, HEAVIER, MUST, rule_ladderHeavier",
        "open, REVIEW, '', rule_ladderOpen",
        "none, STANDARD, MUST, rule_ladderStandard"
    })
    void theFirstThatAppliesWins(String given, String outcome, String force, String rule) {
        List<String> yes = Arrays.asList(given.split(" "));
        Map<String, Object> inputs = new HashMap<>();
        INPUTS.forEach(input -> inputs.put(input, yes.contains(input)));
        var answers = TABLE.ask(inputs);
        assertThat(TABLE.matched()).containsExactly(rule);
        assertThat(answers.get(0)).containsEntry("outcome", outcome).containsEntry("force", force);
        assertThat((String) answers.get(0).get("legalBasis")).startsWith("《中华人民共和国行政处罚法》第");
    }

    @Test
    void noRuleEntersUncounted() {
        assertThat(TABLE.table.rules()).hasSize(19);
    }

    @AfterAll
    static void everyRuleWasExecuted() {
        assertThat(TABLE.neverHit()).isEmpty();
    }
}
