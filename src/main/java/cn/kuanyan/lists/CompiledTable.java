package cn.kuanyan.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One legal question as a decision table whose inputs are all known, compiled and indexed by the texts of its first column
 * when it is first asked, so that the start need not wait for it and an answer does not scan it. Questions on facts that may
 * be unrecorded are judged in three values instead ({@link CellJudge}).
 */
public final class CompiledTable {

    /** A rule with its compiled cells; {@code null} where any value will do. */
    private record CompiledRule(DecisionTable.Rule rule, UnaryTests.Test[] tests) {}

    /** What is asked of the table after it was read. */
    private record Compiled(
            DecisionTable table,
            List<CompiledRule> all,
            Map<String, List<CompiledRule>> byText,
            List<CompiledRule> others) {

        /** The rules that may apply, in the order of the table. */
        List<CompiledRule> of(Object first) {
            return first instanceof String text ? byText.getOrDefault(text, others) : all;
        }
    }

    private static final Set<String> POLICIES = Set.of("UNIQUE", "FIRST", "COLLECT");

    private final Supplier<DecisionTable> source;
    private final UnaryTests feel;
    private volatile Compiled compiled;

    public CompiledTable(Supplier<DecisionTable> source, UnaryTests feel) {
        this.source = source;
        this.feel = feel;
    }

    /** @param path below the class path, e.g. {@code processes/decisions/penalty-range.dmn} */
    public static CompiledTable fromClasspath(String path, String decision, UnaryTests feel) {
        return new CompiledTable(() -> DecisionTableReader.fromClasspath(path, decision), feel);
    }

    public DecisionTable table() {
        return compiled().table();
    }

    /**
     * The rules that apply, by the table's hit policy; empty when none does, which the caller must handle.
     *
     * @throws IllegalArgumentException when an input is not known
     * @throws IllegalStateException when rules of a UNIQUE table overlap
     */
    public List<DecisionTable.Rule> ask(Map<String, ?> inputs) {
        DecisionTable table = table();
        for (DecisionTable.Column column : table.columns()) {
            if (inputs.get(column.expression()) == null) {
                throw new IllegalArgumentException(table.id() + ": input " + column.expression() + " is not known");
            }
        }
        List<DecisionTable.Rule> rules = matching(inputs);
        if (rules.size() < 2 || "COLLECT".equals(table.hitPolicy())) {
            return rules;
        }
        if ("FIRST".equals(table.hitPolicy())) {
            return rules.subList(0, 1);
        }
        throw new IllegalStateException("%s: more than one rule applies: %s to %s"
                .formatted(
                        table.id(), rules.stream().map(DecisionTable.Rule::id).toList(), inputs));
    }

    /** The rules that the given inputs leave open, whatever the others are; no hit policy. */
    public List<DecisionTable.Rule> matching(Map<String, ?> some) {
        Compiled ready = compiled();
        List<DecisionTable.Column> columns = ready.table().columns();
        Object[] values = new Object[columns.size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = some.get(columns.get(column).expression());
        }
        List<DecisionTable.Rule> rules = new ArrayList<>(2);
        for (CompiledRule rule : ready.of(values[0])) {
            if (applies(rule.tests(), values)) {
                rules.add(rule.rule());
            }
        }
        return rules;
    }

    private static boolean applies(UnaryTests.Test[] tests, Object[] values) {
        for (int column = 0; column < tests.length; column++) {
            if (tests[column] != null && values[column] != null && !tests[column].matches(values[column])) {
                return false;
            }
        }
        return true;
    }

    private Compiled compiled() {
        Compiled ready = compiled;
        if (ready == null) {
            synchronized (this) {
                ready = compiled == null ? compile(source.get()) : compiled;
                compiled = ready;
            }
        }
        return ready;
    }

    private Compiled compile(DecisionTable table) {
        if (!POLICIES.contains(table.hitPolicy())) {
            throw new IllegalArgumentException(table.id() + ": hit policy " + table.hitPolicy());
        }
        List<CompiledRule> all = new ArrayList<>();
        for (DecisionTable.Rule rule : table.rules()) {
            all.add(new CompiledRule(
                    rule,
                    rule.cells().stream()
                            .map(cell -> cell.any() ? null : feel.compile(cell.text()))
                            .toArray(UnaryTests.Test[]::new)));
        }
        Map<String, List<CompiledRule>> byText = new LinkedHashMap<>();
        all.forEach(rule -> texts(rule).ifPresent(texts -> texts.forEach(text -> byText.put(text, new ArrayList<>()))));
        List<CompiledRule> others = new ArrayList<>();
        for (CompiledRule rule : all) {
            texts(rule)
                    .ifPresentOrElse(
                            texts -> texts.forEach(text -> byText.get(text).add(rule)), () -> {
                                byText.values().forEach(rules -> rules.add(rule));
                                others.add(rule);
                            });
        }
        return new Compiled(table, List.copyOf(all), new HashMap<>(byText), List.copyOf(others));
    }

    /** The texts of the first cell; empty when it must be tested. */
    private static Optional<Set<String>> texts(CompiledRule rule) {
        UnaryTests.Test first = rule.tests().length == 0 ? null : rule.tests()[0];
        return first == null ? Optional.empty() : first.words();
    }
}
