package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.COMPANY_CODE;
import static cn.kuanyan.procedure.Papers.PERSON_ID;
import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.company;
import static cn.kuanyan.procedure.Papers.personInCharge;
import static cn.kuanyan.procedure.Papers.proposalToFile;
import static cn.kuanyan.procedure.Papers.registration;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** Who sees personal data, who sees the complainant, and what another agency learns. */
class PrivacyTest extends AttackFrame {

    private static final String COMPLAINANT = "举报之金丝雀";
    private static final String CONTACT = "0938-8200077";

    private String reported() {
        return walk.registers(
                "tsofficer1",
                with(
                        registration("tianshui-cac/72", TODAY, company(), personInCharge()),
                        "source",
                        "REPORT",
                        "complainantName",
                        COMPLAINANT,
                        "complainantContact",
                        CONTACT));
    }

    @Test
    @ProvesDuty("I10")
    void onlyTheRegistrarSeesTheComplainant() {
        String instance = reported();
        assertThat(form("tsofficer1", open(instance))).contains(COMPLAINANT).doesNotContain(CONTACT);

        walk.does("tsofficer1", instance, "userTask_verifyClue", proposalToFile("tsofficer2", "tsofficer1"));
        assertThat(form("tshead", open(instance))).doesNotContain(COMPLAINANT, CONTACT);

        walk.does("tshead", instance, "userTask_approveFiling", approved());
        assertThat(form("tsofficer2", open(instance))).doesNotContain(COMPLAINANT, CONTACT);
    }

    @Test
    @ProvesDuty("I10")
    void numbersArePrintedInFullForTheOfficersOfTheCaseOnly() {
        String instance = reported();
        assertThat(form("tsofficer1", open(instance))).contains(COMPANY_CODE, PERSON_ID);

        walk.does("tsofficer1", instance, "userTask_verifyClue", proposalToFile("tsofficer1", "tsofficer2"));
        assertMasked("tshead", open(instance));
        assertMasked("tssection", open(instance));
        assertMasked("tssupervisor", open(instance));

        walk.does("tshead", instance, "userTask_approveFiling", approved());
        assertThat(form("tsofficer2", open(instance))).contains(COMPANY_CODE, PERSON_ID);
        assertMasked("tssection", open(instance));
        assertMasked("tssupervisor", open(instance));
    }

    @Test
    void theEngineApiTellsNothingAboutPeople() {
        String instance = reported();
        Task task = open(instance);
        for (String path : List.of(
                "/task/" + task.getId(),
                "/task/" + task.getId() + "/variables",
                "/task/" + task.getId() + "/form-variables",
                "/task/" + task.getId() + "/form",
                "/process-instance/" + instance + "/variables",
                "/history/variable-instance?processInstanceId=" + instance,
                "/history/detail?processInstanceId=" + instance,
                "/history/user-operation?processInstanceId=" + instance,
                "/variable-instance?processInstanceIdIn=" + instance)) {
            for (String user : List.of("tsofficer1", "tssupervisor", "tshead")) {
                assertThat(act(user, "GET", path, null).body())
                        .as(user + " " + path)
                        .doesNotContain(COMPANY_CODE, PERSON_ID, COMPLAINANT, CONTACT, "金丝雀");
            }
        }
    }

    @Test
    void anotherAgencyIsToldTheSameAboutARealTaskAsAboutNone() {
        String instance = reported();
        Task task = open(instance);
        for (String user : List.of("xpofficer1", "xphead", "xpsupervisor", "admin")) {
            assertSame(user, "GET", "/task/%s", task.getId(), null);
            assertSame(user, "GET", "/task/%s/form", task.getId(), null);
            assertSame(user, "POST", "/task/%s/claim", task.getId(), Map.of("userId", user));
            assertSame(user, "POST", "/task/%s/assignee", task.getId(), Map.of("userId", user));
            assertSame(user, "POST", "/task/%s/complete", task.getId(), Map.of());
            assertSame(
                    user,
                    "POST",
                    "/task/%s/submit-form",
                    task.getId(),
                    Map.of("variables", typed(proposalToFile("xpofficer1", "xpofficer2"))));
            assertSame(user, "POST", "/task/%s/comment/create", task.getId(), Map.of("message", "x"));
            assertSame(user, "GET", "/process-instance/%s", instance, null);
            assertSame(user, "GET", "/task?processInstanceId=%s", task.getProcessInstanceId(), null);
            assertSame(user, "GET", "/history/process-instance/%s", instance, null);
            assertSame(user, "GET", "/history/task?taskId=%s", task.getId(), null);
            assertThat(person(user)
                            .get("/forms/verify-clue/" + task.getId() + ".form")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void unknownFormsAndTasksAreNotFoundAndAnonymousPeopleAreSentAway() {
        Task task = open(reported());

        assertThat(person("tsofficer1").get("/forms/verify-clue/nothing.form").status())
                .isEqualTo(404);
        assertThat(person("tsofficer1")
                        .get("/forms/sign-decision/" + task.getId() + ".form")
                        .status())
                .isEqualTo(404);
        assertThat(person("tsofficer1").get("/forms/..%2f..%2fapplication.yml").status())
                .isIn(400, 403, 404);
        Webapps nobody = Webapps.anonymous(port);
        assertThat(nobody.get("/forms/verify-clue/" + task.getId() + ".form").status())
                .isEqualTo(401);
        assertThat(nobody.get(ENGINE + "/task/" + task.getId()).status()).isIn(401, 403, 404);
        refused(404, "", () -> submit("tsofficer1", "nothing", proposalToFile("tsofficer1", "tsofficer2")));
        refused(404, "", () -> act("tsofficer1", "POST", "/task/nothing/claim", Map.of("userId", "tsofficer1")));
    }

    private void assertMasked(String user, Task task) {
        assertThat(form(user, task))
                .as(user)
                .doesNotContain(COMPANY_CODE, PERSON_ID)
                .contains("&#42;&#42;&#42;");
    }

    private void assertSame(String user, String method, String path, String real, Object body) {
        Map<String, Object> before = traces();
        Answer aboutReal = act(user, method, path.formatted(real), body);
        Answer aboutNone = act(user, method, path.formatted("00000000-0000-0000-0000-000000000000"), body);

        assertThat(traces()).isEqualTo(before);
        assertThat(aboutReal.status())
                .as(user + " " + path + " " + aboutReal + aboutNone)
                .isEqualTo(aboutNone.status());
        assertThat(aboutReal.body().replace(real, ""))
                .isEqualTo(aboutNone.body().replace("00000000-0000-0000-0000-000000000000", ""));
    }

    private Task open(String instance) {
        return walk.open(instance).get(0);
    }

    private String form(String user, Task task) {
        String key = task.getTaskDefinitionKey()
                .substring("userTask_".length())
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
        Answer answer = person(user).get("/forms/" + key + "/" + task.getId() + ".form");
        assertThat(answer.status()).as(user + " " + answer).isEqualTo(200);
        return answer.body();
    }
}
