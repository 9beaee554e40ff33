package cn.kuanyan.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A DMN decision table as its authors wrote it: cells stay text, so that each can be explained. */
public record DecisionTable(
        String id,
        String name,
        String hitPolicy,
        List<Column> columns,
        Map<String, String> outputLabels,
        List<Rule> rules) {

    /** With the hit policy that DMN assumes when none is written. */
    public DecisionTable(String id, String name, List<Column> columns, List<Rule> rules) {
        this(id, name, "UNIQUE", columns, Map.of(), rules);
    }

    /** @param expression the input's expression: a fact, {@code confirmed<n>}, or a variable of the case */
    public record Column(String id, String label, String expression) {}

    /** @param text the FEEL unary test, empty for any value; @param description the author's words for this cell */
    public record Cell(Column column, String text, String description) {
        public boolean any() {
            return text.isBlank() || "-".equals(text.trim());
        }
    }

    /** An output cell that is no literal. It parks its own row and no other; the check on load names it. */
    public record Unreadable(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** @param note law, article and version of this rule */
    public record Rule(String id, String note, List<Cell> cells, Map<String, Object> outputs) {

        public String text(String output) {
            Object value = outputs.get(output);
            return value == null ? "" : value.toString();
        }

        public BigDecimal number(String output) {
            return outputs.get(output) instanceof BigDecimal number ? number : null;
        }

        /** Whether an output is recorded as {@code true}. */
        public boolean yes(String output) {
            return Boolean.TRUE.equals(outputs.get(output));
        }

        /** Whether legal staff must read this rule before it grants anything. */
        boolean needsReview() {
            return "NEEDS_REVIEW".equals(text("status"));
        }

        public Cell cell(String expression) {
            return cells.stream()
                    .filter(cell -> cell.column().expression().equals(expression))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id + " has no column " + expression));
        }
    }
}
