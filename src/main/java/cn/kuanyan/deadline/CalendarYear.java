package cn.kuanyan.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What one State Council notice (国务院办公厅关于部分节假日安排的通知) says.
 *
 * @param year year of the notice
 * @param off days off with the name of the holiday; may begin in the December before
 * @param makeUp Saturdays and Sundays that are worked (调休上班)
 */
public record CalendarYear(int year, Map<LocalDate, String> off, Set<LocalDate> makeUp) {

    public CalendarYear {
        off = Map.copyOf(off);
        makeUp = Set.copyOf(makeUp);
    }
}
