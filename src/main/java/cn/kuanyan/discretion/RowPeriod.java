package cn.kuanyan.discretion;

import cn.kuanyan.lists.ListRow;
import java.time.LocalDate;

/** Whether a row was in force when the conduct happened or is when it is decided (Art. 37 of the 行政处罚法). */
final class RowPeriod {

    private RowPeriod() {}

    /** A row without dates counts as in force; its end is the first day on which it no longer is. */
    static boolean inForce(ListRow row, LocalDate conduct, LocalDate decision) {
        return (row.effectiveFrom() == null || !decision.isBefore(LocalDate.parse(row.effectiveFrom())))
                && (row.effectiveTo() == null || conduct.isBefore(LocalDate.parse(row.effectiveTo())));
    }

    static String words(ListRow row) {
        String from = row.effectiveFrom() == null ? "施行日期不明" : "自 " + row.effectiveFrom() + " 起施行";
        return from + (row.effectiveTo() == null ? "" : "，自 " + row.effectiveTo() + " 起失效");
    }
}
