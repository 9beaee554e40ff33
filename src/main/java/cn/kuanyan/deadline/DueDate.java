package cn.kuanyan.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a period and how it was found.
 *
 * @param due last day on which the act is still in time
 * @param provisional {@code true} when a day was looked at in a year whose calendar is not published
 * @param skipped in working-day counting every day off after the start and before {@code due}; otherwise the days off
 *     over which the last day was rolled
 */
public record DueDate(LocalDate due, boolean provisional, List<DayOff> skipped) {

    public DueDate {
        skipped = List.copyOf(skipped);
    }
}
