package cn.kuanyan.platform.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the part of FEEL that tables consist of: literals and lists of them, comparisons, intervals, booleans,
 * {@code not(…)}, {@code -}. Anything else is empty, which means FEEL-Scala, never a guess.
 */
final class CellParser {

    private final LiteralReader cell;

    private CellParser(String text) {
        cell = new LiteralReader(text);
    }

    static Optional<CellTest> test(String text) {
        try {
            return Optional.of("-".equals(text) ? new CellTest.Anything() : new CellParser(text).cell());
        } catch (LiteralReader.Other other) {
            return Optional.empty();
        }
    }

    /** A literal that is the whole text: {@code String}, {@code BigDecimal}, {@code Boolean} or {@code LocalDate}. */
    static Optional<Object> literal(String text) {
        LiteralReader reader = new LiteralReader(text);
        try {
            Object literal = reader.literal();
            reader.end();
            return Optional.of(literal);
        } catch (LiteralReader.Other other) {
            return Optional.empty();
        }
    }

    private CellTest cell() {
        cell.skipBlanks();
        if (!cell.word("not")) {
            CellTest tests = tests(true);
            cell.end();
            return tests;
        }
        cell.expect('(');
        CellTest negated = tests(false);
        cell.expect(')');
        cell.end();
        return new CellTest.Not(negated);
    }

    /** @param whole whether the cell ends with the last of these tests */
    private CellTest tests(boolean whole) {
        List<CellTest> tests = new ArrayList<>();
        do {
            tests.add(one(whole));
        } while (cell.accept(','));
        return tests.size() == 1 ? tests.get(0) : new CellTest.AnyOf(List.copyOf(tests));
    }

    private CellTest one(boolean whole) {
        cell.skipBlanks();
        char first = cell.peek();
        if (first == '<' || first == '>') {
            cell.next();
            boolean equal = cell.peek() == '=';
            if (equal) {
                cell.next();
            }
            return new CellTest.Compared(first == '<', equal, bound());
        }
        if (first == '[' || first == ']' || first == '(') {
            cell.next();
            return interval(first == '[');
        }
        Object literal = cell.literal();
        return literal instanceof Boolean wanted && whole && cell.atEnd()
                ? new CellTest.Is(wanted)
                : new CellTest.Literal(literal);
    }

    private CellTest interval(boolean lowerIncluded) {
        Object lower = bound();
        cell.expect('.');
        if (cell.next() != '.') {
            throw new LiteralReader.Other();
        }
        Object upper = bound();
        cell.skipBlanks();
        char last = cell.next();
        if (last != ']' && last != ')' && last != '[' || lower.getClass() != upper.getClass()) {
            throw new LiteralReader.Other();
        }
        return new CellTest.Between(
                new CellTest.Compared(false, lowerIncluded, lower), new CellTest.Compared(true, last == ']', upper));
    }

    private Object bound() {
        Object bound = cell.literal();
        if (bound instanceof Boolean) {
            throw new LiteralReader.Other();
        }
        return bound;
    }
}
