package cn.kuanyan.deadline;

import java.time.LocalDate;

/**
 * A day on which nobody works.
 *
 * @param date the day
 * @param reason name of the holiday in the State Council's notice, or {@code 周末}
 */
public record DayOff(LocalDate date, String reason) {}
