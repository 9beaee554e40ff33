package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.COMPANY;
import static cn.kuanyan.procedure.Papers.COMPANY_CODE;
import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.procedure.MatterDesk;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Suspension, recusal and the like, begun and decided by the wrong people, for the wrong case, on the wrong way. */
class BadMatterTest extends AttackFrame {

    private static final Map<String, Object> SUSPENSION = form("ground", "APPRAISAL", "reason", "委托鉴定，结果尚未作出。");

    @Autowired
    private MatterDesk desk;

    @Autowired
    private TaskService tasks;

    @AfterEach
    void nothingIsLeftForTheNextTest() {
        walk.dropOpenCases();
    }

    @Test
    void aMatterIsBegunForACaseOfOnesOwnOnly() {
        long caseId = walk.caseId(stages.filed());

        assertThat(begins("xpofficer1", "suspension", about(SUSPENSION, caseId)).status())
                .isEqualTo(400);
        assertThat(person("xpofficer1")
                        .get("/forms/apply-suspension/start.form")
                        .body())
                .doesNotContain("\"value\":\"" + caseId + "\"");
        assertThat(person("tsofficer1")
                        .get("/forms/apply-suspension/start.form")
                        .body())
                .contains("\"value\":\"" + caseId + "\"")
                .doesNotContain(COMPANY, COMPANY_CODE);
        for (String wrong : List.of("0", "-1", "999999", "x", "1 or 1=1")) {
            refused("caseId", "", () -> begins("tsofficer1", "suspension", with(SUSPENSION, "caseId", wrong)));
        }
        refused("caseId", "", () -> begins("tsofficer1", "suspension", SUSPENSION));
    }

    @Test
    void whoMayNotBeginItFindsNoWay() {
        long caseId = walk.caseId(stages.filed());
        for (String user : List.of("tshead", "tssection", "tsreviewer", "tsclerk", "tssupervisor")) {
            refusedSomehow(() -> begins(user, "suspension", about(SUSPENSION, caseId)));
        }
        refusedSomehow(() -> act(
                "tsofficer1",
                "POST",
                "/process-definition/key/suspension/start",
                Map.of("variables", Map.of("caseId", Map.of("type", "Long", "value", caseId)))));
        refusedSomehow(() -> begins(
                "tsofficer1",
                "handover",
                about(form("person", "tsofficer2", "replacement", "tsofficer1", "reason", "x"), caseId)));
    }

    @Test
    void onlyAHeadWhoDidNotAskForItDecides() {
        long caseId = walk.caseId(stages.filed());
        String suspension = desk.begins("tsofficer1", "suspension", caseId, SUSPENSION);
        String task = task(suspension, "userTask_decideSuspension");

        Map<String, Object> yes = form("answer", "approve", "limitEffect", "RUN");
        for (String user : List.of("tsofficer1", "tsofficer2", "tssection", "tsdeputy1", "xphead", "tssupervisor")) {
            refusedSomehow(() -> submit(user, task, yes));
        }
        refused("answer", "", () -> submit("tshead", task, form("answer", "maybe", "limitEffect", "RUN")));
        refused("limitEffect", "", () -> submit("tshead", task, form("answer", "approve")));
        refused("opinion", "", () -> submit("tshead", task, form("answer", "refuse")));
    }

    @Test
    void theEngineLearnsNothingButTheCaseAndTheAnswer() {
        String instance = stages.filed();
        long caseId = walk.caseId(instance);
        String recusal = desk.begins(
                "tsofficer1",
                "recusal",
                caseId,
                form(
                        "source", "PARTY",
                        "appliedOn", TODAY,
                        "person", "tsofficer2",
                        "ground", "OTHER_RELATION",
                        "reason", COMPANY + "申请回避。"));
        desk.does("tshead", recusal, "decideRecusal", form("answer", "refuse", "opinion", COMPANY + "的理由不成立。"));

        assertThat(jdbc.queryForList(
                        "select name_ from act_ru_variable where proc_inst_id_ = ? order by name_",
                        String.class,
                        recusal))
                .containsExactly("caseId", "matterId", "route");
        for (String path : List.of(
                "/process-instance/" + recusal,
                "/history/variable-instance?processInstanceId=" + recusal,
                "/history/detail?processInstanceId=" + recusal)) {
            assertThat(act("tssupervisor", "GET", path, null).body()).doesNotContain(COMPANY);
        }
        assertThat(walk.openKeys(instance)).containsExactly("userTask_collectEvidence");
    }

    @Test
    void whileACaseRestsItsTasksAreRefusedOverTheApiToo() {
        String instance = stages.filed();
        String suspension = desk.begins("tsofficer1", "suspension", walk.caseId(instance), SUSPENSION);
        desk.does("tshead", suspension, "decideSuspension", form("answer", "approve", "limitEffect", "RUN"));
        String task = task(instance, "userTask_collectEvidence");

        refused(409, "已经中止", () -> submit("tsofficer1", task, approved()));
        assertThat(person("tsofficer1")
                        .get("/forms/collect-evidence/" + task + ".form")
                        .body())
                .contains("案中事项", "提出恢复");
    }

    private Answer begins(String user, String process, Map<String, Object> form) {
        return person(user)
                .post(
                        ENGINE + "/process-definition/key/" + process + "/submit-form",
                        json(Map.of("variables", typed(form))));
    }

    private static Map<String, Object> about(Map<String, Object> form, long caseId) {
        return with(form, "caseId", String.valueOf(caseId));
    }
}
