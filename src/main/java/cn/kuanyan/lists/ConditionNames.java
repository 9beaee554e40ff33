package cn.kuanyan.lists;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Names the confirmed conditions of a later version apart from those of earlier ones. A condition {@code <row>#<n>} whose
 * words were changed in version 3 is {@code <row>#<n>@3}: what an officer confirmed in the old words never counts for the
 * new ones, and a case that is judged by both versions (Art. 37) is asked both questions.
 */
final class ConditionNames {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.\\d+)?) (.+)", Pattern.DOTALL);

    private ConditionNames() {}

    /** The text of a version's DMN with the numbers of changed conditions marked. */
    static String marked(String dmn, ListSource version, List<LeniencyList> earlier) {
        if (earlier.isEmpty()) {
            return dmn;
        }
        DmnModelInstance model =
                Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        Decision decision = model.getModelElementById(version.decision());
        DecisionTable table = (DecisionTable) decision.getExpression();
        List<String> columns = table.getInputs().stream()
                .map(input ->
                        input.getInputExpression().getText().getTextContent().strip())
                .toList();
        int row = table.getOutputs().stream()
                .map(output -> output.getName())
                .toList()
                .indexOf("row");
        for (Rule rule : table.getRules()) {
            String id = rule.getOutputEntries().stream()
                    .skip(row)
                    .findFirst()
                    .map(entry -> entry.getText().getTextContent().strip().replace("\"", ""))
                    .orElse("");
            int column = 0;
            for (InputEntry cell : rule.getInputEntries()) {
                if (columns.get(column++).startsWith("confirmed") && cell.getDescription() != null) {
                    mark(cell.getDescription(), id, version.number(), earlier);
                }
            }
        }
        return Dmn.convertToString(model);
    }

    private static void mark(Description words, String row, int version, List<LeniencyList> earlier) {
        Matcher numbered = NUMBERED.matcher(words.getTextContent().strip());
        if (!numbered.matches()) {
            return;
        }
        String name = row + "#" + numbered.group(1);
        Optional<ListRow.Condition> before = earlier.stream()
                .sorted(Comparator.comparing(
                                (LeniencyList list) -> list.source().number())
                        .reversed())
                .flatMap(list -> list.rows().stream())
                .filter(any -> any.row().equals(row))
                .flatMap(any -> any.conditions().stream())
                .filter(any ->
                        any.fact() == null && (any.id().equals(name) || any.id().startsWith(name + "@")))
                .findFirst();
        if (before.isEmpty()) {
            return;
        }
        String mark = before.get().text().equals(numbered.group(2))
                ? before.get().id().substring(name.length())
                : "@" + version;
        words.setTextContent(numbered.group(1) + mark + " " + numbered.group(2));
    }
}
