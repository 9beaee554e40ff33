package cn.kuanyan.lists.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A decision table as it stands in an uploaded file, before anything in it was understood. */
record RawTable(String name, List<Column> inputs, List<Column> outputs, List<Rule> rules) {

    /** What belongs to one way to meet a row and is never taken over from the row's first line. */
    static final Set<String> OF_THE_ALTERNATIVE = Set.of("alternative", "force", "status", "reviewReason");

    RawTable {
        Map<String, Rule> first = new HashMap<>();
        rules = rules.stream()
                .map(rule -> rule.after(first.putIfAbsent(rule.output("row"), rule)))
                .toList();
    }

    /** @param name the expression of an input, the name of an output; @param label what the editor reads above it */
    record Column(String name, String label) {}

    /** @param note what the editor wrote as the cell's description */
    record Cell(Column column, String text, String note) {

        boolean any() {
            return text.isEmpty() || "-".equals(text);
        }
    }

    /** @param line the number that Camunda Modeler shows beside the rule, from 1 */
    record Rule(int line, String id, String note, List<Cell> inputs, List<Cell> outputs) {

        /** What an output cell says; empty for nothing and for what cannot be read. */
        String output(String name) {
            return outputs.stream()
                    .filter(cell -> cell.column().name().equals(name))
                    .findFirst()
                    .map(cell -> Literals.plain(cell.text()))
                    .orElse("");
        }

        /** The words of a row stand in its first line; what later lines leave blank is the same as there. */
        Rule after(Rule first) {
            if (first == null || first.output("row").isEmpty()) {
                return this;
            }
            List<Cell> whole = new ArrayList<>();
            for (int column = 0; column < outputs.size(); column++) {
                Cell own = outputs.get(column);
                boolean taken = own.text().isEmpty()
                        && !OF_THE_ALTERNATIVE.contains(own.column().name());
                whole.add(taken ? first.outputs().get(column) : own);
            }
            return new Rule(line, id, note, inputs, List.copyOf(whole));
        }

        Cell input(String expression) {
            return inputs.stream()
                    .filter(cell -> cell.column().name().equals(expression))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no column " + expression));
        }

        /** The condition cells, without the one that selects the item. */
        List<Cell> conditions() {
            return inputs.stream()
                    .filter(cell -> !cell.any() && !"item".equals(cell.column().name()))
                    .toList();
        }
    }
}
