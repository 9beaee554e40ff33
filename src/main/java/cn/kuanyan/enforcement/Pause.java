package cn.kuanyan.enforcement;

import java.time.LocalDate;

/**
 * Days of 行政复议 or 行政诉讼, on which no surcharge is counted (《中华人民共和国行政处罚法》第七十三条第三款).
 *
 * @param from first day
 * @param to last day, {@code null} while it goes on
 */
public record Pause(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
