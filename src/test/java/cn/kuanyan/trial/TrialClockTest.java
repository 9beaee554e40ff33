package cn.kuanyan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.platform.EngineTime;
import cn.kuanyan.platform.ProbeCases;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KuanyanTest
class TrialClockTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private TrialClock trialClock;

    @Autowired
    private ClockMoves moves;

    @Autowired
    private EngineTime engineTime;

    @Autowired
    private ProbeCases cases;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @AfterEach
    void backToTheMachinesTime() {
        engineTime.runAt(Duration.ZERO);
    }

    @Test
    void theClockIsTheTimeOfChina() {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void theAdministratorMovesTheDateAndEverybodyReadsIt() {
        LocalDate date = LocalDate.now(clock).plusDays(40);

        Answer moved = Webapps.login(port, "admin", "admin").post("/api/trial/clock", "{\"date\":\"" + date + "\"}");

        // A session from before the move needs a token; the login of the helper fetched none for own pages yet.
        assertThat(moved.status()).isEqualTo(403);
        moved = Webapps.basic(port, "admin", KuanyanTest.PASSWORD)
                .post("/api/trial/clock", "{\"date\":\"" + date + "\"}");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().get("date").asText()).isEqualTo(date.toString());
        assertThat(LocalDate.now(clock)).isEqualTo(date);
        assertThat(Webapps.basic(port, "tsofficer1", KuanyanTest.PASSWORD)
                        .get("/api/trial/clock")
                        .json()
                        .get("date")
                        .asText())
                .isEqualTo(date.toString());
    }

    @Test
    void theMoveIsRecordedWithWhoAndFromWhenToWhen() {
        LocalDate from = LocalDate.now(clock);
        LocalDate to = from.plusDays(3);

        trialClock.moveTo(to, "admin");

        ClockMove last = moves.findFirstByOrderByIdDesc().orElseThrow();
        assertThat(last.movedBy()).isEqualTo("admin");
        assertThat(last.movedFrom().atZone(clock.getZone()).toLocalDate()).isEqualTo(from);
        assertThat(last.movedTo().atZone(clock.getZone()).toLocalDate()).isEqualTo(to);
    }

    @Test
    void theDateSurvivesARestart() {
        LocalDate date = LocalDate.now(clock).plusDays(7);
        trialClock.moveTo(date, "admin");
        engineTime.runAt(Duration.ZERO);

        trialClock.start();

        assertThat(LocalDate.now(clock)).isEqualTo(date);
    }

    @Test
    void whatBecameDueHasRunWhenTheAnswerComes() {
        Task task = cases.open("tsofficer1", "tianshui-cac");
        String timer = management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getId();

        Answer moved = Webapps.basic(port, "admin", KuanyanTest.PASSWORD)
                .post("/api/trial/clock", "{\"date\":\"2098-01-02\"}");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().get("jobsRun").asInt()).isPositive();
        assertThat(management.createJobQuery().jobId(timer).count()).isZero();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tsofficer1", "tshead", "tssupervisor", "xppublisher"})
    void nobodyElseMovesTheClock(String user) {
        LocalDate before = LocalDate.now(clock);

        Answer answer =
                Webapps.basic(port, user, KuanyanTest.PASSWORD).post("/api/trial/clock", "{\"date\":\"2090-01-01\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("detail").asText()).isEqualTo("只有系统管理员可以调整试用时钟");
        assertThat(LocalDate.now(clock)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date\":\"2026-02-30\"}",
                "{\"date\":\"tomorrow\"}",
                "{\"date\":\"\"}",
                "{}",
                "{\"date\":\"1997-01-01\"}",
                "{\"date\":\"9999-01-01\"}",
                "{",
                "[]",
                "7"
            })
    void aDateThatIsNoneIsRefusedByName(String body) {
        Answer answer = Webapps.basic(port, "admin", KuanyanTest.PASSWORD).post("/api/trial/clock", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("status").asInt()).isEqualTo(400);
        if (body.startsWith("{") && body.length() > 1) {
            assertThat(answer.json().get("errors").get(0).get("field").asText()).isEqualTo("date");
        }
    }

    @Test
    void thePageIsForPeopleAndProtectedAgainstForeignForms() {
        Webapps admin = Webapps.login(port, "admin", "admin");
        String page = admin.get("/trial/clock").body();
        String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        LocalDate date = LocalDate.now(clock).plusDays(1);

        Answer foreign = admin.send(
                "POST",
                "/trial/clock",
                BodyPublishers.ofString("date=" + date),
                "application/x-www-form-urlencoded",
                false);
        Answer own = admin.send(
                "POST",
                "/trial/clock",
                BodyPublishers.ofString("_csrf=" + token + "&date=" + date),
                "application/x-www-form-urlencoded",
                false);
        Answer malformed = admin.send(
                "POST",
                "/trial/clock",
                BodyPublishers.ofString("_csrf=" + token + "&date=%3Cscript%3E"),
                "application/x-www-form-urlencoded",
                false);

        assertThat(page).contains("试用时钟");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body()).contains("已调整").contains(date.toString());
        assertThat(malformed.body()).contains("日期须为").doesNotContain("<script>");
    }
}
