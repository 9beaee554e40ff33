package cn.kuanyan.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.springframework.core.io.ClassPathResource;

/** Reads decision tables from DMN files; the model API refuses DOCTYPE, so foreign files cannot pull in entities. */
public final class DecisionTableReader {

    private DecisionTableReader() {}

    /** @param path below the class path, e.g. {@code processes/lists/xiping-police.dmn} */
    public static DecisionTable fromClasspath(String path, String decision) {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return read(file, decision);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    public static DecisionTable read(InputStream dmn, String decisionId) {
        DmnModelInstance model = Dmn.readModelFromStream(dmn);
        if (!(model.getModelElementById(decisionId) instanceof Decision decision)
                || !(decision.getExpression() instanceof org.camunda.bpm.model.dmn.instance.DecisionTable table)) {
            throw new IllegalArgumentException("no decision table " + decisionId);
        }
        List<DecisionTable.Column> columns = new ArrayList<>();
        for (Input input : table.getInputs()) {
            columns.add(new DecisionTable.Column(
                    input.getId(),
                    input.getLabel(),
                    input.getInputExpression().getText().getTextContent().trim()));
        }
        List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
        List<DecisionTable.Rule> rules = new ArrayList<>();
        table.getRules().forEach(rule -> {
            List<DecisionTable.Cell> cells = new ArrayList<>();
            int column = 0;
            for (InputEntry entry : rule.getInputEntries()) {
                cells.add(new DecisionTable.Cell(
                        columns.get(column++), entry.getText().getTextContent().strip(), description(entry)));
            }
            Map<String, Object> values = new LinkedHashMap<>();
            int output = 0;
            for (OutputEntry entry : rule.getOutputEntries()) {
                values.put(
                        outputs.get(output++),
                        literal(entry.getText().getTextContent().strip()));
            }
            rules.add(new DecisionTable.Rule(rule.getId(), description(rule), List.copyOf(cells), values));
        });
        return new DecisionTable(decisionId, decision.getName(), List.copyOf(columns), List.copyOf(rules));
    }

    private static String description(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : element.getDescription().getTextContent().strip();
    }

    /** Output cells are literals only: text, number, boolean or nothing. */
    static Object literal(String feel) {
        if (feel.isEmpty() || "null".equals(feel)) {
            return null;
        }
        if (feel.length() >= 2 && feel.startsWith("\"") && feel.endsWith("\"")) {
            return unescape(feel.substring(1, feel.length() - 1));
        }
        if ("true".equals(feel) || "false".equals(feel)) {
            return Boolean.valueOf(feel);
        }
        try {
            return new BigDecimal(feel);
        } catch (NumberFormatException notALiteral) {
            throw new IllegalArgumentException("结果列只能是文字、数字、true、false 或者空：" + feel);
        }
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
