package cn.kuanyan.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** A list as an editor changes it in Camunda Modeler. */
public final class EditedList {

    private final DmnModelInstance model;

    private EditedList(DmnModelInstance model) {
        this.model = model;
    }

    public static EditedList shipped(String list) {
        try (InputStream file = EditedList.class.getResourceAsStream("/processes/lists/" + list + ".dmn")) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static EditedList of(String dmn) {
        return new EditedList(Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))));
    }

    /** Writes a condition cell, by the id of its element. */
    public EditedList condition(String cell, String text, String words) {
        InputEntry entry = model.getModelElementById("cell_" + cell);
        entry.getText().setTextContent(text);
        describe(entry, words);
        return this;
    }

    public EditedList result(String cell, String text) {
        OutputEntry entry = model.getModelElementById("result_" + cell);
        entry.getText().setTextContent(text);
        return this;
    }

    public EditedList without(String rule) {
        Rule gone = model.getModelElementById("rule_" + rule);
        gone.getParentElement().removeChildElement(gone);
        return this;
    }

    /** A new column of a list, with its words in one rule and nothing in the others. */
    public EditedList column(String table, String expression, String label, String rule, String text, String words) {
        DecisionTable rows = model.getModelElementById("table_" + table);
        Input input = model.newInstance(Input.class, "input_" + table + "_" + expression);
        input.setLabel(label);
        InputExpression asked = model.newInstance(InputExpression.class, "expression_" + table + "_" + expression);
        asked.setText(text(expression));
        input.setInputExpression(asked);
        rows.getInputs().add(input);
        for (Rule every : rows.getRules()) {
            boolean meant = every.getId().equals("rule_" + rule);
            InputEntry cell =
                    model.newInstance(InputEntry.class, every.getId().replace("rule_", "cell_") + "_" + expression);
            cell.setText(text(meant ? text : ""));
            every.getInputEntries().add(cell);
            if (meant) {
                describe(cell, words);
            }
        }
        return this;
    }

    /** The first row of an agency's first list: 从轻, when the officer confirms one condition of the row's own. */
    public EditedList firstRow(String list) {
        DecisionTable rows =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
        Map<String, String> results = Map.ofEntries(
                Map.entry("row", "\"" + list + "/lighter/1\""),
                Map.entry("section", "\"lighter\""),
                Map.entry("number", "\"1\""),
                Map.entry("printedNumber", "\"1\""),
                Map.entry("itemName", "\"网络运营者不履行网络安全保护义务\""),
                Map.entry("outcome", "\"LIGHTER\""),
                Map.entry("force", "\"MAY\""),
                Map.entry("alternative", "1"),
                Map.entry("conditionsText", "\"已经取得用户谅解\""),
                Map.entry("status", "\"EFFECTIVE\""));
        Rule rule = model.newInstance(Rule.class, "rule_first");
        for (Input input : rows.getInputs()) {
            String expression = input.getInputExpression().getText().getTextContent();
            InputEntry cell = model.newInstance(InputEntry.class, "cell_first_" + expression);
            cell.setText(text(
                    "item".equals(expression) ? "\"" + list + "/72\"" : "confirmed1".equals(expression) ? "true" : ""));
            rule.getInputEntries().add(cell);
            describe(cell, "confirmed1".equals(expression) ? "1 已经取得用户谅解" : null);
        }
        rows.getOutputs().forEach(output -> {
            OutputEntry cell = model.newInstance(OutputEntry.class, "result_first_" + output.getName());
            cell.setText(text(results.getOrDefault(output.getName(), "\"\"")));
            rule.getOutputEntries().add(cell);
        });
        rows.getRules().add(rule);
        return this;
    }

    public String dmn() {
        return Dmn.convertToString(model);
    }

    public byte[] bytes() {
        return dmn().getBytes(StandardCharsets.UTF_8);
    }

    private void describe(DmnElement element, String words) {
        if (words == null) {
            return;
        }
        Description description = model.newInstance(Description.class);
        description.setTextContent(words);
        element.setDescription(description);
    }

    private Text text(String content) {
        Text text = model.newInstance(Text.class);
        text.setTextContent(content);
        return text;
    }
}
