package cn.kuanyan.lists.change;

import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.ListSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.stereotype.Component;

/** The table from which an agency without a list makes its first: every fact of the vocabulary, and no row. */
@Component
class EmptyTable {

    private static final int CONFIRMED = 5;
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("row", "清单行"),
            Map.entry("section", "清单部分"),
            Map.entry("number", "序号"),
            Map.entry("printedNumber", "印刷序号"),
            Map.entry("itemName", "违法行为"),
            Map.entry("outcome", "裁量结果"),
            Map.entry("force", "应当或者可以"),
            Map.entry("alternative", "选择条件"),
            Map.entry("conditionsText", "适用条件"),
            Map.entry("rangeText", "处罚幅度"),
            Map.entry("fineFormula", "罚款公式"),
            Map.entry("legalBasisText", "法律依据"),
            Map.entry("field", "领域"),
            Map.entry("authority", "实施主体"),
            Map.entry("status", "状态"),
            Map.entry("reviewReason", "待核原因"),
            Map.entry("effectiveFrom", "起始日期"),
            Map.entry("effectiveTo", "截止日期"));

    private final FactVocabulary vocabulary;

    EmptyTable(FactVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(ListSource source) {
        DmnModelInstance model = Dmn.createEmptyModel();
        Definitions definitions = model.newInstance(Definitions.class, source.id());
        definitions.setName(source.title());
        definitions.setNamespace("http://kuanyan.cn/dmn");
        model.setDefinitions(definitions);
        Decision decision = model.newInstance(Decision.class, source.decision());
        decision.setName(source.title());
        decision.setCamundaHistoryTimeToLiveString("P3650D");
        definitions.addChildElement(decision);
        DecisionTable table = model.newInstance(DecisionTable.class, "table_" + source.decision());
        table.setHitPolicy(HitPolicy.COLLECT);
        decision.addChildElement(table);
        input(table, "item", "事项", "string", List.of());
        for (Fact fact : vocabulary.all()) {
            input(table, fact.fact(), fact.label(), type(fact), values(fact));
        }
        for (int number = 1; number <= CONFIRMED; number++) {
            input(table, "confirmed" + number, "须确认的条件" + number, "boolean", List.of());
        }
        for (String name : Headers.OUTPUTS) {
            Output output = model.newInstance(Output.class, "output_" + name);
            output.setName(name);
            output.setLabel(LABELS.get(name));
            output.setTypeRef("alternative".equals(name) ? "integer" : "string");
            table.getOutputs().add(output);
        }
        return Dmn.convertToString(model);
    }

    private static void input(DecisionTable table, String name, String label, String type, List<String> values) {
        DmnModelInstance model = (DmnModelInstance) table.getModelInstance();
        Input input = model.newInstance(Input.class, "input_" + name);
        input.setLabel(label);
        InputExpression expression = model.newInstance(InputExpression.class, "expression_" + name);
        expression.setTypeRef(type);
        expression.setText(text(model, name));
        input.setInputExpression(expression);
        if (!values.isEmpty()) {
            InputValues allowed = model.newInstance(InputValues.class, "values_" + name);
            allowed.setText(text(model, values.stream().map("\"%s\""::formatted).collect(Collectors.joining(","))));
            input.setInputValues(allowed);
        }
        table.getInputs().add(input);
    }

    private static Text text(DmnModelInstance model, String content) {
        Text text = model.newInstance(Text.class);
        text.setTextContent(content);
        return text;
    }

    private static String type(Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> "boolean";
            case ENUMERATION -> "string";
            case INTEGER -> "integer";
            case MONEY, NUMBER -> "double";
        };
    }

    private static List<String> values(Fact fact) {
        return fact.type() == Fact.Type.ENUMERATION
                ? fact.values().stream().map(value -> value.value().toString()).toList()
                : List.of();
    }
}
