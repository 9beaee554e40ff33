package cn.kuanyan.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.platform.FeelUnaryTests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeniencyListTest {

    private final FeelUnaryTests feel = new FeelUnaryTests();
    private final Sources sources = new Sources();
    private final TableCheck check = new TableCheck(new FactVocabulary(), feel);
    private final CellJudge judge = new CellJudge(feel);
    private final LeniencyLists lists = new LeniencyLists(sources, check);

    @Test
    void xipingHasThreeExemptAndFiveLighterRows() {
        assertThat(lists.get("xiping-police").findings()).isEmpty();
        assertThat(lists.get("xiping-police").rows())
                .extracting(ListRow::row)
                .containsExactly(
                        "xiping-police/exempt/1",
                        "xiping-police/exempt/2",
                        "xiping-police/exempt/3",
                        "xiping-police/lighter/1",
                        "xiping-police/lighter/2",
                        "xiping-police/lighter/3",
                        "xiping-police/lighter/4",
                        "xiping-police/lighter/5");
        assertThat(lists.get("xiping-police").rows()).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo("EFFECTIVE");
            assertThat(row.effectiveFrom()).isNull();
            assertThat(row.authority()).isEqualTo("公安机关");
            assertThat(row.legalBasisText())
                    .startsWith("《")
                    .endsWith(row.legalBasisText().substring(1));
        });
    }

    @Test
    void shanxiKeepsTheTwoRowsOfTheScan() {
        assertThat(lists.get("shanxi-police-2022").rows())
                .extracting(ListRow::row)
                .containsExactly("shanxi-police-2022/exempt/4", "shanxi-police-2022/exempt/5");
        assertThat(lists.get("shanxi-police-2022").source().rulesOfUse()).hasSize(4);
    }

    @Test
    void conditionsCarryTheSourcesWordsAndNumbers() {
        ListRow row = lists.get("xiping-police").rows().stream()
                .filter(one -> one.row().equals("xiping-police/lighter/1"))
                .findFirst()
                .orElseThrow();
        assertThat(row.conditions())
                .extracting(ListRow.Condition::id, ListRow.Condition::text, ListRow.Condition::alternative)
                .containsExactly(
                        Tuple.tuple("xiping-police/lighter/1#1", "初次违反规定", 1),
                        Tuple.tuple("xiping-police/lighter/1#2", "未导致危害后果", 1),
                        Tuple.tuple("xiping-police/lighter/1#3", "未导致不良社会影响", 1),
                        Tuple.tuple("xiping-police/lighter/1#4", "积极配合", 2),
                        Tuple.tuple("xiping-police/lighter/1#5", "主动采取措施消除不良影响", 2));
        assertThat(row.conditionsText()).isEqualTo("初次违反规定，且未导致危害后果或不良社会影响，或积极配合并主动采取措施消除不良影响");
    }

    @Test
    void rowsOfOneViolationShareTheItemThatTheCatalogueNames() {
        Catalogue catalogue = new Catalogue();
        for (LeniencyList list : lists.all()) {
            for (ListRow row : list.rows()) {
                assertThat(catalogue.item(row.item()).rows()).contains(row.row());
                assertThat(catalogue.item(row.item()).agency())
                        .isEqualTo(list.source().agency());
            }
        }
        assertThat(lists.get("xiping-police").rowsOf("xiping-police/item/1"))
                .extracting(ListRow::row)
                .containsExactly("xiping-police/exempt/1", "xiping-police/lighter/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xiping-police", "shanxi-police-2022"})
    void theStockEngineReadsTheSameTextAsWeDo(String list) {
        String path = "processes/lists/" + list + ".dmn";
        String decision = lists.get(list).source().decision();
        DecisionTable table = DecisionTableReader.fromClasspath(path, decision);
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        var parsed = engine.parseDecision(decision, getClass().getClassLoader().getResourceAsStream(path));
        for (DecisionTable.Rule rule : table.rules()) {
            Map<String, Object> inputs = new HashMap<>();
            table.columns().forEach(column -> inputs.put(column.expression(), null));
            rule.cells().stream()
                    .filter(cell -> !cell.any())
                    .forEach(cell -> inputs.put(cell.column().expression(), meeting(cell.text())));
            assertThat(engine.evaluateDecisionTable(parsed, inputs).getResultList())
                    .anySatisfy(answer -> rule.outputs()
                            .forEach((output, value) -> assertThat(Objects.toString(answer.get(output), ""))
                                    .isEqualTo(Objects.toString(value, ""))));
        }
    }

    @Test
    void oneDamagedRowIsParkedAndTheOthersStand() throws IOException {
        LeniencyList list = damaged("<inputEntry id=\"cell_xiping_exempt_1_harm\">", "“NONE”");
        assertThat(list.rows().stream().filter(ListRow::needsReview))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.row()).isEqualTo("xiping-police/exempt/1");
                    assertThat(row.reviewReason()).contains("危害后果").contains("全角");
                });
        Map<String, Object> facts =
                Map.of("firstViolation", true, "harm", "NONE", "adverseSocialImpact", false, "correction", "LATE");
        List<RowVerdict> verdicts = list.judge("xiping-police/item/1", facts::get, judge);
        assertThat(verdicts)
                .extracting(verdict -> verdict.row().row(), RowVerdict::verdict)
                .containsExactly(
                        Tuple.tuple("xiping-police/exempt/1", Verdict.UNKNOWN),
                        Tuple.tuple("xiping-police/lighter/3", Verdict.MET));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            result_xiping_exempt_1_outcome     | “EXEMPT”  | 裁量结果     | 全角
            result_xiping_exempt_1_outcome     | EXEMPT    | 裁量结果     | 英文双引号
            result_xiping_exempt_1_outcome     | "EXEMPT " | 裁量结果     | 空格
            result_xiping_exempt_1_outcome     | "EXEMT"   | 裁量结果     | 没有这个值
            result_xiping_exempt_1_status      | "OK"      | 状态         | 没有这个值
            result_xiping_exempt_1_alternative | 1万       | 选择条件     | 万
            result_xiping_exempt_1_alternative | 1,000     | 选择条件     | 千位
            result_xiping_exempt_1_rangeText   | "a" "b"   | 处罚幅度     | 英文双引号
            """)
    void aDamagedResultParksItsRowAndNamesTheColumn(String cell, String text, String column, String why)
            throws IOException {
        LeniencyList list = damaged("<outputEntry id=\"" + cell + "\">", text);
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo("xiping-police/exempt/1");
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.message()).contains(why);
        });
        assertThat(list.rows().stream().filter(ListRow::needsReview))
                .extracting(ListRow::row)
                .containsExactly("xiping-police/exempt/1");
        assertThat(list.rows()).hasSize(8);
    }

    private LeniencyList damaged(String cell, String text) throws IOException {
        String dmn = text("processes/lists/xiping-police.dmn");
        int at = dmn.indexOf("<text>", dmn.indexOf(cell));
        String damaged = dmn.substring(0, at) + "<text>" + text + dmn.substring(dmn.indexOf("</text>", at));
        DecisionTable table = DecisionTableReader.read(
                new ByteArrayInputStream(damaged.getBytes(StandardCharsets.UTF_8)), "xipingPolice");
        return new LeniencyList(lists.get("xiping-police").source(), table, check.check(table, LeniencyList.SELECTORS));
    }

    @Test
    void aConditionOfItsOwnIsMetOnlyWhenConfirmed() {
        var item = new DecisionTable.Column("a", "事项", "item");
        var own = new DecisionTable.Column("b", "须确认的条件", "confirmed1");
        var rule = new DecisionTable.Rule(
                "rule_1",
                "",
                List.of(
                        new DecisionTable.Cell(item, "\"list/item/1\"", ""),
                        new DecisionTable.Cell(own, "true", "2 已经缴纳全部税款")),
                Map.of("row", "list/exempt/7", "outcome", "EXEMPT", "status", "EFFECTIVE"));
        var table = new DecisionTable("t", "t", List.of(item, own), List.of(rule));
        var list = new LeniencyList(
                lists.get("xiping-police").source(), table, check.check(table, LeniencyList.SELECTORS));
        assertThat(list.rows()).singleElement().satisfies(row -> assertThat(row.conditions())
                .containsExactly(new ListRow.Condition("list/exempt/7#2", "已经缴纳全部税款", 1, null, "true", null)));
        assertThat(verdict(list, Map.of())).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(list, Map.of("list/exempt/7#2", true))).isEqualTo(Verdict.MET);
        assertThat(verdict(list, Map.of("list/exempt/7#2", false))).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aDoctypeIsRefused() {
        String hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions>&e;</definitions>";
        assertThatThrownBy(() -> DecisionTableReader.read(
                        new ByteArrayInputStream(hostile.getBytes(StandardCharsets.UTF_8)), "x"))
                .isInstanceOf(RuntimeException.class)
                .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("root:"));
    }

    private Verdict verdict(LeniencyList list, Map<String, Object> facts) {
        return list.judge("list/item/1", facts::get, judge).get(0).verdict();
    }

    private static Object meeting(String cell) {
        if (cell.startsWith("\"")) {
            return cell.substring(1, cell.indexOf('"', 1));
        }
        return Map.of("true", (Object) true, "false", false, "2,3", 2).get(cell);
    }

    private static String text(String path) throws IOException {
        try (var file = LeniencyListTest.class.getClassLoader().getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
