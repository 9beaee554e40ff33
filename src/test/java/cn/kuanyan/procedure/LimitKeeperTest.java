package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.ProvesDuty;
import cn.kuanyan.deadline.PublishedCalendars;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Limits that end in a year without a published calendar are provisional, and follow the calendar when it comes. */
@KuanyanTest
class LimitKeeperTest {

    private static final LocalDate LATE_DECEMBER = LocalDate.of(2026, 12, 28);
    private static final Path NEXT_YEAR = Path.of("target/test-classes/agency-calendars/2027.csv");

    @Autowired
    private CaseWalk walk;

    @Autowired
    private MatterDesk desk;

    @Autowired
    private LimitKeeper keeper;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private PublishedCalendars calendars;

    @Autowired
    private ManagementService management;

    @AfterEach
    void theNoticeIsNotPublishedAfterAll() throws IOException {
        Files.deleteIfExists(NEXT_YEAR);
        calendars.reload();
    }

    @Test
    void aProvisionalDateMovesWithItsTimerAndTaskWhenTheCalendarIsPublished() throws IOException {
        OneCase one = notifiedInLateDecember();
        TimeLimit before = statement(one);
        assertThat(before.provisional()).isTrue();
        assertThat(before.dueDate()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(one.dueDate("registerStatement")).isEqualTo(LocalDate.of(2027, 1, 5));

        publish();
        keeper.keep();

        assertThat(statement(one).provisional()).isFalse();
        assertThat(statement(one).dueDate()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(one.dueDate("registerStatement")).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(timers(one)).containsOnly(startOf(LocalDate.of(2027, 1, 7)));
    }

    @Test
    @ProvesDuty("D03")
    void aMissedLimitIsAFactOfTheCase() {
        walk.itIs(LocalDate.of(2026, 3, 2));
        OneCase one = new OneCase(
                walk,
                walk.registers(
                        "tsofficer1",
                        Papers.registration("tianshui-cac/72", LocalDate.of(2026, 3, 2), Papers.company())));
        one.filed();

        walk.itIs(LocalDate.of(2026, 6, 10));
        keeper.keep();

        assertThat(limits.current(one.id(), null, "caseHandling").orElseThrow().state())
                .isEqualTo(TimeLimit.State.EXPIRED);
        assertThat(one.open()).containsExactly("collectEvidence");
    }

    @Test
    void theEndOfAMeasureFollowsTheCalendarToo() throws IOException {
        walk.itIs(LATE_DECEMBER);
        OneCase one = new OneCase(
                        walk,
                        walk.registers(
                                "tsofficer1", Papers.registration("tianshui-cac/72", LATE_DECEMBER, Companies.fresh())))
                .filed();
        String matter = desk.begins("tsofficer1", "preservation", one.id(), MeasurePapers.preservation());
        desk.does("tshead", matter, "decidePreservation", Papers.approved());
        desk.does("tsofficer1", matter, "carryOutPreservation", MeasurePapers.preserved(LATE_DECEMBER));
        assertThat(endOf(matter)).isEqualTo(LocalDate.of(2027, 1, 7));

        publish();
        keeper.keep();

        assertThat(endOf(matter)).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(matter)
                        .timers()
                        .singleResult()
                        .getDuedate())
                .isEqualTo(startOf(LocalDate.of(2027, 1, 9)));
    }

    private LocalDate endOf(String matter) {
        return walk.dueDay(walk.open(matter, "userTask_proposeHandling").get(0));
    }

    private static void publish() throws IOException {
        // No real notice: the test invents one day off, the fourth of January.
        Files.writeString(
                NEXT_YEAR,
                """
                date,type,name
                2027-01-01,off,元旦
                2027-01-04,off,元旦
                2027-05-01,off,劳动节
                2027-05-02,off,劳动节
                2027-10-01,off,国庆节
                2027-10-02,off,国庆节
                2027-10-03,off,国庆节
                """);
    }

    private OneCase notifiedInLateDecember() {
        walk.itIs(LATE_DECEMBER);
        return new OneCase(
                        walk,
                        walk.registers(
                                "tsofficer1", Papers.registration("tianshui-cac/72", LATE_DECEMBER, Papers.company())))
                .filed()
                .investigated()
                .proposed("200000")
                .notified();
    }

    private TimeLimit statement(OneCase one) {
        return limits.ofCase(one.id()).stream()
                .filter(limit -> limit.code().equals("statement"))
                .findFirst()
                .orElseThrow();
    }

    private List<Date> timers(OneCase one) {
        return walk.open(one.instance(), "userTask_registerStatement").stream()
                .flatMap(task ->
                        management
                                .createJobQuery()
                                .processInstanceId(task.getProcessInstanceId())
                                .timers()
                                .list()
                                .stream())
                .map(job -> job.getDuedate())
                .toList();
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());
    }
}
