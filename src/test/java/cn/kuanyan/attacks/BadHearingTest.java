package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The gates of 听证. */
class BadHearingTest extends AttackFrame {

    @Autowired
    private IdentityService identity;

    @AfterEach
    void theAgencyIsAsItWas() {
        identity.deleteMembership("tsofficer1", "hearingOfficer");
        identity.deleteMembership("tsofficer2", "hearingClerk");
        identity.deleteMembership("tshearing", "hearingClerk");
    }

    @Test
    @ProvesDuty("H06")
    void theChairAndTheRecorderAreNoInvestigatorsAndTwoPeople() {
        identity.createMembership("tsofficer1", "hearingOfficer");
        identity.createMembership("tsofficer2", "hearingClerk");
        identity.createMembership("tshearing", "hearingClerk");
        String task = task(stages.hearingRequested(), "userTask_acceptHearing");
        Map<String, Object> good = form("chair", "tshearing", "recorder", "tsrecorder", "acceptedOn", TODAY);

        refused(403, "第六十四条第四项", () -> submit("tshearing", task, with(good, "chair", "tsofficer1")));
        refused(403, "调查人员不得担任听证记录员", () -> submit("tshearing", task, with(good, "recorder", "tsofficer2")));
        refused("recorder", "不得为同一人", () -> submit("tshearing", task, with(good, "recorder", "tshearing")));
        refused("chair", "只能从给出的选项中选择", () -> submit("tshearing", task, with(good, "chair", "tshead")));
        refused("acceptedOn", "日期先后", () -> submit("tshearing", task, with(good, "acceptedOn", TODAY.minusDays(1))));
        refused(403, "第六十四条第四项", () -> submit("tsofficer1", task, good));
    }

    @Test
    @ProvesDuty("H04")
    void sevenWorkingDaysLieBetweenTheNoticeAndTheHearing() {
        String task = task(stages.hearingAccepted(), "userTask_notifyHearing");
        Map<String, Object> good =
                form("notifiedOn", TODAY, "hearingOn", LocalDate.of(2026, 3, 12), "place", "听证室", "openHearing", "YES");

        for (int day = 2; day <= 11; day++) {
            LocalDate early = LocalDate.of(2026, 3, day);
            refused("hearingOn", "7个工作日前", () -> submit("tsrecorder", task, with(good, "hearingOn", early)));
        }
        refused("notifiedOn", "日期先后", () -> submit("tsrecorder", task, with(good, "notifiedOn", TODAY.minusDays(7))));
        refused("notifiedOn", "不能晚于今天", () -> submit("tsrecorder", task, with(good, "notifiedOn", TODAY.plusDays(1))));
        refused(
                "closedReason",
                "",
                () -> submit("tsrecorder", task, with(good, "openHearing", "NO", "closedReason", " ")));
        refused("place", "不能包含网页标签", () -> submit("tsrecorder", task, with(good, "place", "<script>")));
        assertThat(submit("tsrecorder", task, good).status()).isEqualTo(204);
    }

    @Test
    void aHearingIsHeldOnTheDayOfItsNotice() {
        String instance = stages.hearingAccepted();
        walk.does(
                "tsrecorder",
                instance,
                "userTask_notifyHearing",
                form(
                        "notifiedOn",
                        TODAY,
                        "hearingOn",
                        LocalDate.of(2026, 3, 12),
                        "place",
                        "听证室",
                        "openHearing",
                        "YES"));
        String task = task(instance, "userTask_holdHearing");

        refused(
                "heldOn",
                "不能晚于今天",
                () -> submit("tshearing", task, form("answer", "held", "heldOn", LocalDate.of(2026, 3, 12))));
        refused("heldOn", "只能在通知的日期", () -> submit("tshearing", task, form("answer", "held", "heldOn", TODAY)));
        refused("heldOn", "", () -> submit("tshearing", task, form("answer", "held")));
        refused("reason", "", () -> submit("tshearing", task, form("answer", "postponed", "reason", " ")));
        refused("reason", "", () -> submit("tshearing", task, form("answer", "abandoned")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"attendees", "investigatorsCase", "partyCase", "record"})
    @ProvesDuty("H06")
    void theRecordOfAHearingIsNotEmpty(String field) {
        String task = task(stages.hearingHeld(), "userTask_recordHearing");

        for (String blank : new String[] {"", "  ", "\u3000\n\u200B"}) {
            refused(field, "必填", () -> submit("tsrecorder", task, with(Stages.hearingRecord(), field, blank)));
        }
        refused(field, "不能包含网页标签", () -> submit("tsrecorder", task, with(Stages.hearingRecord(), field, "<script>")));
        refused("signed", "", () -> submit("tsrecorder", task, with(Stages.hearingRecord(), "signed", false)));
    }
}
