package cn.kuanyan.platform.feel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.springframework.util.function.SingletonSupplier;

/**
 * The engine's FEEL. FEEL-Scala rebuilds the context with all built-in functions for every cell, about 25 µs; the tests that
 * tables consist of need no context, so they are compiled once and answered here, with the same answers (a differential
 * test compares 100,000 of them). Every other text, and every value of another type, goes to FEEL-Scala as before.
 */
public final class FastFeel implements FeelEngine {

    /** FEEL-Scala finds the name of the input under this name; an input of that name would hide it. */
    private static final String INPUT_NAME = "inputVariableName";

    private static final String INPUT = "cellInput";

    private static final Pattern NAME = Pattern.compile("[ \\t\\n]*([A-Za-z_][A-Za-z0-9_]*)[ \\t\\n]*");
    private static final Set<String> WORDS = Set.of(
            "null",
            "true",
            "false",
            "function",
            "in",
            "return",
            "then",
            "else",
            "satisfies",
            "and",
            "or",
            "not",
            "if",
            "for",
            "some",
            "every",
            "between",
            "instance",
            "of",
            "external",
            "date",
            "time",
            "duration");

    // Without custom functions, as the process engine builds it: cells cannot call Java. Built when the first cell
    // needs it.
    private final Supplier<FeelEngine> scala =
            SingletonSupplier.of(() -> new ScalaFeelEngineFactory(List.of()).createInstance());
    private final Bounded<Optional<CellTest>> tests = new Bounded<>(CellParser::test);
    private final Bounded<Optional<Term>> terms = new Bounded<>(FastFeel::term);

    /** A literal, or the name of a variable. */
    private record Term(Object literal, String variable) {}

    private static Optional<Term> term(String text) {
        Matcher name = NAME.matcher(text);
        if (name.matches() && !WORDS.contains(name.group(1))) {
            return Optional.of(new Term(null, name.group(1)));
        }
        return CellParser.literal(text).map(literal -> new Term(FeelValue.unpacked(literal), null));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        Term term = terms.get(expression).orElse(null);
        if (term == null) {
            return scala.get().evaluateSimpleExpression(expression, variables);
        }
        if (term.variable() == null) {
            return (T) term.literal();
        }
        Object value = FeelValue.of(value(term.variable(), variables));
        return value == FeelValue.UNSURE || value == FeelValue.FOREIGN
                ? scala.get().evaluateSimpleExpression(expression, variables)
                : (T) FeelValue.unpacked(value);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext variables) {
        CellTest test = tests.get(text).orElse(null);
        if (test == null || input == null || input.equals(INPUT_NAME)) {
            return scala.get().evaluateSimpleUnaryTests(text, input, variables);
        }
        Object value = FeelValue.of(value(input, variables));
        return value == FeelValue.UNSURE
                ? scala.get().evaluateSimpleUnaryTests(text, input, variables)
                : test.of(value) == Truth.TRUE;
    }

    /** One test on one value without an engine around it, with the same answers. */
    public Predicate<Object> compiled(String text) {
        CellTest test = tests.get(text).orElse(null);
        return value -> {
            Object known = test == null ? FeelValue.UNSURE : FeelValue.of(value);
            return known == FeelValue.UNSURE
                    ? scala.get()
                            .evaluateSimpleUnaryTests(
                                    text,
                                    INPUT,
                                    Variables.putValue(INPUT, value).asVariableContext())
                    : test.of(known) == Truth.TRUE;
        };
    }

    /** The texts that a test lists, when it is nothing but a list of texts. */
    public Optional<Set<String>> words(String text) {
        return tests.get(text).flatMap(CellTest::words);
    }

    /** A variable that does not exist is null, as in FEEL. */
    private static Object value(String name, VariableContext variables) {
        return variables.containsVariable(name) ? variables.resolve(name).getValue() : null;
    }
}
