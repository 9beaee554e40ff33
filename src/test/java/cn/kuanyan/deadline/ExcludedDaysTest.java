package cn.kuanyan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days that do not count move the last day by as many, each day once however many reasons it has. */
class ExcludedDaysTest {

    private static final LocalDate FILED = LocalDate.of(2026, 1, 19);

    private final WorkingCalendar calendar = Calendars.BUILT_IN;

    @Test
    void overlappingExclusionsCountOnce() {
        TimeLimit limit = limit(90, TimeUnit.CALENDAR_DAY, false);
        rest(limit, "2026-02-10", "2026-03-05");
        rest(limit, "2026-02-20", "2026-03-10");
        limit.compute(calendar);

        assertThat(limit.excludedDays()).isEqualTo(28);
        assertThat(limit.dueDate()).isEqualTo("2026-05-17");
    }

    @Test
    void anExclusionWithinTheDaysThatAnotherAddedCountsToo() {
        TimeLimit limit = limit(10, TimeUnit.CALENDAR_DAY, false);
        rest(limit, "2026-01-25", "2026-01-30");
        rest(limit, "2026-02-01", "2026-02-03");
        limit.compute(calendar);

        // Ends on 01-29; five days lost lead to 02-03, of which two more are lost.
        assertThat(limit.dueDate()).isEqualTo("2026-02-05");
    }

    @Test
    void workingDaysOfARestAreNotCountedAndHolidaysInItWereNeverCounted() {
        TimeLimit limit = limit(10, TimeUnit.WORKING_DAY, true);
        // 02-02 is the tenth working day; the rest takes 01-29 and 01-30, and the weekend that was free anyway.
        rest(limit, "2026-01-29", "2026-02-02");
        limit.compute(calendar);

        assertThat(limit.dueDate()).isEqualTo("2026-02-04");
    }

    @Test
    void aLastDayThatWasMovedIsStillRolledForward() {
        TimeLimit limit = limit(15, TimeUnit.CALENDAR_DAY, true);
        rest(limit, "2026-01-25", "2026-02-06");
        limit.compute(calendar);

        // 02-03 and twelve days: 02-15, the first day of the Spring Festival, hence 02-24.
        assertThat(limit.dueDate()).isEqualTo("2026-02-24");
    }

    @Test
    void aRestThatEndsOnTheDayItBeganLeavesNothing() {
        TimeLimit limit = limit(90, TimeUnit.CALENDAR_DAY, false);
        rest(limit, "2026-02-10", "2026-02-10");
        limit.compute(calendar);

        assertThat(limit.adjustments()).isEmpty();
        assertThat(limit.dueDate()).isEqualTo("2026-04-19");
    }

    private TimeLimit limit(int value, TimeUnit unit, boolean roll) {
        return TimeLimit.byRule(
                1,
                null,
                new TimeLimitRule("caseHandling", "办案期限", "GENERAL", value, unit, roll, "《试用规定》第一条", true, "V2：试"),
                "立案之日",
                FILED,
                calendar);
    }

    private static void rest(TimeLimit limit, String from, String until) {
        String why = "中止自" + from;
        limit.restsFrom(LocalDate.parse(from), why, "《试用规定》第一条", true);
        limit.goesOn(LocalDate.parse(until), why);
    }
}
