package cn.kuanyan.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.core.io.ClassPathResource;

/** Reads decision tables from DMN files; the model API refuses DOCTYPE, so foreign files cannot pull in entities. */
public final class DecisionTableReader {

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private DecisionTableReader() {}

    /** @param path below the class path, e.g. {@code processes/lists/xiping-police.dmn} */
    public static DecisionTable fromClasspath(String path, String decision) {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return read(file, decision);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    /** @param dmn the whole file, e.g. a version kept in the database */
    public static DecisionTable fromText(String dmn, String decision) {
        return read(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)), decision);
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
        // Each look at a collection of the model walks through all rules: once is enough.
        List<Output> outputs = List.copyOf(table.getOutputs());
        List<DecisionTable.Rule> rules = new ArrayList<>();
        for (Rule rule : table.getRules()) {
            if (rule.getInputEntries().size() != columns.size()
                    || rule.getOutputEntries().size() != outputs.size()) {
                throw new IllegalArgumentException("规则 %s 的单元格与栏数不一致".formatted(rule.getId()));
            }
            rules.add(rule(rule, columns, outputs));
        }
        Map<String, String> labels = new LinkedHashMap<>();
        outputs.forEach(output -> labels.put(output.getName(), label(output)));
        return new DecisionTable(
                decisionId,
                decision.getName(),
                table.getHitPolicy().name(),
                List.copyOf(columns),
                labels,
                List.copyOf(rules));
    }

    private static DecisionTable.Rule rule(Rule rule, List<DecisionTable.Column> columns, List<Output> outputs) {
        List<DecisionTable.Cell> cells = new ArrayList<>();
        for (InputEntry entry : rule.getInputEntries()) {
            cells.add(new DecisionTable.Cell(columns.get(cells.size()), text(entry.getText()), description(entry)));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        int column = 0;
        for (OutputEntry entry : rule.getOutputEntries()) {
            values.put(outputs.get(column++).getName(), literal(text(entry.getText())));
        }
        return new DecisionTable.Rule(rule.getId(), description(rule), List.copyOf(cells), values);
    }

    private static String label(Output output) {
        return output.getLabel() == null ? output.getName() : output.getLabel();
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private static String description(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : element.getDescription().getTextContent().strip();
    }

    /** Output cells are literals only: text, number, boolean or nothing. */
    private static Object literal(String feel) {
        if (feel.isEmpty() || "null".equals(feel)) {
            return null;
        }
        if (QUOTED.matcher(feel).matches()) {
            return unescape(feel.substring(1, feel.length() - 1));
        }
        if ("true".equals(feel) || "false".equals(feel)) {
            return Boolean.valueOf(feel);
        }
        return NUMBER.matcher(feel).matches() ? new BigDecimal(feel) : new DecisionTable.Unreadable(feel);
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
