package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.procedure.Papers;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the engine's API offers besides forms: it moves no case, changes no variable and lets nobody in. */
class EnginePathsTest extends AttackFrame {

    private static final List<String> EVERYBODY = List.of(
            "tsofficer1",
            "tsofficer2",
            "tssection",
            "tshead",
            "tsreviewer",
            "tssupervisor",
            "admin",
            "xpofficer1",
            "xphead");

    @Autowired
    private RuntimeService runtime;

    private record Request(String method, String path, Object body) {}

    @Test
    void nobodyMovesACasePastTheFormsOfItsTasks() {
        String instance = stages.filed();
        Task task = walk.open(instance, "userTask_collectEvidence").get(0);
        String claimed = task.getId();
        assertThat(act("tsofficer1", "POST", "/task/" + claimed + "/claim", Map.of("userId", "tsofficer1"))
                        .status())
                .isEqualTo(204);

        for (String user : EVERYBODY) {
            forbidden(user, aboutTask(claimed));
            forbidden(user, aboutExecution(task.getExecutionId(), task.getProcessInstanceId()));
            forbidden(user, aboutInstance(instance, "callActivity_investigation", "callActivity_decision"));
            forbidden(
                    user,
                    aboutInstance(task.getProcessInstanceId(), "userTask_collectEvidence", "endEvent_investigated"));
        }
    }

    @Test
    void nobodySkipsTheLegalReview() {
        String instance = stages.underReview();
        Task task = walk.open(instance, "userTask_reviewLegality").get(0);

        for (String user : EVERYBODY) {
            forbidden(user, aboutInstance(instance, "callActivity_legalReview", "callActivity_decision"));
            forbidden(
                    user,
                    aboutInstance(task.getProcessInstanceId(), "userTask_reviewLegality", "endEvent_reviewPassed"));
        }
        for (String user : List.of("tsofficer1", "tssection", "tshead")) {
            refusedSomehow(() -> submit(user, task.getId(), Stages.legality("approve")));
        }
        assertThat(walk.openKeys(instance)).containsExactly("userTask_reviewLegality");
    }

