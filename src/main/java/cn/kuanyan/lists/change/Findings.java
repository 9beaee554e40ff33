package cn.kuanyan.lists.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the checks of one draft find, one entry for each thing that is wrong. */
final class Findings {

    private final List<ListFinding> found = new ArrayList<>();

    void add(RawTable.Rule rule, RawTable.Cell cell, String message) {
        add(rule, cell.column().label(), message);
    }

    void add(RawTable.Rule rule, String column, String message) {
        add(new ListFinding(null, rule.line(), rule.output("row"), column, message));
    }

    /** Whether something is wrong with the cell already; what cannot be read needs no second opinion. */
    boolean has(RawTable.Rule rule, RawTable.Cell cell) {
        return found.stream()
                .anyMatch(finding -> finding.table() == null
                        && finding.line() == rule.line()
                        && finding.column().equals(cell.column().label()));
    }

    /** Names an output column by what the editor reads above it. */
    void addOutput(RawTable.Rule rule, String output, String message) {
        String label = rule.outputs().stream()
                .filter(cell -> cell.column().name().equals(output))
                .findFirst()
                .map(cell -> cell.column().label())
                .orElse(output);
        add(rule, label, message);
    }

    void addFine(RawTable.Rule rule, RawTable.Cell cell, String message) {
        add(new ListFinding("罚款幅度表", rule.line(), "", cell.column().label(), message));
    }

    private void add(ListFinding finding) {
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    List<ListFinding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing((ListFinding finding) -> finding.table() != null)
                        .thenComparing(ListFinding::line))
                .toList();
    }
}
