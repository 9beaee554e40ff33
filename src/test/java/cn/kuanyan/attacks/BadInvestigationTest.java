package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.evidence;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.orderToCorrect;
import static cn.kuanyan.procedure.Papers.recheck;
import static cn.kuanyan.procedure.Papers.report;
import static cn.kuanyan.procedure.Papers.with;

import cn.kuanyan.ProvesDuty;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gates of 调查取证、责令改正 and 约谈. */
class BadInvestigationTest extends AttackFrame {

    private final Map<String, Object> good = evidence(TODAY, "tsofficer1", "tsofficer2", "more");

    @Test
    @ProvesDuty({"I01", "I02"})
    void evidenceIsTakenByTheTwoOfficersOfTheCaseWhoShowedTheirCertificates() {
        String task = task(stages.filed(), "userTask_collectEvidence");

        refused("officerTwo", "第四十二条第一款", () -> submit("tsofficer1", task, with(good, "officerTwo", "tsofficer1")));
        refused("officerTwo", "必填", () -> submit("tsofficer1", task, with(good, "officerTwo", null)));
        refused("officerTwo", "只能从给出的选项中选择", () -> submit("tsofficer1", task, with(good, "officerTwo", "xpofficer1")));
        refused("credentialsShown", "", () -> submit("tsofficer1", task, with(good, "credentialsShown", false)));
        refused("credentialsShown", "", () -> submit("tsofficer1", task, with(good, "credentialsShown", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "place", "source", "content"})
    void noFieldOfEvidenceIsBlankOrAScript(String field) {
        String task = task(stages.filed(), "userTask_collectEvidence");

        refused(field, "必填", () -> submit("tsofficer1", task, with(good, field, "\u3000\u200B ")));
        refused(field, "不能包含网页标签", () -> submit("tsofficer1", task, with(good, field, "<script>x</script>")));
    }

    @Test
    void evidenceIsOfALegalKindAndNotOfTomorrow() {
        String task = task(stages.filed(), "userTask_collectEvidence");

        refused("kind", "只能从给出的选项中选择", () -> submit("tsofficer1", task, with(good, "kind", "RUMOUR")));
        refused(
                "collectedOn",
                "不能晚于今天",
                () -> submit("tsofficer1", task, with(good, "collectedOn", TODAY.plusDays(1))));
        refused("answer", "只能从给出的选项中选择", () -> submit("tsofficer1", task, with(good, "answer", "approve")));
    }

    @Test
    void anOrderToCorrectKeepsTheOrderOfItsDates() {
        String instance = stages.filed();
        walk.does("tsofficer1", instance, "userTask_collectEvidence", with(good, "answer", "orderCorrection"));
        String task = task(instance, "userTask_orderCorrection");
        Map<String, Object> order = orderToCorrect(TODAY, TODAY.plusDays(3));

        refused("orderedOn", "日期先后", () -> submit("tsofficer1", task, with(order, "orderedOn", TODAY.minusDays(1))));
        refused("orderedOn", "不能晚于今天", () -> submit("tsofficer1", task, with(order, "orderedOn", TODAY.plusDays(1))));
        refused("correctBy", "日期先后", () -> submit("tsofficer1", task, with(order, "correctBy", TODAY.minusDays(1))));
        refused("requirement", "不能包含网页标签", () -> submit("tsofficer1", task, with(order, "requirement", "<script>")));
    }

    @Test
    void nobodyIsLateBeforeTheLimitToCorrectHasRunOut() {
        String instance = stages.filed();
        walk.does("tsofficer1", instance, "userTask_collectEvidence", with(good, "answer", "orderCorrection"));
        walk.does("tsofficer1", instance, "userTask_orderCorrection", orderToCorrect(TODAY, TODAY.plusDays(3)));
        walk.itIs(TODAY.plusDays(3));
        String task = task(instance, "userTask_recheckCorrection");

        refused("result", "尚未届满", () -> submit("tsofficer2", task, recheck(walk.today(), "NOT_CORRECTED")));
        refused("result", "尚未届满", () -> submit("tsofficer2", task, recheck(walk.today(), "LATE")));
        refused("checkedOn", "日期先后", () -> submit("tsofficer2", task, recheck(TODAY.minusDays(1), "CORRECTED")));
    }

    @Test
    void aReportIsCompleteAndGivesReasonsForGravity() {
        String task = task(stages.reporting(), "userTask_writeInvestigationReport");

        for (String field : new String[] {"facts", "evidenceSummary", "basis"}) {
            refused(field, "必填", () -> submit("tsofficer1", task, with(report("NO"), field, " ")));
            refused(
                    field,
                    "不能包含网页标签",
                    () -> submit("tsofficer1", task, with(report("NO"), field, "<script>x</script>")));
        }
        refused(
                "complexReason",
                "",
                () -> submit("tsofficer1", task, with(report("NO"), "complexOrGrave", "YES", "complexReason", " ")));
    }

    @Test
    @ProvesDuty({"T01", "T03"})
    void theRecordOfAnInterviewIsNotEmptyAndKeptByTwoOfficers() {
        String instance = stages.investigated(report("YES"));
        walk.does(
                "tsofficer1",
                instance,
                "userTask_notifyInterview",
                form(
                        "reason", "了解原因。",
                        "basis", "CAC_PROCEDURE",
                        "interviewOn", TODAY,
                        "place", "会议室",
                        "participants", "法定代表人",
                        "notifiedOn", TODAY));
        String task = task(instance, "userTask_recordInterview");
        Map<String, Object> record = form(
                "heldOn", TODAY,
                "place", "会议室",
                "officerOne", "tsofficer1",
                "officerTwo", "tsofficer2",
                "attendees", "法定代表人",
                "record", "约谈人说明违法事实。");

        for (String blank : new String[] {"", "   ", "\n\u3000\n", "\u200B\uFEFF"}) {
            refused("record", "必填", () -> submit("tsofficer1", task, with(record, "record", blank)));
        }
        refused("record", "必填", () -> submit("tsofficer1", task, with(record, "record", null)));
        refused("officerTwo", "第四十二条第一款", () -> submit("tsofficer1", task, with(record, "officerTwo", "tsofficer1")));
        refused("heldOn", "不能晚于今天", () -> submit("tsofficer1", task, with(record, "heldOn", LocalDate.of(2026, 3, 3))));
        refused("heldOn", "日期先后", () -> submit("tsofficer1", task, with(record, "heldOn", TODAY.minusDays(1))));
    }
}
