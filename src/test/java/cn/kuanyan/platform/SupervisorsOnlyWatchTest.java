package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KuanyanTest
class SupervisorsOnlyWatchTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private ProbeCases cases;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    private Task task;
    private Job timer;
    private Webapps supervisor;

    @BeforeEach
    void aCaseIsRunning() {
        task = cases.open("tsofficer1", "tianshui-cac");
        timer = management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        supervisor = Webapps.login(port, "tssupervisor", "cockpit");
    }

    @Test
    void theySeeTheCasesOfTheirAgencyInCockpit() {
        String instance = task.getProcessInstanceId();

        assertThat(supervisor.get(ENGINE + "/process-instance/" + instance).status())
                .isEqualTo(200);
        assertThat(supervisor
                        .get(ENGINE + "/process-instance/" + instance + "/activity-instances")
                        .status())
                .isEqualTo(200);
        assertThat(supervisor
                        .get(ENGINE + "/process-definition/" + task.getProcessDefinitionId() + "/xml")
                        .status())
                .isEqualTo(200);
        assertThat(supervisor.get(ENGINE + "/task/" + task.getId()).status()).isEqualTo(200);
        assertThat(supervisor
                        .get(ENGINE + "/history/process-instance/" + instance)
                        .status())
                .isEqualTo(200);
        assertThat(supervisor
                        .get(
                                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics?maxResults=50&firstResult=0")
                        .status())
                .isEqualTo(200);
        assertThat(supervisor
                        .post(
                                "/camunda/api/cockpit/plugin/base/default/process-instance?firstResult=0&maxResults=50",
                                "{}")
                        .body())
                .contains(instance);
    }

    @Test
    void theySeeNothingOfAnotherAgency() {
        Webapps foreigner = Webapps.login(port, "xpsupervisor", "cockpit");
        String instance = task.getProcessInstanceId();

        assertThat(foreigner.get(ENGINE + "/process-instance/" + instance).status())
                .isEqualTo(404);
        assertThat(foreigner.get(ENGINE + "/task/" + task.getId()).status()).isEqualTo(404);
        assertThat(foreigner
                        .get(ENGINE + "/history/process-instance/" + instance)
                        .status())
                .isEqualTo(404);
        assertThat(foreigner
                        .get(ENGINE + "/process-instance/" + instance + "/activity-instances")
                        .status())
                .isIn(403, 404);
        assertThat(foreigner
                        .get(ENGINE + "/process-instance/" + instance + "/variables")
                        .status())
                .isIn(403, 404);
        assertThat(foreigner
                        .post(
                                "/camunda/api/cockpit/plugin/base/default/process-instance?firstResult=0&maxResults=50",
                                "{}")
                        .body())
                .doesNotContain(instance);
        assertThat(foreigner
                        .get(ENGINE + "/job?maxResults=100&processInstanceId=" + instance)
                        .body())
                .isEqualTo("[]");
        assertThat(foreigner.get(ENGINE + "/incident?maxResults=100").body()).doesNotContain(instance);
    }

    @Test
    void theyCanChangeNothing() {
        String instance = "/process-instance/" + task.getProcessInstanceId();
        String definition = "/process-definition/" + task.getProcessDefinitionId();
        String work = "/task/" + task.getId();
        String job = "/job/" + timer.getId();
        Stream<Answer> acts = Stream.of(
                supervisor.put(ENGINE + instance + "/suspended", "{\"suspended\":true}"),
                supervisor.put(
                        ENGINE + "/process-instance/suspended",
                        "{\"suspended\":true,\"processDefinitionKey\":\"probeStep\"}"),
                supervisor.put(
                        ENGINE + definition + "/suspended", "{\"suspended\":true,\"includeProcessInstances\":true}"),
                supervisor.delete(ENGINE + instance),
                supervisor.delete(ENGINE + definition + "?cascade=true"),
                supervisor.delete(ENGINE + "/deployment/" + deploymentOf() + "?cascade=true"),
                supervisor.post(
                        ENGINE + instance + "/modification",
                        "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"task\"}]}"),
                supervisor.post(
                        ENGINE + "/modification/execute",
                        "{\"processDefinitionId\":\"" + task.getProcessDefinitionId()
                                + "\",\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"task\"}],\"processInstanceIds\":[\""
                                + task.getProcessInstanceId() + "\"]}"),
                supervisor.put(ENGINE + instance + "/variables/x", "{\"value\":1,\"type\":\"Integer\"}"),
                supervisor.post(ENGINE + instance + "/variables", "{\"modifications\":{\"x\":{\"value\":1}}}"),
                supervisor.put(ENGINE + work + "/variables/x", "{\"value\":1,\"type\":\"Integer\"}"),
                supervisor.put(ENGINE + job + "/retries", "{\"retries\":5}"),
                supervisor.put(ENGINE + job + "/duedate", "{\"duedate\":\"2020-01-01T00:00:00.000+0800\"}"),
                supervisor.put(ENGINE + job + "/suspended", "{\"suspended\":true}"),
                supervisor.post(ENGINE + job + "/execute", "{}"),
                supervisor.delete(ENGINE + job),
                supervisor.post(ENGINE + work + "/claim", "{\"userId\":\"tssupervisor\"}"),
                supervisor.post(ENGINE + work + "/complete", "{}"),
                supervisor.post(ENGINE + work + "/assignee", "{\"userId\":\"tssupervisor\"}"),
                supervisor.post(
                        ENGINE + work + "/identity-links", "{\"userId\":\"tssupervisor\",\"type\":\"candidate\"}"),
                supervisor.put(ENGINE + work, "{\"name\":\"x\"}"),
                supervisor.delete(ENGINE + "/history/process-instance/" + task.getProcessInstanceId()),
                supervisor.post(ENGINE + "/process-definition/key/probeCase/start", "{}"),
                supervisor.post(
                        ENGINE + "/message",
                        "{\"messageName\":\"x\",\"processInstanceId\":\"" + task.getProcessInstanceId() + "\"}"),
                supervisor.post(
                        ENGINE + "/migration/execute",
                        "{\"migrationPlan\":{\"sourceProcessDefinitionId\":\"" + task.getProcessDefinitionId()
                                + "\",\"targetProcessDefinitionId\":\"" + task.getProcessDefinitionId()
                                + "\",\"instructions\":[]},\"processInstanceIds\":[\"" + task.getProcessInstanceId()
                                + "\"]}"),
                supervisor.post(
                        ENGINE + "/authorization/create",
                        "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"tssupervisor\",\"resourceType\":8,\"resourceId\":\"*\"}"),
                supervisor.post(
                        ENGINE + "/user/create",
                        "{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"Str0ng-enough-password!\"}}"),
                supervisor.put(ENGINE + "/group/agencyHead/members/tssupervisor", ""),
                supervisor.put(ENGINE + "/tenant/xiping-police/user-members/tssupervisor", ""),
                supervisor.post(
                        ENGINE + "/filter/create",
                        "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{},\"properties\":{}}"));

        acts.forEach(answer -> assertThat(answer.status())
                .as(answer.response().request().method() + " "
                        + answer.response().uri() + " " + answer)
                .isIn(400, 403, 404));
        assertNothingChanged();
    }

    private String deploymentOf() {
        return timer.getDeploymentId();
    }

    private void assertNothingChanged() {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .active()
                        .count())
                .isOne();
        assertThat(runtime.getVariables(task.getProcessInstanceId())).isEmpty();
        Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        assertThat(now.getAssignee()).isNull();
        assertThat(now.getName()).isEqualTo("测试任务");
        Job job = management.createJobQuery().jobId(timer.getId()).singleResult();
        assertThat(job.getRetries()).isEqualTo(timer.getRetries());
        assertThat(job.getDuedate()).isEqualTo(timer.getDuedate());
        assertThat(job.isSuspended()).isFalse();
    }
}
