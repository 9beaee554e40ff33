package cn.kuanyan.discretion;

import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.problem.Rejection;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads one submitted value by the type of its fact; nothing is guessed and nothing has a silent default. */
final class FactValues {

    private FactValues() {}

    /** @throws Rejection for an unknown fact, a wrong type or a value outside the vocabulary, naming what is accepted */
    static Object read(FactVocabulary vocabulary, String name, Object value) {
        Fact fact = vocabulary
                .find(name)
                .orElseThrow(() -> Rejection.of(
                        "facts." + name,
                        "裁量事实词表",
                        "没有这个事实：%s；可用的事实：%s"
                                .formatted(
                                        name,
                                        String.join(
                                                "、",
                                                vocabulary.all().stream()
                                                        .map(Fact::fact)
                                                        .toList()))));
        Object read =
                switch (fact.type()) {
                    case BOOLEAN -> value instanceof Boolean ? value : null;
                    case ENUMERATION -> value instanceof String && listed(fact, value) ? value : null;
                    case INTEGER -> integer(fact, value);
                    case MONEY -> money(value);
                    case NUMBER -> number(value);
                };
        if (read == null) {
            throw Rejection.of(
                    "facts." + name,
                    "裁量事实词表",
                    "“%s”（%s）不能是 %s；可用的值：%s".formatted(fact.label(), name, value, fact.accepted()));
        }
        return read;
    }

    private static boolean listed(Fact fact, Object value) {
        return fact.values().stream().anyMatch(known -> known.value().toString().equals(value.toString()));
    }

    private static Integer integer(Fact fact, Object value) {
        if (!(value instanceof Integer || value instanceof Long || value instanceof BigInteger)) {
            return null;
        }
        try {
            int number = new BigDecimal(value.toString()).intValueExact();
            return number >= 0 && (fact.values().isEmpty() || listed(fact, number)) ? number : null;
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    private static BigDecimal money(Object value) {
        BigDecimal amount = number(value);
        return amount != null && amount.stripTrailingZeros().scale() <= 2 ? amount.setScale(2) : null;
    }

    private static BigDecimal number(Object value) {
        if (!(value instanceof Number) && !(value instanceof String)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(value.toString());
            boolean measurable = number.precision() - number.scale() <= 16 && number.scale() <= 16;
            return number.signum() >= 0 && measurable ? number : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
