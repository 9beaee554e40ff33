package cn.kuanyan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.deadline.TimeLimit.State;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.test.context.ContextConfiguration;

/** Limits of several matters of one case do not touch each other, and days that are left out are left out once. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@ContextConfiguration(classes = TimeLimitsTest.Persistence.class)
class MatterLimitsTest {

    private static final long CASE = 7;
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final String WHY = "技术鉴定";

    @TempDir
    private Path folder;

    @Autowired
    private TimeLimitRepository repository;

    private MatterLimits limits;
    private TimeLimits ofCase;

    @BeforeEach
    void useOwnFolder() {
        TimeLimitRules rules = (code, regime, on) ->
                new TimeLimitRule(code, "期限", regime, 30, TimeUnit.CALENDAR_DAY, false, "依据", true, "说明");
        PublishedCalendars calendars = new PublishedCalendars(new CalendarProperties(folder));
        limits = new MatterLimits(repository, rules, calendars);
        ofCase = new TimeLimits(repository, rules, calendars, moved -> {});
        limits.start(CASE, 1, "seizure", "CAC", "实施扣押之日", START);
    }

    @Test
    void twoMattersOfACaseAndTheCaseItselfKeepTheirLimitsApart() {
        limits.start(CASE, 2, "seizure", "CAC", "实施扣押之日", START.plusDays(1));
        ofCase.start(CASE, null, "seizure", "CAC", "实施扣押之日", START.plusDays(2));
        limits.settle(1, "seizure", State.MET, START.plusDays(5));

        assertThat(limits.current(1, "seizure")).map(TimeLimit::state).hasValue(State.MET);
        assertThat(limits.current(2, "seizure")).map(TimeLimit::state).hasValue(State.RUNNING);
        assertThat(limits.current(2, "seizure")).map(TimeLimit::dueDate).hasValue(START.plusDays(31));
        assertThat(ofCase.current(CASE, null, "seizure"))
                .map(TimeLimit::dueDate)
                .hasValue(START.plusDays(32));
        assertThat(limits.current(3, "seizure")).isEmpty();
    }

    @Test
    void daysKnownBeforehandDoNotCountAndOverlapsCountOnce() {
        leaveOut(5, 14);
        leaveOut(10, 19);
        assertThat(dueDate()).isEqualTo(START.plusDays(45));
        limits.extend(1, "seizure", 30, "延长", "依据", true);
        assertThat(dueDate()).isEqualTo(START.plusDays(75));
    }

    @Test
    void anEarlierEndMakesTheDaysCountAgainALaterOneChangesNothing() {
        leaveOut(5, 14);
        limits.restIsOver(1, "seizure", WHY, START.plusDays(15));
        assertThat(dueDate()).isEqualTo(START.plusDays(40));
        limits.restIsOver(1, "seizure", WHY, START.plusDays(14));
        assertThat(dueDate()).isEqualTo(START.plusDays(39));
        limits.restIsOver(1, "seizure", WHY, START.plusDays(5));
        assertThat(dueDate()).isEqualTo(START.plusDays(30));
        assertThat(limits.current(1, "seizure").orElseThrow().adjustments()).isEmpty();
    }

    @Test
    void whatDoesNotRunIsNotMoved() {
        limits.settle(1, "seizure", State.EXPIRED, START.plusDays(31));
        assertThat(limits.extend(1, "seizure", 30, "延长", "依据", true)).isEmpty();
        assertThat(limits.restBetween(1, "seizure", START, START, WHY, "依据", true))
                .isEmpty();
        limits.settle(1, "seizure", State.MET, START.plusDays(32));
        assertThat(limits.current(1, "seizure")).map(TimeLimit::state).hasValue(State.EXPIRED);
    }

    private void leaveOut(int first, int last) {
        limits.restBetween(1, "seizure", START.plusDays(first), START.plusDays(last), WHY, "依据", true);
    }

    private LocalDate dueDate() {
        return limits.current(1, "seizure").orElseThrow().dueDate();
    }
}
