package cn.kuanyan.lists.change;

import java.util.List;

/** A decision table as it stands in an uploaded file, before anything in it was understood. */
record RawTable(String name, List<Column> inputs, List<Column> outputs, List<Rule> rules) {

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
