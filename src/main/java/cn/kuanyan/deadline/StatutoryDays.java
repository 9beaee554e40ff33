package cn.kuanyan.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * Statutory holidays with a fixed date in the solar calendar. They stand in for a notice that is not published; the
 * festivals of the lunar calendar and 清明节 are not guessed.
 */
final class StatutoryDays {

    static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "元旦",
            MonthDay.of(5, 1), "劳动节",
            MonthDay.of(5, 2), "劳动节",
            MonthDay.of(10, 1), "国庆节",
            MonthDay.of(10, 2), "国庆节",
            MonthDay.of(10, 3), "国庆节");

    private StatutoryDays() {}

    static Optional<String> name(LocalDate day) {
        return Optional.ofNullable(FIXED.get(MonthDay.from(day)));
    }
}
