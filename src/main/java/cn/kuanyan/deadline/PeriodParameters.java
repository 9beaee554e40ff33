package cn.kuanyan.deadline;

import cn.kuanyan.problem.Rejection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the parameters of a period from text; every refusal names the parameter and what it accepts. */
final class PeriodParameters {

    private static final int LONGEST = 3660;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private PeriodParameters() {}

    static LocalDate date(String field, String text) {
        String rule = "应当是 " + FIRST_YEAR + " 年至 " + LAST_YEAR + " 年之间存在的日期，写作 2026-02-12";
        // The pattern keeps out signs, longer years and digits of other scripts.
        if (!given(field, text, rule).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw refused(field, "日期", rule);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // falls through to the same refusal: the date does not exist
        }
        throw refused(field, "日期", rule);
    }

    static int count(String field, String text) {
        String rule = "应当是 0 至 " + LONGEST + " 的整数";
        if (given(field, text, rule).matches("[0-9]{1,4}") && Integer.parseInt(text) <= LONGEST) {
            return Integer.parseInt(text);
        }
        throw refused(field, "整数", rule);
    }

    static TimeUnit unit(String field, String text) {
        String rule = "应当是 "
                + Arrays.stream(TimeUnit.values())
                        .map(unit -> unit.name() + "（" + unit.label() + "）")
                        .collect(Collectors.joining("、"))
                + " 之一";
        String name = given(field, text, rule);
        Optional<TimeUnit> unit = Arrays.stream(TimeUnit.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        return unit.orElseThrow(() -> refused(field, "单位", rule));
    }

    static boolean flag(String field, String text) {
        String rule = "应当是 true 或者 false";
        return switch (given(field, text, rule)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(field, "是否", rule);
        };
    }

    private static String given(String field, String text, String rule) {
        if (text == null || text.isBlank()) {
            throw Rejection.of(field, "必填", "缺少参数 " + field + "：" + rule);
        }
        return text;
    }

    private static Rejection refused(String field, String rule, String accepted) {
        return Rejection.of(field, rule, "参数 " + field + " " + accepted);
    }
}
