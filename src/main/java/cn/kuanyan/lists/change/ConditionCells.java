package cn.kuanyan.lists.change;

import cn.kuanyan.lists.DecisionTableReader;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.TableCheck;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The condition cells: the closed vocabulary and its small grammar, and the words of every confirmed condition. */
@Component
@Order(1)
class ConditionCells implements FileCheck {

    private static final Pattern NUMBERED = Pattern.compile("\\d+(?:\\.\\d+)? \\S.*", Pattern.DOTALL);

    private final TableCheck grammar;

    ConditionCells(TableCheck grammar) {
        this.grammar = grammar;
    }

    @Override
    public void check(ListFile file, ListSource source, Findings findings) {
        Map<String, RawTable.Rule> rules = new HashMap<>();
        file.table().rules().forEach(rule -> rules.put(rule.id(), rule));
        grammar.check(
                        DecisionTableReader.read(
                                new ByteArrayInputStream(withoutResults(file).getBytes(StandardCharsets.UTF_8)),
                                source.decision()),
                        LeniencyList.SELECTORS)
                .forEach(finding -> findings.add(rules.get(finding.rule()), finding.column(), finding.message()));
        file.table().rules().forEach(rule -> words(rule, findings));
    }

    /** Results are checked by another check; one that cannot be read must not hide what the conditions say. */
    private static String withoutResults(ListFile file) {
        DmnModelInstance model =
                Dmn.readModelFromStream(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
        model.getModelElementsByType(OutputEntry.class)
                .forEach(cell -> cell.getText().setTextContent(""));
        return Dmn.convertToString(model);
    }

    private static void words(RawTable.Rule rule, Findings findings) {
        Set<String> numbers = new HashSet<>();
        for (RawTable.Cell cell : rule.conditions()) {
            Matcher numbered = NUMBERED.matcher(cell.note());
            if (numbered.matches()) {
                if (!numbers.add(cell.note().substring(0, cell.note().indexOf(' ')))) {
                    findings.add(rule, cell, "单元格说明里的条件序号与同一行另一栏重复：" + cell.note());
                }
            } else if (cell.column().name().startsWith("confirmed")) {
                findings.add(rule, cell, "须确认的条件，要在单元格说明里写上序号、一个空格和条件原文，例如“1 已经取得谅解”");
            }
        }
    }
}
