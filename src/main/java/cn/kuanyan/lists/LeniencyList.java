package cn.kuanyan.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One leniency list: its table, its rows, and what the check on load found. One bad row never disables the others. */
public class LeniencyList {

    /** Columns that select a row instead of stating a condition of it. */
    public static final Set<String> SELECTORS = Set.of("item");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:@\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /** One way to meet a row: a rule of the table with the cells that state its conditions. */
    private record Alternative(DecisionTable.Rule rule, List<CellJudge.Condition> conditions) {}

    private record Judged(ListRow row, String outcome, List<Alternative> alternatives) {}

    private final ListSource source;
    private final List<TableFinding> findings;
    private final List<ListRow> rows;
    private final Map<String, List<Judged>> byItem = new HashMap<>();

    public LeniencyList(ListSource source, DecisionTable table, List<TableFinding> findings) {
        this.source = source;
        this.findings = List.copyOf(findings);
        Map<String, List<DecisionTable.Rule>> rulesByRow = new LinkedHashMap<>();
        for (DecisionTable.Rule rule : table.rules()) {
            rulesByRow
                    .computeIfAbsent(rule.text("row"), any -> new ArrayList<>())
                    .add(rule);
        }
        List<ListRow> all = new ArrayList<>();
        rulesByRow.forEach((id, rules) -> {
            ListRow row = row(id, rules);
            all.add(row);
            byItem.computeIfAbsent(row.item(), any -> new ArrayList<>()).add(judged(row, rules));
        });
        rows = List.copyOf(all);
    }

    private static Judged judged(ListRow row, List<DecisionTable.Rule> rules) {
        return new Judged(
                row,
                rules.get(0).text("outcome"),
                rules.stream()
                        .map(rule -> new Alternative(rule, conditions(row.row(), rule)))
                        .toList());
    }

    /** Columns {@code confirmed<n>} ask for the officer's confirmation of the row's own condition. */
    private static List<CellJudge.Condition> conditions(String row, DecisionTable.Rule rule) {
        return rule.cells().stream()
                .filter(cell -> !cell.any() && !SELECTORS.contains(cell.column().expression()))
                .map(cell -> new CellJudge.Condition(
                        cell,
                        cell.column().expression().startsWith("confirmed")
                                ? conditionId(row, cell)
                                : cell.column().expression()))
                .toList();
    }

    public ListSource source() {
        return source;
    }

    public List<TableFinding> findings() {
        return findings;
    }

    public Collection<ListRow> rows() {
        return rows;
    }

    public List<ListRow> rowsOf(String item) {
        return byItem.getOrDefault(item, List.of()).stream().map(Judged::row).toList();
    }

    /** Judges all rows of an item; a row under review is {@code UNKNOWN} whatever its cells say. */
    public List<RowVerdict> judge(String item, FactSource facts, CellJudge judge) {
        List<RowVerdict> verdicts = new ArrayList<>();
        for (Judged row : byItem.getOrDefault(item, List.of())) {
            List<RuleVerdict> alternatives = new ArrayList<>(row.alternatives().size());
            Verdict any = Verdict.NOT_MET;
            for (Alternative alternative : row.alternatives()) {
                RuleVerdict verdict = judge.judge(alternative.rule(), alternative.conditions(), facts);
                RuleVerdict counted = verdict.needsReview() ? verdict.parked() : verdict;
                alternatives.add(counted);
                any = any.or(counted.verdict());
            }
            verdicts.add(new RowVerdict(
                    row.row(),
                    row.row().needsReview() ? Verdict.UNKNOWN : any,
                    row.outcome(),
                    List.copyOf(alternatives)));
        }
        return verdicts;
    }

    public static String conditionId(String row, DecisionTable.Cell cell) {
        int number = printedNumber(cell.description());
        return row + "#"
                + (number > 0
                        ? cell.description().substring(0, number)
                        : cell.column().expression());
    }

    public static String conditionText(DecisionTable.Cell cell) {
        int number = printedNumber(cell.description());
        return number > 0
                ? cell.description().substring(number + 1)
                : cell.column().label();
    }

    /** Length of the number before the condition's words ({@code 2.1 已经缴纳}), 0 without one. */
    private static int printedNumber(String description) {
        int blank = description.indexOf(' ');
        return blank > 0
                        && blank + 1 < description.length()
                        && NUMBER.matcher(description.substring(0, blank)).matches()
                ? blank
                : 0;
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
        // A row is parked when all its alternatives are; a single unreadable alternative parks only itself.
        boolean parked = !damage.isEmpty() || rules.stream().allMatch(DecisionTable.Rule::needsReview);
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
                first.text("fineFormula"),
                first.text("legalBasisText"),
                first.text("field"),
                first.text("authority"),
                parked ? "NEEDS_REVIEW" : "EFFECTIVE",
                orNull(damage.isEmpty() ? reviewReasons(rules) : damage),
                source.number());
    }

    private static String reviewReasons(List<DecisionTable.Rule> rules) {
        return rules.stream()
                .map(rule -> rule.text("reviewReason"))
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static List<ListRow.Condition> conditions(String row, List<DecisionTable.Rule> rules) {
        List<ListRow.Condition> conditions = new ArrayList<>();
        int number = 0;
        for (DecisionTable.Rule rule : rules) {
            int alternative = rule.number("alternative") == null
                    ? ++number
                    : rule.number("alternative").intValue();
            for (DecisionTable.Cell cell : rule.cells()) {
                String expression = cell.column().expression();
                if (!cell.any() && !SELECTORS.contains(expression)) {
                    conditions.add(new ListRow.Condition(
                            conditionId(row, cell),
                            conditionText(cell),
                            alternative,
                            expression.startsWith("confirmed") ? null : expression,
                            cell.text(),
                            orNull(rule.text("reviewReason"))));
                }
            }
        }
        conditions.sort(ListRow.Condition.AS_PRINTED);
        return List.copyOf(conditions);
    }

    private static String item(DecisionTable.Rule rule) {
        Matcher quoted = QUOTED.matcher(rule.cell("item").text());
        return quoted.find() ? quoted.group(1) : "";
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