    @Test
    void nobodyChangesModelsRightsOrHistory() {
        String instance = stages.registered();
        Task task = walk.open(instance).get(0);
        String definition = task.getProcessDefinitionId();
        String deployment = jdbc.queryForObject(
                "select deployment_id_ from act_re_procdef where id_ = ?", String.class, definition);
        String operation = jdbc
                .queryForList(
                        "select operation_id_ from act_hi_op_log where operation_id_ is not null limit 1", String.class)
                .stream()
                .findFirst()
                .orElse("x");

        for (String user : EVERYBODY) {
            forbidden(
                    user,
                    Stream.of(
                            new Request(
                                    "PUT",
                                    "/process-definition/key/legal-review/suspended",
                                    Map.of("suspended", true, "includeProcessInstances", true)),
                            new Request(
                                    "PUT",
                                    "/process-definition/" + definition + "/history-time-to-live",
                                    Map.of("historyTimeToLive", 1)),
                            new Request("DELETE", "/process-definition/" + definition + "?cascade=true", null),
                            new Request("DELETE", "/process-definition/key/penalty-case?cascade=true", null),
                            new Request("DELETE", "/deployment/" + deployment + "?cascade=true", null),
                            new Request("POST", "/deployment/" + deployment + "/redeploy", Map.of()),
                            new Request(
                                    "POST",
                                    "/authorization/create",
                                    Map.of(
                                            "type",
                                            1,
                                            "permissions",
                                            List.of("ALL"),
                                            "userId",
                                            user,
                                            "resourceType",
                                            7,
                                            "resourceId",
                                            "*")),
                            new Request(
                                    "POST",
                                    "/authorization/create",
                                    Map.of(
                                            "type",
                                            0,
                                            "permissions",
                                            List.of("ALL"),
                                            "userId",
                                            "*",
                                            "resourceType",
                                            8,
                                            "resourceId",
                                            "*")),
                            new Request(
                                    "POST",
                                    "/filter/create",
                                    Map.of(
                                            "name",
                                            "x",
                                            "resourceType",
                                            "Task",
                                            "query",
                                            Map.of(),
                                            "properties",
                                            Map.of())),
                            new Request("DELETE", "/history/process-instance/" + instance, null),
                            new Request(
                                    "POST",
                                    "/history/process-instance/delete",
                                    Map.of("historicProcessInstanceIds", List.of(instance))),
                            new Request(
                                    "DELETE", "/history/process-instance/" + instance + "/variable-instances", null),
                            new Request(
                                    "POST",
                                    "/history/process-instance/set-removal-time",
                                    Map.of(
                                            "absoluteRemovalTime",
                                            "2020-01-01T00:00:00.000+0800",
                                            "historicProcessInstanceIds",
                                            List.of(instance))),
                            new Request("POST", "/history/cleanup", Map.of()),
                            new Request(
                                    "PUT",
                                    "/history/user-operation/" + operation + "/set-annotation",
                                    Map.of("annotation", "x")),
                            new Request(
                                    "PUT",
                                    "/job-definition/suspended",
                                    Map.of(
                                            "processDefinitionKey",
                                            "prior-notice",
                                            "suspended",
                                            true,
                                            "includeJobs",
                                            true)),
                            new Request("POST", "/job/retries", Map.of("retries", 1, "jobQuery", Map.of())),
                            new Request(
                                    "PUT",
                                    "/job/suspended",
                                    Map.of("processDefinitionKey", "prior-notice", "suspended", true)),
                            new Request(
                                    "PUT",
                                    "/user/tsdeputy2/credentials",
                                    Map.of(
                                            "password",
                                            "Sehr-Geheim-42-Pferd!",
                                            "authenticatedUserPassword",
                                            cn.kuanyan.KuanyanTest.PASSWORD)),
                            new Request(
                                    "PUT",
                                    "/user/tsdeputy2/profile",
                                    Map.of("id", "tsdeputy2", "firstName", "x", "lastName", "y", "email", "z"))),
                    user.equals("admin") ? List.of("/user/") : List.of());
            if (!user.equals("admin")) {
                forbidden(
                        user,
                        Stream.of(
                                new Request(
                                        "POST",
                                        "/user/create",
                                        Map.of(
                                                "profile",
                                                Map.of("id", "x"),
                                                "credentials",
                                                Map.of("password", "Sehr-Geheim-42-Pferd!"))),
                                new Request("DELETE", "/user/tsdeputy2", null),
                                new Request("POST", "/group/create", Map.of("id", "x", "name", "x", "type", "x")),
                                new Request("PUT", "/group/agencyHead/members/" + user, ""),
                                new Request("PUT", "/tenant/tianshui-cac/user-members/" + user, ""),
                                new Request("PUT", "/tenant/xiping-police/user-members/" + user, "")),
                        List.of());
            }
            refusedSomehow(() -> deploys(user));
        }
    }

    @Test
    void aHeadHandsOutTasksButChangesNothingElseAboutThem() {
        String task = task(stages.signed(), "userTask_serveDecision");

        for (String user : List.of("tshead", "tssection")) {
            forbidden(
                    user,
                    Stream.of(
                            new Request("PUT", "/task/" + task, Map.of("name", "别的任务")),
                            new Request(
                                    "PUT",
                                    "/task/" + task,
                                    Map.of("name", "送达决定书", "due", "2030-01-01T00:00:00.000+0800")),
                            new Request(
                                    "PUT",
                                    "/task/" + task,
                                    Map.of("name", "送达决定书", "description", "x", "priority", 99)),
                            new Request("PUT", "/task/" + task, Map.of("name", "送达决定书", "tenantId", "xiping-police")),
                            new Request("PUT", "/task/" + task, Map.of("name", "送达决定书", "parentTaskId", task)),
                            new Request("PUT", "/task/" + task, Map.of())),
                    List.of());
        }
    }

