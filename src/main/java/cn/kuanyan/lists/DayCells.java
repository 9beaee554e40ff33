package cn.kuanyan.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells on days: {@code >= date("2025-08-01")}, {@code [date("2021-07-15")..date("2026-01-01"))}. */
final class DayCells {

    private static final String DAY = "date\\(\\s*\"(\\d{4}-\\d{2}-\\d{2})\"\\s*\\)";
    private static final Pattern CELL = Pattern.compile(
            "(?:(?:<=|>=|<|>)\\s*)?" + DAY + "|[\\[\\](]\\s*" + DAY + "\\s*\\.\\.\\s*" + DAY + "\\s*[\\])\\[]");

    private DayCells() {}

    static boolean is(String text) {
        return text.contains("date") && !text.startsWith("\"");
    }

    /** FEEL turns a day that does not exist into null, and the rule is silently dead. */
    static Optional<String> wrong(String text) {
        Matcher cell = CELL.matcher(text);
        if (!cell.matches()) {
            return Optional.of("日期要写成 date(\"2026-01-01\")，可以比较或者写区间：" + text);
        }
        try {
            LocalDate only = day(cell.group(1));
            LocalDate from = day(cell.group(2));
            return only == null && from.isAfter(day(cell.group(3)))
                    ? Optional.of("区间的起始日期晚于截止日期：" + text)
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of("没有这个日期：" + text);
        }
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
