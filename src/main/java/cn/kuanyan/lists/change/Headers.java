package cn.kuanyan.lists.change;

import cn.kuanyan.lists.ListSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;

/** The head of the tables: without the columns that a list needs, no cell below them means anything. */
final class Headers {

    static final List<String> OUTPUTS = List.of(
            "row",
            "section",
            "number",
            "printedNumber",
            "itemName",
            "outcome",
            "force",
            "alternative",
            "conditionsText",
            "rangeText",
            "fineFormula",
            "legalBasisText",
            "field",
            "authority",
            "status",
            "reviewReason",
            "effectiveFrom",
            "effectiveTo");
    private static final List<String> FINE_INPUTS = List.of("row", "subject", "precursorClass");
    private static final List<String> FINE_OUTPUTS = List.of("min", "max", "trigger", "text");

    private final ListSource source;
    private final List<String> problems = new ArrayList<>();

    Headers(ListSource source) {
        this.source = source;
    }

    void expect(String decision) {
        if (!decision.equals(source.decision()) && !decision.equals(source.fineDecision())) {
            problems.add("多了决策 %s，清单文件只能有清单自己的决策表".formatted(decision));
        }
    }

    /** Without it the engine takes no decision; the file that was downloaded has it. */
    void retention(Decision decision) {
        String kept = decision.getCamundaHistoryTimeToLiveString();
        if (kept == null || kept.isBlank()) {
            problems.add("决策 %s 缺少历史保留期限（History time to live，P3650D）".formatted(decision.getId()));
        }
    }

    void language(DecisionTable table) {
        for (Input input : table.getInputs()) {
            String language = input.getInputExpression() == null
                    ? null
                    : input.getInputExpression().getExpressionLanguage();
            if (language != null && !language.equalsIgnoreCase("feel") && !language.contains("/FEEL")) {
                problems.add("栏目“%s”不能使用 %s".formatted(input.getLabel(), language));
            }
        }
    }

    void ofList(DecisionTable table, RawTable columns) {
        if (table.getHitPolicy() != HitPolicy.COLLECT || table.getAggregation() != null) {
            problems.add("命中策略应当是 COLLECT，不加汇总");
        }
        required(columns.inputs(), List.of("item"), "条件栏");
        required(columns.outputs(), OUTPUTS, "结果栏");
        columns.outputs().stream()
                .filter(column -> !OUTPUTS.contains(column.name()))
                .forEach(column -> problems.add("多了结果栏“%s”（%s）".formatted(column.label(), column.name())));
        labelledOnce(columns);
    }

    void ofFines(RawTable columns) {
        required(columns.inputs(), FINE_INPUTS, "罚款幅度表的条件栏");
        required(columns.outputs(), FINE_OUTPUTS, "罚款幅度表的结果栏");
        if (columns.inputs().size() != FINE_INPUTS.size() || columns.outputs().size() != FINE_OUTPUTS.size()) {
            problems.add("罚款幅度表不能增减栏目");
        }
    }

    private void required(List<RawTable.Column> columns, List<String> needed, String kind) {
        List<String> names = columns.stream().map(RawTable.Column::name).toList();
        needed.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add("缺少%s %s".formatted(kind, name)));
    }

    private void labelledOnce(RawTable columns) {
        Set<String> names = new HashSet<>();
        Stream.concat(columns.inputs().stream(), columns.outputs().stream()).forEach(column -> {
            if (!names.add(column.name())) {
                problems.add("栏目 %s 出现了两次".formatted(column.name()));
            }
            if (column.label().isEmpty()) {
                problems.add("栏目 %s 没有名称".formatted(column.name()));
            }
        });
    }

    /** @throws cn.kuanyan.problem.Rejection that names everything that is wrong with the head */
    void refuse() {
        if (!problems.isEmpty()) {
            throw ListFileReader.refused("表头与清单的要求不符：%s。请下载本清单现行文本后修改。".formatted(String.join("；", problems)));
        }
    }
}
