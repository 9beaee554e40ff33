package cn.kuanyan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.kuanyan.deadline.TimeLimit.State;
import cn.kuanyan.problem.Rejection;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;

/** Limits of a case on the real schema; the rules are given, the calendars are the built-in ones and a folder. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@ContextConfiguration(classes = TimeLimitsTest.Persistence.class)
class TimeLimitsTest {

    @Configuration
    @EntityScan(basePackageClasses = TimeLimit.class)
    @EnableJpaRepositories(basePackageClasses = TimeLimit.class)
    static class Persistence {}

    private static final long CASE = 7;
    private static final Map<String, TimeLimitRule> RULES = Map.of(
            "payment", rule("payment", 15, TimeUnit.CALENDAR_DAY, true),
            "statement", rule("statement", 5, TimeUnit.WORKING_DAY, true),
            "caseHandling", rule("caseHandling", 90, TimeUnit.CALENDAR_DAY, false));

    @TempDir
    private Path folder;

    @Autowired
    private TimeLimitRepository repository;

    @Autowired
    private EntityManager entities;

    private TimeLimits limits;

    @BeforeEach
    void useOwnFolder() {
        TimeLimitRules rules = (code, regime, on) -> {
            if (!RULES.containsKey(code)) {
                throw new NoTimeLimitRule(code, regime, on);
            }
            return RULES.get(code);
        };
        limits = new TimeLimits(repository, rules, new PublishedCalendars(new CalendarProperties(folder)), moved -> {});
    }

    @Test
    void aStartedLimitKeepsEverythingThatExplainsItsLastDay() {
        limits.start(CASE, 3L, "payment", "CAC", "收到行政处罚决定书", day("2026-02-02"));
        flush();

        TimeLimit kept = limits.current(CASE, 3L, "payment").orElseThrow();
        assertThat(kept.id()).isNotNull();
        assertThat(kept.caseId()).isEqualTo(CASE);
        assertThat(kept.partyId()).isEqualTo(3L);
        assertThat(kept.code()).isEqualTo("payment");
        assertThat(kept.label()).isEqualTo("payment期限");
        assertThat(kept.regime()).isEqualTo("CAC");
        assertThat(kept.triggerLabel()).isEqualTo("收到行政处罚决定书");
        assertThat(kept.triggerDate()).isEqualTo("2026-02-02");
        assertThat(kept.value()).isEqualTo(15);
        assertThat(kept.unit()).isEqualTo(TimeUnit.CALENDAR_DAY);
        assertThat(kept.dueDate()).isEqualTo("2026-02-24");
        assertThat(kept.skipped())
                .hasSize(7)
                .startsWith(new DayOff(day("2026-02-17"), "春节"))
                .endsWith(new DayOff(day("2026-02-23"), "春节"));
        assertThat(kept.basis()).isEqualTo("依据");
        assertThat(kept.verified()).isTrue();
        assertThat(kept.note()).isEqualTo("说明");
        assertThat(kept.provisional()).isFalse();
        assertThat(kept.state()).isEqualTo(State.RUNNING);
        assertThat(kept.settledOn()).isNull();
    }

    @Test
    void startingAgainCancelsTheEarlierRunningLimitOfTheSamePartyOnly() {
        TimeLimit first = limits.start(CASE, 3L, "statement", "CAC", "送达告知书", day("2026-03-02"));
        TimeLimit other = limits.start(CASE, 4L, "statement", "CAC", "送达告知书", day("2026-03-02"));
        TimeLimit ofCase = limits.start(CASE, null, "statement", "CAC", "送达告知书", day("2026-03-02"));
        TimeLimit second = limits.start(CASE, 3L, "statement", "CAC", "重新送达告知书", day("2026-03-16"));
        flush();

        assertThat(limits.ofCase(CASE))
                .extracting(TimeLimit::id, TimeLimit::state, TimeLimit::settledOn)
                .containsExactly(
                        tuple(first.id(), State.CANCELLED, day("2026-03-16")),
                        tuple(other.id(), State.RUNNING, null),
                        tuple(ofCase.id(), State.RUNNING, null),
                        tuple(second.id(), State.RUNNING, null));
        assertThat(limits.current(CASE, 3L, "statement")).map(TimeLimit::id).contains(second.id());
        assertThat(limits.current(CASE, 4L, "statement")).map(TimeLimit::id).contains(other.id());
        assertThat(limits.current(CASE, null, "statement")).map(TimeLimit::id).contains(ofCase.id());
        assertThat(limits.current(CASE + 1, 3L, "statement")).isEmpty();
    }

    @Test
    void aLimitThatWasMetStaysAFactWhenTheSameOneStartsAgain() {
        TimeLimit first = limits.start(CASE, 3L, "statement", "CAC", "送达告知书", day("2026-03-02"));
        limits.settle(CASE, 3L, "statement", State.MET, day("2026-03-05"));
        limits.start(CASE, 3L, "statement", "CAC", "重新送达告知书", day("2026-03-16"));
        flush();

        assertThat(limits.ofCase(CASE).get(0))
                .returns(first.id(), TimeLimit::id)
                .returns(State.MET, TimeLimit::state)
                .returns(day("2026-03-05"), TimeLimit::settledOn);
    }

    @Test
    void aSettledLimitIsStillTheCurrentOneAndIsNotSettledTwice() {
        limits.start(CASE, 3L, "statement", "CAC", "送达告知书", day("2026-03-02"));
        limits.settle(CASE, 3L, "statement", State.MET, day("2026-03-05"));
        limits.settle(CASE, 3L, "statement", State.EXPIRED, day("2026-03-20"));

        assertThat(limits.current(CASE, 3L, "statement").orElseThrow())
                .returns(State.MET, TimeLimit::state)
                .returns(day("2026-03-05"), TimeLimit::settledOn);
    }

    @Test
    void aCancelledLimitIsNotTheCurrentOne() {
        limits.start(CASE, 3L, "statement", "CAC", "送达告知书", day("2026-03-02"));
        limits.settle(CASE, 3L, "statement", State.CANCELLED, day("2026-03-05"));
        assertThat(limits.current(CASE, 3L, "statement")).isEmpty();
    }

    @Test
    void aLimitIsNotSettledAsRunning() {
        assertThatThrownBy(() -> limits.settle(CASE, 3L, "statement", State.RUNNING, day("2026-03-05")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLimitWithoutARuleIsAnErrorAndLeavesTheRunningOneAlone() {
        assertThatThrownBy(() -> limits.start(CASE, null, "noSuchLimit", "CAC", "立案", day("2026-03-02")))
                .isInstanceOf(NoTimeLimitRule.class);
        assertThat(limits.startIfAny(CASE, null, "noSuchLimit", "CAC", "立案", day("2026-03-02")))
                .isEmpty();
        assertThat(limits.startIfAny(CASE, null, "caseHandling", "CAC", "立案", day("2026-03-02")))
                .map(TimeLimit::dueDate)
                .contains(day("2026-05-31"));
    }

    @Test
    void aPersonMaySetTheLastDayButNotBeforeTheTrigger() {
        limits.startUntil(
                CASE,
                null,
                "correction",
                "责令改正期限",
                "责令改正",
                day("2026-03-02"),
                day("2026-03-20"),
                "《中华人民共和国行政处罚法》第二十八条第一款");
        flush();

        TimeLimit kept = limits.current(CASE, null, "correction").orElseThrow();
        assertThat(kept.dueDate()).isEqualTo("2026-03-20");
        assertThat(kept.value()).isEqualTo(18);
        assertThat(kept.regime()).isNull();
        assertThat(kept.provisional()).isFalse();
        assertThatThrownBy(() -> limits.startUntil(
                        CASE, null, "correction", "责令改正期限", "责令改正", day("2026-03-02"), day("2026-03-01"), "依据"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("责令改正期限届满日 2026-03-01 早于责令改正 2026-03-02");
        assertThat(limits.current(CASE, null, "correction")).isPresent();
    }

    @Test
    void aMissedLimitExpiresOnTheDayAfterItsLastDay() {
        limits.start(CASE, 3L, "payment", "CAC", "收到行政处罚决定书", day("2026-02-02"));
        assertThat(limits.markExpired(day("2026-02-24"))).isEmpty();

        assertThat(limits.markExpired(day("2026-03-10"))).hasSize(1);
        flush();
        assertThat(limits.current(CASE, 3L, "payment").orElseThrow())
                .returns(State.EXPIRED, TimeLimit::state)
                .returns(day("2026-02-25"), TimeLimit::settledOn);
        assertThat(limits.markExpired(day("2026-03-11"))).isEmpty();
    }

    @Test
    void aProvisionalLastDayDoesNotExpireAndMovesWhenTheCalendarArrives() throws IOException {
        limits.start(CASE, 3L, "payment", "CAC", "收到行政处罚决定书", day("2026-12-22"));
        limits.start(CASE, 4L, "payment", "CAC", "收到行政处罚决定书", day("2026-12-21"));
        limits.start(CASE, 3L, "statement", "CAC", "送达告知书", day("2026-03-02"));
        flush();
        assertThat(limits.current(CASE, 3L, "payment").orElseThrow())
                .returns(day("2027-01-06"), TimeLimit::dueDate)
                .returns(true, TimeLimit::provisional);
        assertThat(limits.markExpired(day("2027-02-01")))
                .extracting(TimeLimit::code)
                .containsExactly("statement");
        assertThat(limits.recomputeProvisional()).isEmpty();

        // Invented for the test: no notice for 2027 exists.
        Files.writeString(
                folder.resolve("2027.csv"),
                """
                date,type,name
                2027-01-01,off,元旦
                2027-01-06,off,元旦
                2027-01-07,off,元旦
                2027-05-01,off,劳动节
                2027-05-02,off,劳动节
                2027-10-01,off,国庆节
                2027-10-02,off,国庆节
                2027-10-03,off,国庆节
                """);
        List<TimeLimit> moved = limits.recomputeProvisional();
        flush();

        assertThat(moved).extracting(TimeLimit::partyId).containsExactly(3L);
        assertThat(limits.current(CASE, 3L, "payment").orElseThrow())
                .returns(day("2027-01-08"), TimeLimit::dueDate)
                .returns(false, TimeLimit::provisional)
                .returns(
                        List.of(new DayOff(day("2027-01-06"), "元旦"), new DayOff(day("2027-01-07"), "元旦")),
                        TimeLimit::skipped);
        assertThat(limits.current(CASE, 4L, "payment").orElseThrow())
                .returns(day("2027-01-05"), TimeLimit::dueDate)
                .returns(false, TimeLimit::provisional);
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static TimeLimitRule rule(String code, int value, TimeUnit unit, boolean roll) {
        return new TimeLimitRule(code, code + "期限", "CAC", value, unit, roll, "依据", true, "说明");
    }
}