    @Test
    void nobodyRunsAClosedCaseAgain() {
        String instance = stages.registered();
        walk.does(
                "tsofficer1",
                instance,
                "userTask_verifyClue",
                form("findings", "无违法事实", "proposal", "NOT_FILE", "reason", "没有违法事实"));
        walk.does("tshead", instance, "userTask_approveFiling", Papers.approved());
        assertThat(walk.isEnded(instance)).isTrue();
        String definition =
                jdbc.queryForObject("select proc_def_id_ from act_hi_procinst where id_ = ?", String.class, instance);

        for (String user : EVERYBODY) {
            for (String way : List.of("restart", "restart-async")) {
                refused(
                        403,
                        "",
                        () -> act(
                                user,
                                "POST",
                                "/process-definition/" + definition + "/" + way,
                                Map.of(
                                        "processInstanceIds",
                                        List.of(instance),
                                        "initialVariables",
                                        true,
                                        "skipCustomListeners",
                                        true,
                                        "instructions",
                                        List.of(Map.of(
                                                "type",
                                                "startBeforeActivity",
                                                "activityId",
                                                "callActivity_decision")))));
            }
        }
    }

    @Test
    @ProvesDuty("I10")
    void nobodyWritesBesideTheCaseFile() {
        Task task = walk.open(stages.filed(), "userTask_collectEvidence").get(0);

        for (String user : List.of("tsofficer1", "tssupervisor", "tsclerk", "tsreviewer", "xpofficer1", "admin")) {
            forbidden(
                    user,
                    Stream.of(
                            new Request("POST", "/task/" + task.getId() + "/comment/create", Map.of("message", "x")),
                            new Request(
                                    "POST",
                                    "/task/" + task.getId() + "/comment/create",
                                    Map.of("message", "x", "processInstanceId", task.getProcessInstanceId()))));
            Map<String, Object> before = traces();
            assertThat(attaches(user, task.getId()).status()).as(user).isBetween(400, 404);
            assertThat(traces()).isEqualTo(before);
        }
        // The engine lets whoever may read the history write a note; the others it tells that there is no such task.
        String comments = "/task/" + task.getId() + "/comment/create";
        refused(403, "一案一卷", () -> act("tssupervisor", "POST", comments, Map.of("message", "x")));
    }

    @Test
    void emptyAndStrangeBodiesAreRefusedAndNoFault() {
        String task = task(stages.registered(), "userTask_verifyClue");

        for (String body : List.of(
                "", "null", "{}", "[]", "{\"variables\":null}", "{\"variables\":{\"x\":null}}", "{", "\u0000")) {
            for (String way : List.of("submit-form", "complete")) {
                refused(400, "", () -> act("tsofficer1", "POST", "/task/" + task + "/" + way, body));
            }
        }
        refused(
                400,
                "",
                () -> act(
                        "tsofficer1",
                        "POST",
                        "/task/" + task + "/submit-form",
                        "{\"variables\":{\"findings\":{\"type\":\"Bytes\",\"value\":\"AAAA\"}}}"));
        refused(
                400,
                "",
                () -> act(
                        "tsofficer1",
                        "POST",
                        "/task/" + task + "/submit-form",
                        "{\"variables\":{\"findings\":{\"type\":\"File\",\"value\":\"AAAA\",\"valueInfo\":{\"filename\":\"x\"}}}}"));
        refused(
                400,
                "",
                () -> act(
                        "tsofficer1",
                        "POST",
                        "/task/" + task + "/submit-form",
                        "{\"variables\":{\"findings\":{\"type\":\"Xml\",\"value\":\"<!DOCTYPE x>\"}}}"));
    }

