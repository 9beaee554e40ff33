package cn.kuanyan.deadline;

import static cn.kuanyan.deadline.TimeUnit.CALENDAR_DAY;
import static cn.kuanyan.deadline.TimeUnit.MONTH;
import static cn.kuanyan.deadline.TimeUnit.WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every day of the published years 2023 to 2026 and every count of 1 to 30. */
class WorkingCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final int LONGEST = 30;

    private final WorkingCalendar calendar = Calendars.BUILT_IN;

    @Test
    void noCountOfWorkingDaysEndsOnADayOff() {
        forEveryPeriod((from, count) -> {
            DueDate due = calendar.due(from, count, WORKING_DAY, true);
            assertThat(calendar.isWorkingDay(due.due()))
                    .as("%s + %s", from, count)
                    .isTrue();
        });
    }

    @Test
    void everyDayAfterTheStartIsEitherCountedOrSkippedWithAReason() {
        forEveryPeriod((from, count) -> {
            DueDate due = calendar.due(from, count, WORKING_DAY, true);
            List<LocalDate> off = from.plusDays(1)
                    .datesUntil(due.due().plusDays(1))
                    .filter(day -> !calendar.isWorkingDay(day))
                    .toList();
            assertThat(due.skipped()).extracting(DayOff::date).isEqualTo(off);
            assertThat(due.skipped()).allMatch(day -> !day.reason().isBlank());
            assertThat(from.plusDays(count + off.size())).isEqualTo(due.due());
        });
    }

    @Test
    void aLongerOrLaterPeriodNeverEndsEarlier() {
        forEveryPeriod((from, count) -> {
            LocalDate due = due(from, count);
            assertThat(due(from, count + 1)).isAfter(due);
            assertThat(due(from.plusDays(1), count)).isAfterOrEqualTo(due);
        });
    }

    @Test
    void aPeriodIsProvisionalExactlyWhenItReachesAYearWithoutANotice() {
        forEveryPeriod((from, count) -> {
            DueDate due = calendar.due(from, count, WORKING_DAY, true);
            boolean reaches = due.due().getYear() > 2026 || from.getYear() < 2022;
            assertThat(due.provisional()).as("%s + %s", from, count).isEqualTo(reaches);
        });
    }

    @Test
    void aRolledDayIsTheFirstWorkingDayNotBeforeTheLastDay() {
        forEveryPeriod((from, count) -> {
            for (TimeUnit unit : List.of(CALENDAR_DAY, MONTH)) {
                LocalDate plain = calendar.due(from, count, unit, false).due();
                DueDate rolled = calendar.due(from, count, unit, true);
                assertThat(calendar.isWorkingDay(rolled.due())).isTrue();
                assertThat(rolled.skipped())
                        .extracting(DayOff::date)
                        .isEqualTo(plain.datesUntil(rolled.due()).toList());
            }
        });
    }

    @Test
    void countingBackwardsFindsTheLastNoticeThatIsStillInTime() {
        forEveryPeriod((event, count) -> {
            LocalDate notice = calendar.latestBefore(event, count);
            assertThat(calendar.earliest(notice, count)).isBeforeOrEqualTo(event);
            assertThat(calendar.earliest(notice.plusDays(1), count)).isAfter(event);
        });
    }

    private LocalDate due(LocalDate from, int count) {
        return calendar.due(from, count, WORKING_DAY, true).due();
    }

    private static void forEveryPeriod(Check check) {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(from -> {
            for (int count = 1; count <= LONGEST; count++) {
                check.holds(from, count);
            }
        });
    }

    private interface Check {
        void holds(LocalDate from, int count);
    }
}
