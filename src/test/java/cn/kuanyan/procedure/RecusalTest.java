package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 回避. */
@CoversModel("recusal")
class RecusalTest extends ModelTest {

    private static final LocalDate HEARING = LocalDate.of(2026, 3, 25);

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private CaseApi api;

    @Test
    @ProvesDuty("I04")
    void aRecusedOfficerLosesTheCaseAtOnceAndAnotherGoesOn() {
        another(Role.CASE_OFFICER, "officer3");
        OneCase one = registered().filed();
        Task evidence = walk.open(one.instance(), "userTask_collectEvidence").get(0);
        walk.as("tsofficer2", () -> {
            tasks.claim(evidence.getId(), "tsofficer2");
            return null;
        });
        String recusal = applied(one, "tsofficer2");

        desk.does("tshead", recusal, "decideRecusal", MatterDesk.recused("tsofficer3"));

        assertThat(file(one).officers()).containsExactly("tsofficer1", "tsofficer3");
        assertThat(one.assignee("collectEvidence")).isEqualTo("officer3");
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .userIdIn("tsofficer2")
                        .resourceId(evidence.getId())
                        .count())
                .isZero();
        assertThat(seenBy("tsofficer2", evidence)).isZero();
        long id = one.id();
        assertThatThrownBy(() -> walk.as("tsofficer2", () -> api.one(id))).hasMessageContaining("没有这个案件");
        assertThatThrownBy(() -> tasks.setAssignee(evidence.getId(), "tsofficer2"))
                .hasStackTraceContaining("已经在本案中回避");
        assertThat(walk.<Integer>as("tsofficer3", () -> api.one(id).officers().size()))
                .isEqualTo(2);

        desk.does("tsofficer1", recusal, "informRecusal", form("informedOn", today(), "method", "书面"));
        assertThat(walk.endsOf(recusal)).containsExactly("endEvent_recused");
        one.does("officer3", "collectEvidence", Papers.evidence(today(), "tsofficer1", "tsofficer3", "conclude"));
    }

    @Test
    @ProvesDuty("I04")
    void untilTheDecisionTheInvestigationGoesOn() {
        OneCase one = registered().filed();
        String recusal = applied(one, "tsofficer2");

        one.does("officer2", "collectEvidence", Papers.evidence(today(), "tsofficer1", "tsofficer2", "conclude"));
        desk.does("tshead", recusal, "decideRecusal", form("answer", "refuse", "opinion", "没有利害关系。"));
        desk.does("tsofficer1", recusal, "informRecusal", form("informedOn", today(), "method", "书面"));

        assertThat(walk.endsOf(recusal)).containsExactly("endEvent_notRecused");
        assertThat(file(one).officers()).containsExactly("tsofficer1", "tsofficer2");
    }

    @Test
    void aChairWhoIsRecusedInTheMiddleOfAHearingIsReplaced() {
        String chair = another(Role.HEARING_OFFICER, "hearing2");
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .notified()
                .hearingRequested()
                .hearingNotified(HEARING);
        itIs(HEARING);
        one.does("hearing", "holdHearing", form("answer", "held", "heldOn", HEARING));
        String recusal = applied(one, "tshearing");

        desk.does("tshead", recusal, "decideRecusal", MatterDesk.recused("ts" + chair));

        one.does("recorder", "recordHearing", Papers.hearingRecord());
        assertThat(one.assignee("reportHearing")).isEqualTo(chair);
        one.does(chair, "reportHearing", form("opinion", "事实清楚，证据确凿。", "answer", "unchanged"));
        assertThat(one.open()).containsExactly("reviewLegality");
    }

    @Test
    void theReplacementMustBeAnotherQualifiedOfficerWithoutAnotherDutyInTheCase() {
        OneCase one = registered().filed();
        String recusal = applied(one, "tsofficer2");

        for (String unfit : List.of("tsofficer1", "tsofficer2", "tssection", "tshearing")) {
            refused("replacement", () -> decide(recusal, MatterDesk.recused(unfit)));
        }
        refused("replacement", () -> decide(recusal, MatterDesk.recused(null)));
        assertThat(file(one).officers()).containsExactly("tsofficer1", "tsofficer2");
        assertThat(walk.openKeys(recusal)).containsExactly("userTask_decideRecusal");
    }

    @Test
    void nobodyDecidesWhetherHeHimselfIsRecusedAndAHeadOnlyByTheSuperior() {
        String other = "ts" + another(Role.AGENCY_HEAD, "head2");
        OneCase one = registered().filed();
        String recusal = applied(one, "tshead");

        assertThatThrownBy(() -> desk.does("tshead", recusal, "decideRecusal", MatterDesk.recused(null)))
                .hasMessageContaining("任何人不得决定本人是否回避");
        walk.open(recusal).forEach(task -> tasks.setAssignee(task.getId(), null));
        Map<String, Object> decision = MatterDesk.recused(null);
        assertThatThrownBy(() -> desk.does(other, recusal, "decideRecusal", decision))
                .hasMessageContaining("上一级机关");
        desk.does(other, recusal, "decideRecusal", with(decision, "superiorDocument", "试用〔2026〕2号"));

        one.evidenceCollected("conclude")
                .does("officer1", "writeInvestigationReport", Papers.report("NO"))
                .does("section", "approveInvestigationReport", Papers.approved())
                .proposed("200000")
                .does("officer1", "draftPriorNotice", Papers.priorNotice());
        assertThatThrownBy(() -> one.does("head", "approvePriorNotice", Papers.approved()))
                .hasStackTraceContaining("已经在本案中回避");
        one.does("head2", "approvePriorNotice", Papers.approved());
    }

    @Test
    void oneApplicationIsDecidedBeforeTheNext() {
        OneCase one = registered().filed();
        applied(one, "tsofficer2");

        refused("person", () -> applied(one, "tsofficer1"));
    }

    private String applied(OneCase one, String person) {
        return desk.begins("tsofficer1", "recusal", one.id(), MatterDesk.recusal(person, today()));
    }

    private void decide(String recusal, Map<String, Object> form) {
        desk.does("tshead", recusal, "decideRecusal", form);
    }

    private long seenBy(String user, Task task) {
        return walk.as(user, () -> tasks.createTaskQuery().taskId(task.getId()).count());
    }

    private static void refused(String field, ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Rejection.class, refusal -> assertThat(refusal.findings())
                .extracting(Finding::field)
                .contains(field));
    }
}