    private Stream<Request> aboutTask(String task) {
        Map<String, Object> value = Map.of("type", "String", "value", "conclude");
        Map<String, Object> change = Map.of("modifications", Map.of("route", value), "deletions", List.of("caseId"));
        return Stream.of(
                new Request("PUT", "/task/" + task + "/variables/route", value),
                new Request("PUT", "/task/" + task + "/variables/caseId", Map.of("type", "Long", "value", 1)),
                new Request("DELETE", "/task/" + task + "/variables/caseId", null),
                new Request("POST", "/task/" + task + "/variables", change),
                new Request("PUT", "/task/" + task + "/localVariables/route", value),
                new Request("POST", "/task/" + task + "/localVariables", change),
                new Request("DELETE", "/task/" + task + "/localVariables/caseId", null),
                new Request(
                        "POST",
                        "/task/" + task + "/bpmnError",
                        Map.of("errorCode", "x", "variables", Map.of("route", value))),
                new Request(
                        "POST",
                        "/task/" + task + "/bpmnEscalation",
                        Map.of("escalationCode", "x", "variables", Map.of("route", value))),
                new Request("POST", "/task/" + task + "/resolve", Map.of("variables", Map.of("route", value))),
                new Request("POST", "/task/" + task + "/complete", Map.of("variables", Map.of("route", value))),
                new Request("POST", "/task/" + task + "/submit-form", Map.of("variables", Map.of("route", value))),
                new Request("DELETE", "/task/" + task, null),
                new Request(
                        "POST", "/task/create", Map.of("name", "x", "assignee", "tsofficer1", "parentTaskId", task)));
    }

    private Stream<Request> aboutExecution(String execution, String instance) {
        Map<String, Object> value = Map.of("type", "Long", "value", 1);
        return Stream.of(
                new Request(
                        "POST", "/execution/" + execution + "/signal", Map.of("variables", Map.of("caseId", value))),
                new Request("POST", "/execution/" + execution + "/messages/x/trigger", Map.of()),
                new Request("PUT", "/execution/" + execution + "/localVariables/caseId", value),
                new Request("DELETE", "/execution/" + execution + "/localVariables/caseId", null),
                new Request(
                        "POST",
                        "/execution/" + execution + "/localVariables",
                        Map.of("modifications", Map.of("caseId", value))),
                new Request(
                        "POST",
                        "/execution/" + execution + "/create-incident",
                        Map.of("incidentType", "x", "configuration", "y")),
                new Request("POST", "/message", Map.of("messageName", "x", "processInstanceId", instance)),
                new Request("POST", "/condition", Map.of("variables", Map.of("x", value))));
    }

