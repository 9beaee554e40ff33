package cn.kuanyan.procedure;

import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;

/** The order of dates that every paper must keep. */
public final class Dates {

    private Dates() {}

    /**
     * Refuses a date before the one it follows from.
     *
     * @param label label of the field in Chinese
     * @param earlierLabel what happened first, in Chinese
     */
    public static void requireNotBefore(
            String field, String label, LocalDate date, LocalDate earlier, String earlierLabel) {
        if (date != null && earlier != null && date.isBefore(earlier)) {
            throw Rejection.of(field, "日期先后", "“%s”（%s）不得早于%s（%s）。".formatted(label, date, earlierLabel, earlier));
        }
    }

    public static void requireNotAfter(String field, String label, LocalDate date, LocalDate later, String laterLabel) {
        if (date != null && later != null && date.isAfter(later)) {
            throw Rejection.of(field, "日期先后", "“%s”（%s）不得晚于%s（%s）。".formatted(label, date, laterLabel, later));
        }
    }
}
