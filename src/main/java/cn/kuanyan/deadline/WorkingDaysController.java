package cn.kuanyan.deadline;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells anyone the last day of a period. Parameters arrive as text so that a refusal names field and rule in Chinese. */
@RestController
class WorkingDaysController {

    private final PublishedCalendars calendars;

    WorkingDaysController(PublishedCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * @param from ISO date of the day from which the period runs; that day is not counted
     * @param count length of the period, 0 to 3660
     * @param unit one of {@link TimeUnit}
     * @param rollForward {@code true} (default, 民事诉讼法第八十五条) or {@code false}
     */
    @GetMapping("/api/working-days/due")
    DueDate due(
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String count,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false, defaultValue = "true") String rollForward) {
        LocalDate start = PeriodParameters.date("from", from);
        int length = PeriodParameters.count("count", count);
        TimeUnit measure = PeriodParameters.unit("unit", unit);
        return calendars.current().due(start, length, measure, PeriodParameters.flag("rollForward", rollForward));
    }
}
