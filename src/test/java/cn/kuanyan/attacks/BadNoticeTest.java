package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.delivered;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.priorNotice;
import static cn.kuanyan.procedure.Papers.statement;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.Webapps.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The gates of 告知: what the party is told, how, and the time it has to answer. */
class BadNoticeTest extends AttackFrame {

    private static final String DELIVER = "userTask_deliverPriorNotice";
    private static final String STATEMENT = "userTask_registerStatement";

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Test
    @ProvesDuty("N01")
    void theNoticeNamesTheApprovedSumAndNoOther() {
        String task = task(stages.proposed(), "userTask_draftPriorNotice");

        for (String other : List.of("罚款人民币1元", "罚款 2万元", "罚款199,999.99元", "罚款200000元，减半为100000元")) {
            refused(
                    "proposedPenalty",
                    "第四十四条",
                    () -> submit("tsofficer1", task, with(priorNotice(), "proposedPenalty", other)));
        }
        for (String field : List.of("facts", "reasons", "basis", "proposedPenalty")) {
            refused(field, "必填", () -> submit("tsofficer1", task, with(priorNotice(), field, " ")));
            refused(field, "不能包含网页标签", () -> submit("tsofficer1", task, with(priorNotice(), field, "<script>")));
        }
        assertThat(submit("tsofficer1", task, with(priorNotice(), "proposedPenalty", "罚款20万元"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    @ProvesDuty("S05")
    void electronicDeliveryNeedsTheSignedConsentOfTheParty() {
        String task = task(stages.noticeApproved(), DELIVER);
        Map<String, Object> electronic = with(delivered(TODAY), "method", "ELECTRONIC");

        assertThat(person("tsofficer2")
                        .get("/forms/deliver-prior-notice/" + task + ".form")
                        .body())
                .contains("当事人已签订电子送达确认书");
        refused("consentSigned", "第六十一条第二款", () -> submit("tsofficer2", task, electronic));
        refused(
                "consentSigned",
                "第六十一条第二款",
                () -> submit("tsofficer2", task, with(electronic, "consentSigned", false)));
        assertThat(submit(
                                "tsofficer2",
                                task,
                                with(
                                        electronic,
                                        "consentSigned",
                                        true,
                                        "consentOn",
                                        TODAY,
                                        "consentAddress",
                                        "party@example.invalid",
                                        "arrivalAddress",
                                        "party@example.invalid"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aNoticeIsNotDeliveredBeforeItWasApproved() {
        String task = task(stages.noticeApproved(), DELIVER);

        refused("deliveredOn", "日期先后", () -> submit("tsofficer2", task, delivered(TODAY.minusDays(1))));
        refused("deliveredOn", "不能晚于今天", () -> submit("tsofficer2", task, delivered(TODAY.plusDays(1))));
        refused("method", "只能从给出的选项中选择", () -> submit("tsofficer2", task, with(delivered(TODAY), "method", "PIGEON")));
        refused(
                "receivedBy",
                "不能包含网页标签",
                () -> submit("tsofficer2", task, with(delivered(TODAY), "receivedBy", "<script>")));
    }

    @Test
    void aStatementIsNotOlderThanTheNoticeAndNotRegisteredTwice() {
        String instance = stages.notified();
        String task = task(instance, STATEMENT);

        refused("receivedOn", "日期先后", () -> submit("tsofficer1", task, statement("STATEMENT", TODAY.minusDays(1))));
        refused("content", "必填", () -> submit("tsofficer1", task, with(statement("STATEMENT", TODAY), "content", " ")));
        refused(
                "content",
                "不能包含网页标签",
                () -> submit("tsofficer1", task, with(statement("STATEMENT", TODAY), "content", "<script>")));
        walk.submit("tsofficer1", task, statement("HEARING_REQUEST", TODAY));
        String again = task(instance, STATEMENT);
        refused("kind", "已经登记", () -> submit("tsofficer1", again, statement("HEARING_REQUEST", TODAY)));
    }

    @Test
    @ProvesDuty("H02")
    void aHearingRequestAfterTheFifthWorkingDayIsLate() {
        String instance = stages.notified();
        String task = task(instance, STATEMENT);
        // The timer has not been run yet on the day after the last one.
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-10T01:00:00Z")));

        refused(
                "receivedOn",
                "届满",
                () -> submit("tsofficer1", task, statement("HEARING_REQUEST", LocalDate.of(2026, 3, 10))));
        refused(
                "receivedOn",
                "届满",
                () -> submit("tsofficer1", task, statement("STATEMENT", LocalDate.of(2026, 3, 10))));
        assertThat(submit("tsofficer1", task, statement("HEARING_REQUEST", LocalDate.of(2026, 3, 9)))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void whoIsOnlyWarnedHasNoRightToAHearing() {
        String instance = stages.factsStated();
        walk.does(
                "tsofficer1",
                instance,
                "userTask_proposePenalty",
                with(Stages.fine("1"), "kinds", List.of("WARNING"), "fine", null));
        walk.open(instance).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("userTask_reviewDiscretion"))
                .forEach(task -> walk.submit("tsreviewer", task.getId(), form("answer", "approve", "opinion", "同意。")));
        walk.does("tssection", instance, "userTask_approveProposal", form("answer", "approve"));
        stages.noticeApproved(instance);
        walk.does("tsofficer2", instance, DELIVER, delivered(TODAY));
        String task = task(instance, STATEMENT);

        refused("kind", "第六十三条", () -> submit("tsofficer1", task, statement("HEARING_REQUEST", TODAY)));
    }

    @Test
    void nobodyEndsTheDefencePeriodByRunningItsTimer() {
        String instance = stages.notified();
        String step = walk.open(instance, STATEMENT).get(0).getProcessInstanceId();
        String job = management
                .createJobQuery()
                .processInstanceId(step)
                .singleResult()
                .getId();

        for (String user : List.of("tsofficer1", "tssection", "tshead", "tssupervisor", "admin")) {
            refusedSomehow(() -> act(user, "POST", "/job/" + job + "/execute", Map.of()));
            refusedSomehow(() ->
                    act(user, "PUT", "/job/" + job + "/duedate", Map.of("duedate", "2026-03-02T08:00:00.000+0800")));
            refusedSomehow(() -> act(user, "POST", "/job/" + job + "/duedate/recalculate", Map.of()));
        }
    }

    @Test
    @ProvesDuty({"N01", "N02"})
    void evenAProcessThatWasPushedOnGetsNoDecisionBeforeThePeriodEnded() {
        String instance = stages.notified();
        String step = walk.open(instance, STATEMENT).get(0).getProcessInstanceId();
        // Somebody with the database's power: the statement is skipped, and the case stands at the decision.
        runtime.createProcessInstanceModification(step)
                .cancelAllForActivity(STATEMENT)
                .startBeforeActivity("endEvent_heard")
                .execute();
        walk.itIs(TODAY);
        String task = task(instance, "userTask_draftDecision");

        Answer answer = refused(400, "期限尚未届满", () -> submit("tsofficer1", task, Stages.draft("200000")));
        assertThat(answer.body()).contains("第四十五条");
    }

    @Test
    @ProvesDuty("N03")
    void whatThePartyRightlySaysIsAdopted() {
        String instance = stages.notified();
        walk.does("tsofficer1", instance, STATEMENT, statement("STATEMENT", TODAY));
        walk.does("tsofficer1", instance, STATEMENT, statement("HEARING_WAIVED", TODAY));
        String task = task(instance, "userTask_reviewStatement");

        refused(
                "answer",
                "应当采纳",
                () -> submit("tsofficer1", task, form("adopted", "YES", "answer", "unchanged", "reasons", "成立。")));
        refused(
                "reasons",
                "不能包含网页标签",
                () -> submit("tsofficer1", task, form("adopted", "NO", "answer", "unchanged", "reasons", "<script>")));
    }

    @Test
    @ProvesDuty("N03")
    void defenceNeverMakesThePenaltyHeavier() {
        String instance = stages.notified();
        walk.does("tsofficer1", instance, STATEMENT, statement("STATEMENT", TODAY));
        walk.does("tsofficer1", instance, STATEMENT, statement("HEARING_WAIVED", TODAY));
        walk.does(
                "tsofficer1",
                instance,
                "userTask_reviewStatement",
                form("adopted", "PARTLY", "answer", "changed", "reasons", "部分成立。"));
        walk.does("tsofficer1", instance, "userTask_stateFacts", Stages.facts());
        String task = task(instance, "userTask_proposePenalty");

        refused("fine", "第四十五条第二款", () -> submit("tsofficer1", task, Stages.fine("200000.01")));
        refused(
                "kinds",
                "第四十五条第二款",
                () -> submit(
                        "tsofficer1", task, with(Stages.fine("200000"), "kinds", List.of("FINE", "SUSPEND_BUSINESS"))));
        refused(
                "confiscation",
                "第四十五条第二款",
                () -> submit(
                        "tsofficer1",
                        task,
                        with(
                                Stages.fine("200000"),
                                "kinds",
                                List.of("FINE", "CONFISCATION_GAINS"),
                                "confiscation",
                                "1")));
        Answer lighter = submit("tsofficer1", task, Stages.fine("199999"));
        assertThat(lighter.status()).as(lighter.toString()).isEqualTo(204);
    }
}
