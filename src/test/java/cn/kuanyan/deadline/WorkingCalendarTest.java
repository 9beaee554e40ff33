package cn.kuanyan.deadline;

import static cn.kuanyan.deadline.TimeUnit.CALENDAR_DAY;
import static cn.kuanyan.deadline.TimeUnit.MONTH;
import static cn.kuanyan.deadline.TimeUnit.WORKING_DAY;
import static cn.kuanyan.deadline.TimeUnit.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that were counted by hand on the calendars of the State Council's notices. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = Calendars.BUILT_IN;

    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void aYearHasAsManyWorkingDaysAsItsNoticeLeaves(int year, int workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay))
                .hasSize(workingDays);
    }

    @ParameterizedTest(name = "{1} working days after {0} end on {2}")
    @CsvSource({
        // worked dates of the procedure's own rules
        "2026-02-12, 5, 2026-02-26",
        "2026-02-12, 7, 2026-02-28",
        "2026-09-18, 3, 2026-09-22",
        "2026-06-01, 7, 2026-06-10",
        "2026-09-28, 7, 2026-10-13",
        "2026-09-03, 10, 2026-09-17",
        "2026-11-17, 10, 2026-12-01",
        "2026-03-18, 10, 2026-04-01",
        // 2023
        "2022-12-30, 1, 2023-01-03",
        "2023-01-20, 1, 2023-01-28",
        "2023-01-20, 3, 2023-01-30",
        "2023-04-04, 1, 2023-04-06",
        "2023-04-21, 1, 2023-04-23",
        "2023-04-28, 1, 2023-05-04",
        "2023-04-28, 3, 2023-05-06",
        "2023-06-21, 1, 2023-06-25",
        "2023-09-28, 1, 2023-10-07",
        "2023-09-28, 3, 2023-10-09",
        // 2024
        "2023-12-29, 1, 2024-01-02",
        "2024-02-02, 1, 2024-02-04",
        "2024-02-09, 1, 2024-02-18",
        "2024-02-09, 2, 2024-02-19",
        "2024-04-03, 1, 2024-04-07",
        "2024-04-26, 1, 2024-04-28",
        "2024-04-30, 1, 2024-05-06",
        "2024-04-30, 6, 2024-05-11",
        "2024-06-07, 1, 2024-06-11",
        "2024-09-13, 1, 2024-09-14",
        "2024-09-13, 2, 2024-09-18",
        "2024-09-27, 1, 2024-09-29",
        "2024-09-30, 1, 2024-10-08",
        "2024-09-30, 5, 2024-10-12",
        // 2025
        "2024-12-31, 1, 2025-01-02",
        "2025-01-24, 1, 2025-01-26",
        "2025-01-27, 1, 2025-02-05",
        "2025-01-27, 4, 2025-02-08",
        "2025-04-03, 1, 2025-04-07",
        "2025-04-25, 1, 2025-04-27",
        "2025-04-30, 1, 2025-05-06",
        "2025-05-30, 1, 2025-06-03",
        "2025-09-26, 1, 2025-09-28",
        "2025-09-30, 1, 2025-10-09",
        "2025-09-30, 3, 2025-10-11",
        // 2026
        "2025-12-31, 1, 2026-01-04",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-14, 1, 2026-02-24",
        "2026-02-27, 1, 2026-02-28",
        "2026-04-03, 1, 2026-04-07",
        "2026-04-30, 1, 2026-05-06",
        "2026-04-30, 4, 2026-05-09",
        "2026-06-18, 1, 2026-06-22",
        "2026-09-18, 1, 2026-09-20",
        "2026-09-24, 1, 2026-09-28",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
    })
    void workingDaysAreCountedOnTheCalendarOfTheNotice(LocalDate from, int count, LocalDate due) {
        assertThat(calendar.due(from, count, WORKING_DAY, true).due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} {2} from {0} end on {3}, rolled to {4}")
    @CsvSource({
        "2026-02-02, 15, CALENDAR_DAY, 2026-02-17, 2026-02-24",
        "2026-03-02, 15, CALENDAR_DAY, 2026-03-17, 2026-03-17",
        "2026-03-02, 60, CALENDAR_DAY, 2026-05-01, 2026-05-06",
        "2026-03-02, 6, MONTH, 2026-09-02, 2026-09-02",
        "2026-09-02, 3, MONTH, 2026-12-02, 2026-12-02",
        // a make-up Saturday is a working day, so nothing rolls
        "2026-02-13, 15, CALENDAR_DAY, 2026-02-28, 2026-02-28",
        "2023-01-06, 15, CALENDAR_DAY, 2023-01-21, 2023-01-28",
        "2024-09-30, 5, CALENDAR_DAY, 2024-10-05, 2024-10-08",
        "2025-05-17, 15, CALENDAR_DAY, 2025-06-01, 2025-06-03",
        // no corresponding date: end of the month
        "2026-01-31, 1, MONTH, 2026-02-28, 2026-02-28",
        "2025-08-31, 6, MONTH, 2026-02-28, 2026-02-28",
        "2026-03-31, 1, MONTH, 2026-04-30, 2026-04-30",
        "2023-08-31, 6, MONTH, 2024-02-29, 2024-02-29",
        "2024-02-29, 1, YEAR, 2025-02-28, 2025-02-28",
        "2024-02-29, 2, YEAR, 2026-02-28, 2026-02-28",
        "2024-05-01, 2, YEAR, 2026-05-01, 2026-05-06",
    })
    void otherUnitsRollOnlyWhenAskedTo(LocalDate from, int count, TimeUnit unit, LocalDate plain, LocalDate rolled) {
        assertThat(calendar.due(from, count, unit, false)).isEqualTo(new DueDate(plain, false, List.of()));
        assertThat(calendar.due(from, count, unit, true).due()).isEqualTo(rolled);
    }

    @Test
    void workingDayCountingListsEveryDayOffItPassed() {
        DueDate due = calendar.due(LocalDate.of(2026, 2, 12), 5, WORKING_DAY, true);
        assertThat(due.provisional()).isFalse();
        assertThat(due.skipped())
                .hasSize(9)
                .startsWith(new DayOff(LocalDate.of(2026, 2, 15), "春节"))
                .endsWith(new DayOff(LocalDate.of(2026, 2, 23), "春节"));
    }

    @Test
    void anOrdinaryWeekendIsListedAsAWeekend() {
        assertThat(calendar.due(LocalDate.of(2026, 3, 13), 1, WORKING_DAY, true).skipped())
                .containsExactly(
                        new DayOff(LocalDate.of(2026, 3, 14), "周末"), new DayOff(LocalDate.of(2026, 3, 15), "周末"));
    }

    @Test
    void rollingListsOnlyTheDaysRolledOver() {
        assertThat(calendar.due(LocalDate.of(2026, 3, 2), 60, CALENDAR_DAY, true)
                        .skipped())
                .extracting(DayOff::date)
                .containsExactly(
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 2),
                        LocalDate.of(2026, 5, 3),
                        LocalDate.of(2026, 5, 4),
                        LocalDate.of(2026, 5, 5));
        assertThat(calendar.due(LocalDate.of(2026, 3, 2), 6, MONTH, true).skipped())
                .isEmpty();
    }

    @Test
    void aPeriodOfNoDaysEndsAtOnceOrOnTheNextWorkingDay() {
        LocalDate holiday = LocalDate.of(2026, 10, 1);
        assertThat(calendar.due(holiday, 0, WORKING_DAY, false).due()).isEqualTo(holiday);
        assertThat(calendar.due(holiday, 0, WORKING_DAY, true).due()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(calendar.due(LocalDate.of(2026, 10, 8), 0, WORKING_DAY, true).due())
                .isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void aPeriodHasNoNegativeLength() {
        assertThatThrownBy(() -> calendar.due(LocalDate.of(2026, 3, 2), -1, WORKING_DAY, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayInAYearWithoutANoticeMakesTheResultProvisional() {
        // 2027-01-01 is a Friday: 元旦 has a fixed date, what the notice adds around it is not known.
        DueDate due = calendar.due(LocalDate.of(2026, 12, 31), 1, WORKING_DAY, true);
        assertThat(due.due()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(due.provisional()).isTrue();
        assertThat(due.skipped())
                .containsExactly(
                        new DayOff(LocalDate.of(2027, 1, 1), "元旦"),
                        new DayOff(LocalDate.of(2027, 1, 2), "周末"),
                        new DayOff(LocalDate.of(2027, 1, 3), "周末"));
        assertThat(calendar.due(LocalDate.of(2026, 12, 24), 5, WORKING_DAY, true))
                .isEqualTo(new DueDate(
                        LocalDate.of(2026, 12, 31),
                        false,
                        List.of(
                                new DayOff(LocalDate.of(2026, 12, 26), "周末"),
                                new DayOff(LocalDate.of(2026, 12, 27), "周末"))));
    }

    @Test
    void aPeriodThatLooksAtNoCalendarIsNeverProvisional() {
        assertThat(calendar.due(LocalDate.of(2026, 12, 31), 90, CALENDAR_DAY, false)
                        .provisional())
                .isFalse();
        assertThat(calendar.due(LocalDate.of(2026, 12, 31), 2, YEAR, false).provisional())
                .isFalse();
        assertThat(calendar.due(LocalDate.of(2026, 12, 31), 2, YEAR, true).provisional())
                .isTrue();
    }

    @Test
    void withoutANoticeOnlyHolidaysOfFixedDateAreKnown() {
        List<String> known = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> calendar.reasonOff(day)
                        .filter(reason -> !reason.equals("周末"))
                        .isPresent())
                .map(LocalDate::toString)
                .toList();
        assertThat(known)
                .containsExactly("2027-01-01", "2027-05-01", "2027-05-02", "2027-10-01", "2027-10-02", "2027-10-03");
    }

    @ParameterizedTest(name = "notified on {0}, {1} working days: held on {2} at the earliest")
    @CsvSource({
        "2026-06-01, 7, 2026-06-11",
        "2026-09-28, 7, 2026-10-14",
        "2026-02-12, 7, 2026-03-01",
        "2026-09-03, 10, 2026-09-18",
        "2026-03-18, 10, 2026-04-02",
    })
    void anEventIsPossibleOnTheDayAfterTheAnnouncedDays(LocalDate notice, int days, LocalDate event) {
        assertThat(calendar.earliest(notice, days)).isEqualTo(event);
    }

    @ParameterizedTest(name = "for {0}, {1} working days before: announced on {2} at the latest")
    @CsvSource({
        "2026-06-11, 7, 2026-06-01",
        "2026-12-02, 10, 2026-11-17",
        // 10-14: the seven days are 09-29, 09-30, 10-08, 10-09, 10-10, 10-12, 10-13
        "2026-10-14, 7, 2026-09-28",
        // 10-13 leaves 09-28 as the first of the seven, so 09-27, a Sunday, is the last day of notice
        "2026-10-13, 7, 2026-09-27",
    })
    void theLastDayOfNoticeIsCountedBackwards(LocalDate event, int days, LocalDate notice) {
        assertThat(calendar.latestBefore(event, days)).isEqualTo(notice);
    }
}
