package cn.kuanyan.platform.feel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A compiled unary test. The answers are those of FEEL-Scala 1.19.3, oddities included: {@code not("SERIOUS")} holds of
 * null, a wrong type is null, and {@code true} inside a list or {@code not(…)} holds of everything.
 */
sealed interface CellTest {

    /** @param value as {@link FeelValue#of} gives it, never {@link FeelValue#UNSURE} */
    Truth of(Object value);

    /** The texts, when the test is nothing but texts to be equal to. */
    default Optional<Set<String>> words() {
        return Optional.empty();
    }

    /** The cell {@code -}. */
    record Anything() implements CellTest {
        @Override
        public Truth of(Object value) {
            return Truth.TRUE;
        }
    }

    /** {@code true} or {@code false} as the last test of a cell: plain equality. */
    record Is(boolean wanted) implements CellTest {
        @Override
        public Truth of(Object value) {
            return value instanceof Boolean given
                    ? Truth.of(given == wanted)
                    : value == null ? Truth.FALSE : Truth.NULL;
        }
    }

    /** A literal anywhere else is an expression: it holds when it is itself true or equals the value. */
    record Literal(Object literal) implements CellTest {
        @Override
        public Truth of(Object value) {
            if (literal instanceof Boolean itself) {
                return Truth.of(itself || Boolean.FALSE.equals(value));
            }
            if (value == null) {
                return Truth.FALSE;
            }
            if (value.getClass() != literal.getClass()) {
                return Truth.NULL;
            }
            return Truth.of(
                    value instanceof BigDecimal number
                            ? number.compareTo((BigDecimal) literal) == 0
                            : value.equals(literal));
        }

        @Override
        public Optional<Set<String>> words() {
            return literal instanceof String word ? Optional.of(Set.of(word)) : Optional.empty();
        }
    }

    /** {@code < 5}, {@code >= date("2026-01-01")}: no answer for another type, null included. */
    record Compared(boolean less, boolean equal, Object bound) implements CellTest {
        @Override
        public Truth of(Object value) {
            if (value == null || value.getClass() != bound.getClass()) {
                return Truth.NULL;
            }
            int order = order(value, bound);
            return Truth.of(order == 0 ? equal : less == order < 0);
        }
    }

    /** {@code [1..5]} with open or closed ends; both ends have one type. */
    record Between(Compared lower, Compared upper) implements CellTest {
        @Override
        public Truth of(Object value) {
            Truth above = lower.of(value);
            return above == Truth.TRUE ? upper.of(value) : above;
        }
    }

    /** Several tests joined by commas. */
    record AnyOf(List<CellTest> tests) implements CellTest {
        @Override
        public Truth of(Object value) {
            Truth answer = Truth.FALSE;
            for (CellTest test : tests) {
                answer = answer.or(test.of(value));
                if (answer == Truth.TRUE) {
                    return answer;
                }
            }
            return answer;
        }

        @Override
        public Optional<Set<String>> words() {
            Set<String> words = new LinkedHashSet<>();
            List<CellTest> others = new ArrayList<>();
            tests.forEach(test -> test.words().ifPresentOrElse(words::addAll, () -> others.add(test)));
            return others.isEmpty() ? Optional.of(words) : Optional.empty();
        }
    }

    record Not(CellTest test) implements CellTest {
        @Override
        public Truth of(Object value) {
            return test.of(value).not();
        }
    }

    @SuppressWarnings("unchecked")
    private static int order(Object value, Object bound) {
        return ((Comparable<Object>) value).compareTo(bound);
    }
}
