package cn.kuanyan.discretion;

import cn.kuanyan.lists.Fact;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the test of a cell aloud: what value the fact would have to have. 以上, 以下 include the number; 不满, 超过 do not. */
final class TestWords {

    private static final Pattern COMPARED = Pattern.compile("(<=|<|>=|>)\\s*(\\d+(?:\\.\\d+)?)");
    private static final Pattern INTERVAL =
            Pattern.compile("([\\[(\\]])\\s*(\\d+(?:\\.\\d+)?)\\s*\\.\\.\\s*(\\d+(?:\\.\\d+)?)\\s*([\\])\\[])");
    private static final Pattern VALUES = Pattern.compile(
            "(?:\"[^\"]+\"|\\d+(?:\\.\\d+)?|true|false)" + "(?:\\s*,\\s*(?:\"[^\"]+\"|\\d+(?:\\.\\d+)?|true|false))*");
    private static final Pattern NEGATED = Pattern.compile("not\\((.*)\\)");

    private TestWords() {}

    /** Empty when the test is of a shape that only the words of the list can say. */
    static Optional<String> of(Fact fact, String test) {
        String text = test.strip();
        Matcher negated = NEGATED.matcher(text);
        if (negated.matches()) {
            return plain(fact, negated.group(1).strip()).map(words -> "不是“" + words + "”");
        }
        return plain(fact, text);
    }

    private static Optional<String> plain(Fact fact, String text) {
        String unit = fact.unit() == null ? "" : " " + fact.unit();
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            String amount = compared.group(2) + unit;
            return Optional.of(
                    switch (compared.group(1)) {
                        case "<=" -> amount + "以下";
                        case "<" -> "不满 " + amount;
                        case ">=" -> amount + "以上";
                        default -> "超过 " + amount;
                    });
        }
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            String low = interval.group(2) + unit;
            String high = interval.group(3) + unit;
            return Optional.of(("[".equals(interval.group(1)) ? low + "以上" : "超过 " + low)
                    + ("]".equals(interval.group(4)) ? "、" + high + "以下" : "、不满 " + high));
        }
        if (VALUES.matcher(text).matches()) {
            return Optional.of(Arrays.stream(text.split(","))
                    .map(value -> words(fact, value.strip().replace("\"", "")))
                    .collect(Collectors.joining("或者")));
        }
        return Optional.empty();
    }

    private static String words(Fact fact, String value) {
        return switch (value) {
            case "true" -> "是";
            case "false" -> "否";
            default ->
                fact.values().isEmpty() ? value + (fact.unit() == null ? "" : " " + fact.unit()) : fact.words(value);
        };
    }
}
