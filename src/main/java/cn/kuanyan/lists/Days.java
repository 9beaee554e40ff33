package cn.kuanyan.lists;

import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Dates as they are sent. */
public final class Days {

    private Days() {}

    /** @throws Rejection when the text is missing or no ISO date */
    public static LocalDate read(String field, String text) {
        if (text == null || text.isBlank()) {
            throw Rejection.of(field, "必填", "缺少 %s，格式为 2026-03-02".formatted(field));
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException impossible) {
            throw Rejection.of(field, "日期", "%s 不是日期：%s；格式为 2026-03-02".formatted(field, text));
        }
    }
}
