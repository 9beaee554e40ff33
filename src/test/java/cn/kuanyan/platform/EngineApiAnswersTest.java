package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist shows when something does not work: Chinese, the right status, nothing of the engine's insides. */
@KuanyanTest
class EngineApiAnswersTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";

    @LocalServerPort
    private int port;

    @Autowired
    private ProbeCases cases;

    @Autowired
    private TaskService tasks;

    private Webapps officer;
    private Task task;

    @BeforeEach
    void anOfficerHasATask() {
        task = cases.open("tsofficer1", "tianshui-cac");
        officer = Webapps.login(port, "tsofficer1", "tasklist");
        assertThat(officer.post(TASKS + task.getId() + "/claim", "{\"userId\":\"tsofficer1\"}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aRefusalKeepsItsStatusItsMessageAndItsFindings() {
        Answer answer = complete("rule");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("type").asText()).isEqualTo("Rejection");
        assertThat(answer.json().get("message").asText()).isEqualTo("核查情况不得为空");
        assertThat(answer.json().get("errors").get(0).get("field").asText()).isEqualTo("findings");
        assertThat(answer.json().get("errors").get(0).get("rule").asText()).isEqualTo("《测试规则》第一条");
        assertThat(answer.header("Content-Type")).contains("application/json").containsIgnoringCase("utf-8");
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void aFaultIsANumberForThePersonAndDetailsForTheLog() {
        Answer answer = complete("fault");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().get("message").asText()).matches("系统出现错误，请将编号 [0-9A-F]{8} 告知系统管理员");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "probe", "ENGINE-");
    }

    @Test
    void aTaskThatSomebodyElseCompletedIsAConflict() {
        assertThat(complete("no").status()).isEqualTo(204);

        Answer again = complete("no");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("message").asText()).contains("另一位同事", "请刷新");
    }

    @Test
    void aTaskThatNeverWasIsNotFound() {
        Answer answer = officer.post(TASKS + "no-such-task/complete", "{}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("message").asText()).isEqualTo("没有这项任务，或者您无权查看");
    }

    @Test
    void aTaskThatSomebodyElseClaimedIsAConflict() {
        Webapps colleague = Webapps.login(port, "tsofficer2", "tasklist");

        Answer answer = colleague.post(TASKS + task.getId() + "/claim", "{\"userId\":\"tsofficer2\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("message").asText()).contains("签收");
    }

    @Test
    void malformedJsonIsABadRequestInChinese() {
        for (String body : new String[] {"{", "{\"variables\":7}", "[]", "\u0000"}) {
            Answer answer = officer.post(TASKS + task.getId() + "/complete", body);
            assertThat(answer.status()).as(body + " → " + answer).isEqualTo(400);
            assertThat(answer.json().get("message").asText()).as(body).contains("JSON");
        }
    }

    @Test
    void moreThanAMebibyteIsTooLargeWhetherItsLengthIsSaidOrNot() {
        byte[] body = ("{\"variables\":{\"a\":{\"value\":\"" + "字".repeat(4_000_000) + "\"}}}")
                .getBytes(StandardCharsets.UTF_8);

        Answer said = officer.send(
                "POST", TASKS + task.getId() + "/complete", BodyPublishers.ofByteArray(body), "application/json", true);
        Answer chunked = officer.send(
                "POST",
                TASKS + task.getId() + "/complete",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                "application/json",
                true);
        Answer api = officer.send(
                "POST",
                "/api/trial/clock",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                "application/json",
                true);

        assertThat(said.status()).isEqualTo(413);
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(chunked.json().get("message").asText()).contains("1 MiB");
        assertThat(api.status()).isEqualTo(413);
        assertThat(api.json().get("detail").asText()).contains("1 MiB");
    }

    @Test
    void aShortChunkedBodyIsStillRead() {
        byte[] body =
                "{\"variables\":{\"refuse\":{\"value\":\"no\",\"type\":\"String\"}}}".getBytes(StandardCharsets.UTF_8);

        assertThat(officer.send(
                                "POST",
                                TASKS + task.getId() + "/complete",
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                                "application/json",
                                true)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aQueryWithoutALimitGetsOneAndAskingForMoreIsRefused() {
        assertThat(officer.get("/camunda/api/engine/engine/default/task").status())
                .isEqualTo(200);
        assertThat(officer.post("/camunda/api/engine/engine/default/task", "{}").status())
                .isEqualTo(200);

        Answer answer = officer.get("/camunda/api/engine/engine/default/task?maxResults=100000");

        assertThat(answer.status()).isEqualTo(400);
    }

    private Answer complete(String refuse) {
        return officer.post(
                TASKS + task.getId() + "/complete",
                "{\"variables\":{\"refuse\":{\"value\":\"" + refuse + "\",\"type\":\"String\"}}}");
    }
}
