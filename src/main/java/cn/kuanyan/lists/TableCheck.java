package cn.kuanyan.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Checks every cell of a table of facts when it is loaded. FEEL accepts much that silently means something else (an unquoted
 * word matches an unrecorded fact, {@code 10,000} is a list of 10 and 0), so only a small closed grammar is allowed.
 */
@Component
public class TableCheck {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern NUMERIC = Pattern.compile("(?:(?:<=|>=|<|>)\\s*)?" + NUMBER + "|[\\[\\](]\\s*" + NUMBER
            + "\\s*\\.\\.\\s*" + NUMBER + "\\s*[\\])\\[]|" + NUMBER + "(?:\\s*,\\s*" + NUMBER + ")+");
    private static final Pattern WORDS =
            Pattern.compile("(?:not\\(\\s*)?\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*(?:\\s*\\))?");

    private final FactVocabulary vocabulary;
    private final UnaryTests feel;

    public TableCheck(FactVocabulary vocabulary, UnaryTests feel) {
        this.vocabulary = vocabulary;
        this.feel = feel;
    }

    /** @param selectors columns that hold plain text or days (item, agency, party, decisionDate) instead of a fact */
    public List<TableFinding> check(DecisionTable table, Set<String> selectors) {
        List<TableFinding> findings = new ArrayList<>();
        for (DecisionTable.Rule rule : table.rules()) {
            String row = rule.text("row");
            for (DecisionTable.Cell cell : rule.cells()) {
                check(cell, selectors)
                        .ifPresent(message -> findings.add(
                                new TableFinding(rule.id(), row, cell.column().label(), message)));
            }
            OutputCheck.damages(rule)
                    .forEach((output, message) -> findings.add(new TableFinding(
                            rule.id(), row, table.outputLabels().getOrDefault(output, output), message)));
        }
        return List.copyOf(findings);
    }

    private Optional<String> check(DecisionTable.Cell cell, Set<String> selectors) {
        String expression = cell.column().expression();
        boolean confirmed = expression.matches("confirmed\\d+");
        Optional<Fact> fact = vocabulary.find(expression);
        if (fact.isEmpty() && !confirmed && !selectors.contains(expression)) {
            return Optional.of("没有这个事实：" + expression);
        }
        if (cell.any()) {
            return Optional.empty();
        }
        Optional<String> trap = CellTraps.in(cell.text());
        if (trap.isPresent()) {
            return trap;
        }
        if (confirmed && !"true".equals(cell.text())) {
            return Optional.of("须确认的条件只能写 true");
        }
        Optional<String> wrong = fact.flatMap(known -> wrong(known, cell.text()));
        if (wrong.isPresent()) {
            return wrong;
        }
        if (fact.isEmpty() && !confirmed) {
            return DayCells.is(cell.text()) ? DayCells.wrong(cell.text()) : selector(cell.text());
        }
        return readable(cell.text());
    }

    private Optional<String> selector(String text) {
        return WORDS.matcher(text).matches() ? readable(text) : Optional.of("文字必须加英文双引号：" + text);
    }

    private static Optional<String> wrong(Fact fact, String text) {
        return switch (fact.type()) {
            case BOOLEAN ->
                Set.of("true", "false").contains(text) ? Optional.empty() : Optional.of("只能写 true 或者 false：" + text);
            case MONEY, INTEGER, NUMBER ->
                NUMERIC.matcher(text).matches() ? Optional.empty() : Optional.of("只能写数字、比较或者区间：" + text);
            case ENUMERATION -> wrongWords(fact, text);
        };
    }

    private static Optional<String> wrongWords(Fact fact, String text) {
        if (!WORDS.matcher(text).matches()) {
            return Optional.of("文字必须加英文双引号：" + text);
        }
        Matcher literals = LITERAL.matcher(text);
        while (literals.find()) {
            String word = literals.group(1);
            if (fact.values().stream()
                    .noneMatch(value -> value.value().toString().equals(word))) {
                return Optional.of("“%s”没有这个值：%s；可用：%s".formatted(fact.label(), word, fact.accepted()));
            }
        }
        return Optional.empty();
    }

    /** The last word has FEEL itself: whatever it cannot run on a value of the right kind is refused. */
    private Optional<String> readable(String text) {
        Object sample = text.contains("\"") ? "" : Set.of("true", "false").contains(text) ? true : BigDecimal.ONE;
        try {
            feel.matches(text, sample);
            return Optional.empty();
        } catch (UnaryTests.UnreadableTest broken) {
            return Optional.of(broken.getMessage());
        }
    }
}
