package cn.kuanyan.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.platform.FeelUnaryTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CompiledTableTest {

    private static final List<DecisionTable.Column> COLUMNS =
            List.of(new DecisionTable.Column("a", "事项", "item"), new DecisionTable.Column("b", "金额", "amount"));

    @Test
    void rulesAreFoundByTheTextsOfTheFirstColumnInTheOrderOfTheTable() {
        var table = table("COLLECT", "\"x\",\"y\"", "", "", "< 5", "not(\"x\")", "-", "\"y\"", "[1..3)");
        assertThat(asked(table, "x", 1)).containsExactly("rule_1", "rule_2");
        assertThat(asked(table, "y", 2)).containsExactly("rule_1", "rule_2", "rule_3", "rule_4");
        assertThat(asked(table, "y", 3)).containsExactly("rule_1", "rule_2", "rule_3");
        assertThat(asked(table, "z", 9)).containsExactly("rule_3");
        assertThat(asked(table, 7, 1)).containsExactly("rule_2");
    }

    @Test
    void anOverlapInAUniqueTableIsAnErrorThatNamesTheRules() {
        var table = table("UNIQUE", "\"x\"", "< 5", "", ">= 4");
        assertThat(asked(table, "x", 3)).containsExactly("rule_1");
        assertThatThrownBy(() -> asked(table, "x", 4))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rule_1")
                .hasMessageContaining("rule_2");
    }

    @Test
    void theFirstRuleWinsInAFirstTableAndOtherPoliciesAreRefused() {
        assertThat(asked(table("FIRST", "", "< 5", "", "< 9"), "x", 3)).containsExactly("rule_1");
        assertThatThrownBy(() -> asked(table("ANY", "", ""), "x", 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInputThatIsNotKnownIsRefused() {
        var table = table("UNIQUE", "\"x\"", "not(5)");
        assertThatThrownBy(() -> table.ask(Map.of("item", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");
        assertThat(table.matching(Map.of("item", "x"))).hasSize(1);
    }

    @Test
    void aTableIsReadOnceAndOnlyWhenItIsAsked() {
        var reads = new AtomicInteger();
        DecisionTable content = table("COLLECT", "", "").table();
        var lazy = new CompiledTable(
                () -> {
                    reads.incrementAndGet();
                    return content;
                },
                new FeelUnaryTests());
        assertThat(reads).hasValue(0);
        asked(lazy, "x", 1);
        asked(lazy, "y", 2);
        assertThat(reads).hasValue(1);
    }

    private static List<String> asked(CompiledTable table, Object item, Object amount) {
        return table.ask(Map.of("item", item, "amount", amount)).stream()
                .map(DecisionTable.Rule::id)
                .toList();
    }

    /** @param cells two for each rule */
    private static CompiledTable table(String hitPolicy, String... cells) {
        List<DecisionTable.Rule> rules = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 2) {
            rules.add(new DecisionTable.Rule(
                    "rule_" + (rules.size() + 1),
                    "",
                    List.of(
                            new DecisionTable.Cell(COLUMNS.get(0), cells[i], ""),
                            new DecisionTable.Cell(COLUMNS.get(1), cells[i + 1], "")),
                    Map.of()));
        }
        DecisionTable table = new DecisionTable("t", "t", hitPolicy, COLUMNS, Map.of(), rules);
        return new CompiledTable(() -> table, new FeelUnaryTests());
    }
}
