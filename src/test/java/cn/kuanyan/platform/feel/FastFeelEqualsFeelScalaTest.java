package cn.kuanyan.platform.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;

/** The fast path against FEEL-Scala on generated cells and values: same answer, same exception, same message. */
class FastFeelEqualsFeelScalaTest {

    private static final int CELLS = 5_500;
    private static final int VALUES_PER_CELL = 20;

    private final FeelEngine scala = new ScalaFeelEngineFactory(List.of()).createInstance();
    private final FastFeel fast = new FastFeel();

    @Test
    void everyCellAnswersEveryValueAlike() {
        List<String> differences = IntStream.range(0, CELLS)
                .parallel()
                .mapToObj(seed -> {
                    var cells = new FeelCells(new Random(seed));
                    String cell = cells.cell();
                    List<String> found = new ArrayList<>();
                    for (int i = 0; i < VALUES_PER_CELL; i++) {
                        compare(cell, cells.value(cell), found);
                    }
                    return found;
                })
                .flatMap(List::stream)
                .collect(Collectors.toList());
        assertThat(differences).isEmpty();
        assertThat(CELLS * VALUES_PER_CELL).isGreaterThanOrEqualTo(100_000);
    }

    @Test
    void theTestReachesBothPaths() {
        long compiled = IntStream.range(0, CELLS)
                .filter(seed ->
                        CellParser.test(new FeelCells(new Random(seed)).cell()).isPresent())
                .count();
        assertThat(compiled).isBetween(CELLS / 2L, CELLS * 9L / 10);
    }

    @Test
    void expressionsGiveTheSameJavaValues() {
        List<String> differences = new ArrayList<>();
        for (int seed = 0; seed < 5_000; seed++) {
            var cells = new FeelCells(new Random(-seed));
            String expression = cells.expression();
            VariableContext variables = Variables.putValue("fact", cells.value(expression))
                    .putValue("inner", 1)
                    .asVariableContext();
            Object expected = outcome(() -> scala.evaluateSimpleExpression(expression, variables));
            Object given = outcome(() -> fast.evaluateSimpleExpression(expression, variables));
            if (!Objects.equals(expected, given)) {
                differences.add("%s → %s, not %s".formatted(expression, given, expected));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void anAbsentInputAndOddInputNamesAreReadAlike() {
        for (String input : List.of("fact", "inputVariableName", "absent", "two words")) {
            for (String cell :
                    List.of("\"fact\"", "-", "true", "not(\"x\")", "< 5", "\"inputVariableName\"", "false,true")) {
                VariableContext variables = Variables.putValue("fact", "x").asVariableContext();
                assertThat(outcome(() -> fast.evaluateSimpleUnaryTests(cell, input, variables)))
                        .as("%s of %s", cell, input)
                        .isEqualTo(outcome(() -> scala.evaluateSimpleUnaryTests(cell, input, variables)));
            }
        }
    }

    private void compare(String cell, Object value, List<String> differences) {
        VariableContext variables = Variables.putValue("fact", value).asVariableContext();
        Object expected = outcome(() -> scala.evaluateSimpleUnaryTests(cell, "fact", variables));
        Object given = outcome(() -> fast.evaluateSimpleUnaryTests(cell, "fact", variables));
        if (!Objects.equals(expected, given)) {
            differences.add("%s of %s (%s) → %s, not %s"
                    .formatted(
                            cell,
                            value,
                            value == null ? "null" : value.getClass().getSimpleName(),
                            given,
                            expected));
        }
    }

    private static Object outcome(Supplier<Object> evaluation) {
        try {
            Object value = evaluation.get();
            return value == null ? null : value.getClass().getName() + " " + value;
        } catch (FeelException refused) {
            return refused.toString();
        }
    }
}
