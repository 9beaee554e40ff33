package cn.kuanyan.lists.change;

import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.UnaryTests;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lines that no party could ever meet, and lines that everybody would meet. Comes after the checks of single cells. */
@Component
@Order
class NeverMet implements FileCheck {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** Pairs of facts that are refused together as contradictory when they are recorded. */
    private record Contradiction(String one, String oneTest, String other, String otherTest, String words) {}

    private static final List<Contradiction> CONTRADICTIONS = List.of(
            new Contradiction("correction", "\"VOLUNTARY\",\"WHEN_ORDERED\"", "refusedToCorrect", "true", "已经改正与拒不改正"),
            new Contradiction("harm", "\"NONE\"", "harmRemedied", "true", "没有危害后果与消除危害后果"),
            new Contradiction("firstViolation", "true", "firstWithinTwoYears", "false", "初次违法与并非两年内首次"),
            new Contradiction("firstViolation", "true", "sameViolationsWithinOneYear", "> 1", "初次违法与一年内多次"),
            new Contradiction("firstViolation", "true", "exemptedWithinTwoYears", "true", "初次违法与两年内被免罚"),
            new Contradiction("cooperated", "true", "obstructed", "true", "积极配合与拒绝接受调查"),
            new Contradiction(
                    "correctionDaysLate",
                    ">= 0",
                    "correction",
                    "\"VOLUNTARY\",\"WHEN_ORDERED\",\"NONE\"",
                    "逾期天数与并非逾期改正"));

    private final FactVocabulary vocabulary;
    private final UnaryTests feel;

    NeverMet(FactVocabulary vocabulary, UnaryTests feel) {
        this.vocabulary = vocabulary;
        this.feel = feel;
    }

    @Override
    public void check(ListFile file, ListSource source, Findings findings) {
        for (RawTable.Rule rule : file.table().rules()) {
            if (rule.conditions().isEmpty() && !"NEEDS_REVIEW".equals(rule.output("status"))) {
                findings.addOutput(rule, "row", "没有任何条件，等于对所有人适用");
            }
            Map<String, List<Object>> possible = new HashMap<>();
            for (RawTable.Cell cell : rule.conditions()) {
                vocabulary.find(cell.column().name()).ifPresent(fact -> {
                    List<Object> values = meeting(fact, cell.text());
                    if (findings.has(rule, cell)) {
                        return;
                    }
                    if (values != null && values.isEmpty()) {
                        findings.add(rule, cell, "没有任何值能够满足：" + cell.text());
                    } else if (values != null) {
                        possible.put(fact.fact(), values);
                    }
                });
            }
            CONTRADICTIONS.stream()
                    .filter(pair -> only(pair.one(), pair.oneTest(), possible)
                            && only(pair.other(), pair.otherTest(), possible))
                    .forEach(pair -> findings.addOutput(rule, "row", "条件互相矛盾，永远不会同时成立：" + pair.words()));
        }
    }

    /** Whether the line asks for the fact and every value it admits is of the kind tested. */
    private boolean only(String fact, String test, Map<String, List<Object>> possible) {
        return possible.containsKey(fact) && possible.get(fact).stream().allMatch(value -> feel.matches(test, value));
    }

    /** Sample values that meet a cell; {@code null} when it cannot be read, which another check reports. */
    private List<Object> meeting(Fact fact, String test) {
        try {
            List<Object> met = new ArrayList<>();
            for (Object value : samples(fact, test)) {
                if (feel.matches(test, value)) {
                    met.add(value);
                }
            }
            return met;
        } catch (UnaryTests.UnreadableTest unreadable) {
            return null;
        }
    }

    private static List<Object> samples(Fact fact, String test) {
        if (fact.type() == Fact.Type.BOOLEAN) {
            return List.of(true, false);
        }
        if (!fact.values().isEmpty()) {
            return fact.values().stream().map(Fact.Value::value).toList();
        }
        List<BigDecimal> around = new ArrayList<>(List.of(BigDecimal.ZERO));
        BigDecimal step = fact.type() == Fact.Type.MONEY ? new BigDecimal("0.01") : BigDecimal.ONE;
        Matcher numbers = NUMBER.matcher(test);
        while (numbers.find()) {
            BigDecimal number = new BigDecimal(numbers.group());
            around.addAll(List.of(number.subtract(step), number, number.add(step)));
        }
        return around.stream()
                .filter(number -> number.signum() >= 0)
                .map(number -> fact.type() == Fact.Type.INTEGER ? (Object) number.intValue() : number)
                .toList();
    }
}
