package cn.kuanyan.lists;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.platform.FeelUnaryTests;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TableCheckTest {

    private final TableCheck check = new TableCheck(new FactVocabulary(), new FeelUnaryTests());

    static Stream<Arguments> cells() throws IOException {
        try (var file = TableCheckTest.class.getResourceAsStream("/cases/damaged-cells.yaml")) {
            return StreamSupport.stream(new YAMLMapper().readTree(file).spliterator(), false)
                    .map(one -> Arguments.of(
                            one.get("cell").asText() + " " + one.get("why").asText(), one))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void aDamagedCellIsNamedByRowAndColumn(String name, JsonNode one) {
        String expression = one.get("column").asText();
        var column = new DecisionTable.Column("input", "第三栏", expression);
        var rule = new DecisionTable.Rule(
                "rule_1",
                "",
                List.of(new DecisionTable.Cell(column, one.get("cell").asText(), "1 条件")),
                Map.of("row", "list/exempt/1"));
        var findings = check.check(new DecisionTable("t", "t", List.of(column), List.of(rule)), Set.of("item"));
        if (one.get("finding").asText().isEmpty()) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo("list/exempt/1");
            assertThat(finding.column()).isEqualTo("第三栏");
            assertThat(finding.message()).contains(one.get("finding").asText());
            assertThat(finding.inWords()).contains("list/exempt/1").contains("第三栏");
        });
    }
}
