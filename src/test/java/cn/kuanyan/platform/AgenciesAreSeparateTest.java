package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.PastTheGate;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KuanyanTest
class AgenciesAreSeparateTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private ProbeCases cases;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identities;

    @AfterEach
    void logOut() {
        identities.clearAuthentication();
    }

    @Test
    void aCaseAndItsCalledStepsAndTasksBelongToTheAgencyOfWhoStartedIt() {
        Task task = cases.open("tsofficer1", "tianshui-cac");

        assertThat(task.getTenantId()).isEqualTo("tianshui-cac");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("probeCase")
                        .list())
                .isNotEmpty()
                .allMatch(instance -> instance.getTenantId() != null);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getTenantId())
                .isEqualTo("tianshui-cac");
    }

    @Test
    void somebodyWithoutAnAgencyCannotStartACaseThatEverybodyWouldSee() {
        cases.open("tsofficer1", "tianshui-cac");
        identities.setAuthentication("admin", List.of("caseOfficer"), List.of());

        assertThatThrownBy(() -> PastTheGate.go(() -> runtime.startProcessInstanceByKey("probeCase")))
                .isInstanceOfAny(Rejection.class, AuthorizationException.class);
    }

    @Test
    void anOfficerOfAnotherAgencyNeitherSeesNorTouchesTheTask() {
        Task task = cases.open("tsofficer1", "tianshui-cac");
        Webapps foreigner = Webapps.login(port, "xpofficer1", "tasklist");
        String path = ENGINE + "/task/" + task.getId();

        assertThat(foreigner.get(path).status()).isEqualTo(404);
        assertThat(foreigner.get(path + "/form").status()).isEqualTo(404);
        assertThat(foreigner.get(path + "/variables").status()).isEqualTo(404);
        for (String act : List.of(
                "claim", "complete", "submit-form", "unclaim", "assignee", "delegate", "resolve", "comment/create")) {
            Webapps.Answer answer =
                    foreigner.post(path + "/" + act, "{\"userId\":\"xpofficer1\",\"message\":\"x\",\"variables\":{}}");
            assertThat(answer.status()).as(act + " " + answer).isEqualTo(404);
            assertThat(answer.json().get("message").asText()).isEqualTo("没有这项任务，或者您无权查看");
        }
        assertThat(foreigner.get(ENGINE + "/task").body()).doesNotContain(task.getId());
        assertThat(foreigner
                        .get(ENGINE + "/process-instance/" + task.getProcessInstanceId())
                        .status())
                .isEqualTo(404);
        assertThat(foreigner
                        .get(ENGINE + "/history/task?maxResults=10&taskId=" + task.getId())
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void anOfficerOfTheAgencyClaimsAndCompletesTheTask() {
        Task task = cases.open("tsofficer1", "tianshui-cac");
        Webapps officer = Webapps.login(port, "tsofficer2", "tasklist");
        String path = ENGINE + "/task/" + task.getId();

        assertThat(officer.get(path).status()).isEqualTo(200);
        assertThat(officer.post(path + "/claim", "{\"userId\":\"tsofficer2\"}").status())
                .isEqualTo(204);
        assertThat(officer.post(
                                path + "/complete",
                                "{\"variables\":{\"refuse\":{\"value\":\"no\",\"type\":\"String\"}}}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aCandidateWorksOnATaskButCannotHandItToSomebodyElse() {
        Task task = cases.open("tsofficer1", "tianshui-cac");
        Webapps officer = Webapps.login(port, "tsofficer1", "tasklist");
        String path = ENGINE + "/task/" + task.getId();

        assertThat(officer.post(path + "/assignee", "{\"userId\":\"tshead\"}").status())
                .isEqualTo(403);
        assertThat(officer.post(path + "/delegate", "{\"userId\":\"tshead\"}").status())
                .isEqualTo(403);
        assertThat(officer.delete(path).status()).isEqualTo(403);
        assertThat(officer.get(path).status()).isEqualTo(200);
    }
}
