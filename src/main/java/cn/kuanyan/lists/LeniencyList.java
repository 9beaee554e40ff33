package cn.kuanyan.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One leniency list: its table, its rows, and what the check on load found. One bad row never disables the others. */
public class LeniencyList {

    /** Columns that select a row instead of stating a condition of it. */
    public static final Set<String> SELECTORS = Set.of("item");

    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.\\d+)?(?:@\\d+)?) (.+)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final ListSource source;
    private final List<TableFinding> findings;
    private final Map<String, List<DecisionTable.Rule>> rulesByRow = new LinkedHashMap<>();
    private final Map<String, ListRow> rows = new LinkedHashMap<>();

    public LeniencyList(ListSource source, DecisionTable table, List<TableFinding> findings) {
        this.source = source;
        this.findings = List.copyOf(findings);
        for (DecisionTable.Rule rule : table.rules()) {
            rulesByRow
                    .computeIfAbsent(rule.text("row"), any -> new ArrayList<>())
                    .add(rule);
        }
        rulesByRow.forEach((id, rules) -> rows.put(id, row(id, rules)));
    }

    public ListSource source() {
        return source;
    }

    public List<TableFinding> findings() {
        return findings;
    }

    public Collection<ListRow> rows() {
        return rows.values();
    }

    public List<ListRow> rowsOf(String item) {
        return rows.values().stream().filter(row -> item.equals(row.item())).toList();
    }

    /** Judges all rows of an item; a row under review is {@code UNKNOWN} whatever its cells say. */
    public List<RowVerdict> judge(String item, FactSource facts, CellJudge judge) {
        List<RowVerdict> verdicts = new ArrayList<>();
        for (ListRow row : rowsOf(item)) {
            List<RuleVerdict> alternatives = rulesByRow.get(row.row()).stream()
                    .map(rule -> judge.judge(rule, ofRow(row.row(), rule, facts), SELECTORS))
                    .toList();
            Verdict verdict = row.needsReview()
                    ? Verdict.UNKNOWN
                    : alternatives.stream().map(RuleVerdict::verdict).reduce(Verdict.NOT_MET, Verdict::or);
            verdicts.add(new RowVerdict(
                    row, verdict, rulesByRow.get(row.row()).get(0).text("outcome"), alternatives));
        }
        return verdicts;
    }

    /** Columns {@code confirmed<n>} ask for the officer's confirmation of the row's own condition. */
    private static FactSource ofRow(String row, DecisionTable.Rule rule, FactSource facts) {
        return new FactSource() {
            @Override
            public Object value(String expression) {
                return facts.value(key(expression));
            }

            @Override
            public List<Object> leftOpen(String expression) {
                return facts.leftOpen(key(expression));
            }

            @Override
            public boolean cannotArise(String expression) {
                return facts.cannotArise(expression);
            }

            private String key(String expression) {
                return expression.startsWith("confirmed") ? conditionId(row, rule.cell(expression)) : expression;
            }
        };
    }

    public static String conditionId(String row, DecisionTable.Cell cell) {
        Matcher numbered = NUMBERED.matcher(cell.description());
        return row + "#"
                + (numbered.matches() ? numbered.group(1) : cell.column().expression());
    }

    public static String conditionText(DecisionTable.Cell cell) {
        Matcher numbered = NUMBERED.matcher(cell.description());
        return numbered.matches() ? numbered.group(2) : cell.column().label();
    }

    private ListRow row(String id, List<DecisionTable.Rule> rules) {
        DecisionTable.Rule first = rules.get(0);
        String damage = String.join(
                "；",
                findings.stream()
                        .filter(finding ->
                                rules.stream().anyMatch(rule -> rule.id().equals(finding.rule())))
                        .map(TableFinding::inWords)
                        .toList());
        boolean parked = !damage.isEmpty() || "NEEDS_REVIEW".equals(first.text("status"));
        return new ListRow(
                id,
                first.text("section"),
                first.text("number"),
                first.text("printedNumber"),
                item(first),
                first.text("itemName"),
                orNull(first.text("effectiveFrom")),
                orNull(first.text("effectiveTo")),
                conditions(id, rules),
                first.text("conditionsText"),
                first.text("rangeText"),
                first.text("legalBasisText"),
                first.text("field"),
                first.text("authority"),
                parked ? "NEEDS_REVIEW" : "EFFECTIVE",
                orNull(damage.isEmpty() ? first.text("reviewReason") : damage),
                source.number());
    }

    private static List<ListRow.Condition> conditions(String row, List<DecisionTable.Rule> rules) {
        // In the order of their printed numbers, not of the columns.
        Map<String, ListRow.Condition> ordered = new TreeMap<>();
        int number = 0;
        for (DecisionTable.Rule rule : rules) {
            int alternative = rule.number("alternative") == null
                    ? ++number
                    : rule.number("alternative").intValue();
            for (DecisionTable.Cell cell : rule.cells()) {
                String expression = cell.column().expression();
                if (!cell.any() && !SELECTORS.contains(expression)) {
                    String id = conditionId(row, cell);
                    ordered.put(
                            "%03d %s".formatted(alternative, id),
                            new ListRow.Condition(
                                    id,
                                    conditionText(cell),
                                    alternative,
                                    expression.startsWith("confirmed") ? null : expression,
                                    cell.text()));
                }
            }
        }
        return List.copyOf(ordered.values());
    }

    private static String item(DecisionTable.Rule rule) {
        Matcher quoted = QUOTED.matcher(rule.cell("item").text());
        return quoted.find() ? quoted.group(1) : "";
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
