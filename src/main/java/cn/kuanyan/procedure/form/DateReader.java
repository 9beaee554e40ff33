package cn.kuanyan.procedure.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Dates as form-js submits them, {@code yyyy-MM-dd}, in the years a case can lie in. */
final class DateReader implements ValueReader {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private final LocalDate today;

    DateReader(LocalDate today) {
        this.today = today;
    }

    @Override
    public LocalDate read(FormField field, Object raw, FieldPath path) {
        LocalDate date = parsed(raw);
        if (date == null) {
            return null;
        }
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new Invalid("日期", "的年份应当在" + FIRST_YEAR + "年至" + LAST_YEAR + "年之间");
        }
        if (field.notFuture() && date.isAfter(today)) {
            throw new Invalid("日期", "不能晚于今天（" + today + "）");
        }
        return date;
    }

    private static LocalDate parsed(Object raw) {
        if (raw == null || raw instanceof LocalDate) {
            return (LocalDate) raw;
        }
        if (!(raw instanceof String text)) {
            throw new Invalid("类型", "应当是日期");
        }
        String trimmed = text.strip();
        try {
            if (trimmed.isEmpty()) {
                return null;
            }
            if (ISO.matcher(trimmed).matches()) {
                return LocalDate.parse(trimmed);
            }
        } catch (DateTimeParseException e) {
            // Refused below like any other text that is no date.
        }
        throw new Invalid("日期", "应当是实际存在的日期，写成年-月-日，例如 2026-03-02");
    }
}
