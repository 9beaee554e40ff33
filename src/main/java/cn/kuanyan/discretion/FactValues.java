package cn.kuanyan.discretion;

import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.problem.Rejection;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Reads one submitted value by the type of its fact; nothing is guessed and nothing has a silent default. */
final class FactValues {

    private static final String RULE = "裁量事实词表";

    /** Half-width digits only: BigDecimal alone would read 五百 as nothing but ５００ as 500, and 1e3 as 1000. */
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,16}(\\.[0-9]{1,16})?");

    private FactValues() {}

    /** @throws Rejection for a fact outside the vocabulary, naming those in it */
    static Fact known(FactVocabulary vocabulary, String name) {
        return vocabulary
                .find(name)
                .orElseThrow(() -> Rejection.of(
                        "facts." + name,
                        RULE,
                        "没有这个事实：%s；可用的事实：%s"
                                .formatted(
                                        name,
                                        String.join(
                                                "、",
                                                vocabulary.all().stream()
                                                        .map(Fact::fact)
                                                        .toList()))));
    }

    /** @throws Rejection for an unknown fact, a wrong type or a value outside the vocabulary, naming what is accepted */
    static Object read(FactVocabulary vocabulary, String name, Object value) {
        Fact fact = known(vocabulary, name);
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
                    RULE,
                    "“%s”（%s）不能是 %s；可用的值：%s%s".formatted(fact.label(), name, value, fact.accepted(), digits(fact)));
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
        boolean written = value instanceof String text && PLAIN.matcher(text).matches();
        if (!written && !(value instanceof Number)) {
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

    private static String digits(Fact fact) {
        return switch (fact.type()) {
            case INTEGER, MONEY, NUMBER -> "；用半角阿拉伯数字，不写千位分隔符、“万”和单位";
            case BOOLEAN, ENUMERATION -> "";
        };
    }
}