    private Stream<Request> aboutInstance(String instance, String from, String to) {
        String definition = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
        List<Map<String, Object>> instructions = List.of(
                Map.of("type", "cancel", "activityId", from), Map.of("type", "startBeforeActivity", "activityId", to));
        Map<String, Object> value = Map.of("type", "Long", "value", 1);
        Map<String, Object> plan = Map.of(
                "sourceProcessDefinitionId", definition,
                "targetProcessDefinitionId", definition,
                "instructions",
                        List.of(Map.of("sourceActivityIds", List.of(from), "targetActivityIds", List.of(from))));
        return Stream.of(
                new Request(
                        "POST",
                        "/process-instance/" + instance + "/modification",
                        Map.of("instructions", instructions, "skipCustomListeners", true)),
                new Request(
                        "POST",
                        "/process-instance/" + instance + "/modification-async",
                        Map.of("instructions", instructions)),
                new Request(
                        "POST",
                        "/modification/execute",
                        Map.of(
                                "processDefinitionId",
                                definition,
                                "instructions",
                                instructions,
                                "processInstanceIds",
                                List.of(instance),
                                "skipCustomListeners",
                                true)),
                new Request(
                        "POST",
                        "/modification/executeAsync",
                        Map.of(
                                "processDefinitionId",
                                definition,
                                "instructions",
                                instructions,
                                "processInstanceIds",
                                List.of(instance))),
                new Request(
                        "POST",
                        "/migration/execute",
                        Map.of(
                                "migrationPlan",
                                plan,
                                "processInstanceIds",
                                List.of(instance),
                                "skipCustomListeners",
                                true)),
                new Request(
                        "POST",
                        "/migration/executeAsync",
                        Map.of("migrationPlan", plan, "processInstanceIds", List.of(instance))),
                new Request(
                        "POST",
                        "/process-definition/" + definition + "/restart",
                        Map.of("processInstanceIds", List.of(instance), "instructions", List.of(instructions.get(1)))),
                new Request(
                        "POST",
                        "/process-definition/" + definition + "/restart-async",
                        Map.of("processInstanceIds", List.of(instance), "instructions", List.of(instructions.get(1)))),
                new Request("PUT", "/process-instance/" + instance + "/variables/caseId", value),
                new Request("DELETE", "/process-instance/" + instance + "/variables/caseId", null),
                new Request(
                        "POST",
                        "/process-instance/" + instance + "/variables",
                        Map.of("modifications", Map.of("caseId", value))),
                new Request(
                        "POST",
                        "/process-instance/variables-async",
                        Map.of("processInstanceIds", List.of(instance), "variables", Map.of("caseId", value))),
                new Request("DELETE", "/process-instance/" + instance + "?skipCustomListeners=true", null),
                new Request("POST", "/process-instance/delete", Map.of("processInstanceIds", List.of(instance))),
                new Request("PUT", "/process-instance/" + instance + "/suspended", Map.of("suspended", true)),
                new Request(
                        "PUT",
                        "/process-instance/suspended",
                        Map.of("suspended", true, "processInstanceIds", List.of(instance))),
                new Request(
                        "POST",
                        "/process-instance/suspended-async",
                        Map.of("suspended", true, "processInstanceIds", List.of(instance))),
                new Request(
                        "POST",
                        "/process-instance/message-async",
                        Map.of("messageName", "x", "processInstanceIds", List.of(instance))));
    }

    private void forbidden(String user, Stream<Request> requests) {
        forbidden(user, requests, List.of());
    }

    /** Each request is refused without a fault, and changes nothing. */
    private void forbidden(String user, Stream<Request> requests, List<String> butNot) {
        requests.filter(request -> butNot.stream().noneMatch(request.path()::startsWith))
                .forEach(request -> {
                    Map<String, Object> before = traces();
                    Answer answer = act(user, request.method(), request.path(), request.body());
                    String what = user + " " + request + " → " + answer;
                    assertThat(traces()).as(what).isEqualTo(before);
                    assertThat(answer.status()).as(what).isBetween(400, 499);
                    assertThat(answer.body()).as(what).doesNotContain("ENGINE-", "org.camunda");
                });
    }

    private Answer attaches(String user, String task) {
        String file =
                """
                --b\r
                Content-Disposition: form-data; name="attachment-name"\r
                \r
                x\r
                --b\r
                Content-Disposition: form-data; name="content"; filename="x.txt"\r
                Content-Type: text/plain\r
                \r
                x\r
                --b--\r
                """;
        return person(user)
                .send(
                        "POST",
                        ENGINE + "/task/" + task + "/attachment/create",
                        BodyPublishers.ofString(file),
                        "multipart/form-data; boundary=b",
                        true);
    }

    private Answer deploys(String user) {
        Webapps person = person(user);
        String file =
                """
                --b\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                x\r
                --b\r
                Content-Disposition: form-data; name="f"; filename="x.bpmn"\r
                Content-Type: text/xml\r
                \r
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"><process id="penalty-case" isExecutable="true"><startEvent id="s"/></process></definitions>\r
                --b--\r
                """;
        return person.send(
                "POST",
                ENGINE + "/deployment/create",
                BodyPublishers.ofString(file),
                "multipart/form-data; boundary=b",
                true);
    }
}
