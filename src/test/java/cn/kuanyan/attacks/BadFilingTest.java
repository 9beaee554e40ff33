package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.company;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.proposalToFile;
import static cn.kuanyan.procedure.Papers.registration;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.platform.Accounts;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** The gates of 立案: two qualified officers, the limitation period, reasons, and nobody who appoints himself. */
class BadFilingTest extends AttackFrame {

    private static final String VERIFY = "userTask_verifyClue";

    @Autowired
    private IdentityService identity;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OfficerProfiles profiles;

    @AfterEach
    void theAgencyIsAsItWas() {
        identity.deleteUser("tsofficer4");
        jdbc.update("delete from officer_profile where user_id = 'tsofficer4'");
        identity.deleteMembership("tsclerk", "caseOfficer");
        identity.deleteMembership("tsofficer2", "agencyHead");
    }

    @Test
    @ProvesDuty("I01")
    void oneOfficerIsNotEnough() {
        String task = task(stages.registered(), VERIFY);

        refused(
                "officerTwo",
                "必填",
                () -> submit("tsofficer1", task, with(proposalToFile("tsofficer1", "x"), "officerTwo", null)));
        refused("officerTwo", "第四十二条第一款", () -> submit("tsofficer1", task, proposalToFile("tsofficer1", "tsofficer1")));
    }

    @Test
    void noTwoPeopleHaveTheSameCertificate() {
        OfficerProfile first = profiles.find("tsofficer1").orElseThrow();
        OfficerProfile twin = new OfficerProfile(
                "tsofficer4", first.agency(), first.authority(), "天水办案人员四", first.certificateNumber(), false);

        assertThatThrownBy(() -> profiles.save(twin)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @ProvesDuty("I01")
    void nobodyInvestigatesWithoutACertificateOrAProfile() {
        identity.createMembership("tsclerk", "caseOfficer");
        accounts.ensureUser(
                "tsofficer4", "办案人员四", "天水", "caseOfficer", "tianshui-cac", cn.kuanyan.KuanyanTest.PASSWORD);
        String task = task(stages.registered(), VERIFY);

        refused("officerTwo", "第四十二条第一款", () -> submit("tsofficer1", task, proposalToFile("tsofficer1", "tsclerk")));
        refused("officerOne", "第四十二条第一款", () -> submit("tsofficer1", task, proposalToFile("tsclerk", "tsofficer1")));
        refused("officerTwo", "第四十二条第一款", () -> submit("tsofficer1", task, proposalToFile("tsofficer1", "tsofficer4")));
    }

    @Test
    void officersOfAnotherAgencyOrOtherOfficesAreNoChoice() {
        String task = task(stages.registered(), VERIFY);

        for (String other : new String[] {"xpofficer1", "tshead", "nobody"}) {
            refused("officerTwo", "只能从给出的选项中选择", () -> submit("tsofficer1", task, proposalToFile("tsofficer1", other)));
        }
    }

    @Test
    @ProvesDuty("L05")
    void conductThatWasDiscoveredAfterTwoYearsIsNotFiled() {
        String late = ended(LocalDate.of(2024, 2, 27), LocalDate.of(2026, 2, 28));
        refused("proposal", "第三十六条", () -> submit("tsofficer1", late, proposalToFile("tsofficer1", "tsofficer2")));

        String inTime = ended(LocalDate.of(2024, 2, 28), LocalDate.of(2026, 2, 28));
        assertThat(submit("tsofficer1", inTime, proposalToFile("tsofficer1", "tsofficer2"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    @ProvesDuty("L05")
    void dangerToLifeOrFinanceGivesFiveYearsAndNoMore() {
        Map<String, Object> five = with(proposalToFile("tsofficer1", "tsofficer2"), "longLimitation", true);
        String late = ended(LocalDate.of(2021, 8, 1), LocalDate.of(2026, 8, 2).minusMonths(6));
        assertThat(submit("tsofficer1", late, five).status()).isEqualTo(204);

        walk.itIs(LocalDate.of(2026, 9, 1));
        String tooLate = ended(LocalDate.of(2021, 8, 1), LocalDate.of(2026, 8, 2));
        refused("proposal", "第三十六条", () -> submit("tsofficer1", tooLate, five));
    }

    @Test
    void conductBeforeTheFiveYearsWereLawKeepsItsTwo() {
        Map<String, Object> five = with(proposalToFile("tsofficer1", "tsofficer2"), "longLimitation", true);
        String old = ended(LocalDate.of(2021, 6, 1), LocalDate.of(2026, 2, 1));

        refused("proposal", "第二十九条", () -> submit("tsofficer1", old, five));
    }

    @Test
    @ProvesDuty("L05b")
    void aPublicOrderCaseRunsOutAfterSixMonthsEvenWithFiveYearsTicked() {
        String instance = walk.registers(
                "xpofficer1",
                with(
                        registration("xiping-police/item/1", TODAY, company()),
                        "conductStart",
                        LocalDate.of(2025, 8, 1),
                        "conductEnd",
                        LocalDate.of(2025, 8, 31),
                        "discoveredOn",
                        LocalDate.of(2026, 3, 1)));
        String task = task(instance, VERIFY);
        Map<String, Object> publicOrder = with(proposalToFile("xpofficer1", "xpofficer2"), "publicOrder", true);

        refused("proposal", "追诉期限", () -> submit("xpofficer1", task, publicOrder));
        refused("proposal", "追诉期限", () -> submit("xpofficer1", task, with(publicOrder, "longLimitation", true)));
        assertThat(submit("xpofficer1", task, proposalToFile("xpofficer1", "xpofficer2"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void onlyThePoliceHandlePublicOrderCases() {
        String task = task(stages.registered(), VERIFY);

        refused(
                "publicOrder",
                "治安",
                () -> submit(
                        "tsofficer1", task, with(proposalToFile("tsofficer1", "tsofficer2"), "publicOrder", true)));
    }

    @Test
    void findingsAndReasonsAreNeitherBlankNorScripts() {
        String task = task(stages.registered(), VERIFY);
        for (String field : new String[] {"findings", "reason"}) {
            refused(
                    field,
                    "必填",
                    () -> submit(
                            "tsofficer1", task, with(proposalToFile("tsofficer1", "tsofficer2"), field, " \u3000 ")));
            refused(
                    field,
                    "不能包含网页标签",
                    () -> submit(
                            "tsofficer1",
                            task,
                            with(proposalToFile("tsofficer1", "tsofficer2"), field, "<script>x</script>")));
        }
        refused(
                "transferTo",
                "必填",
                () -> submit("tsofficer1", task, form("findings", "不属本机关管辖", "proposal", "TRANSFER", "reason", "管辖")));
    }

    @Test
    void aReturnNeedsAReason() {
        String task = task(stages.proposedToFile(), "userTask_approveFiling");
        assertThat(act("tshead", "POST", "/task/" + task + "/claim", Map.of("userId", "tshead"))
                        .status())
                .isEqualTo(204);

        refused("opinion", "必填", () -> submit("tshead", task, form("answer", "return", "opinion", "   ")));
        refused("answer", "必填", () -> submit("tshead", task, form("opinion", "同意。")));
        refused("answer", "只能从给出的选项中选择", () -> submit("tshead", task, form("answer", "whatever", "opinion", "同意。")));
    }

    @Test
    void anOfficerWhoBecameHeadDoesNotFileTheCaseThatAppointsHim() {
        String task = task(stages.proposedToFile(), "userTask_approveFiling");
        identity.createMembership("tsofficer2", "agencyHead");

        refused(403, "承办人不得审批自己承办的事项", () -> submit("tsofficer2", task, approved()));
    }

    private String ended(LocalDate end, LocalDate discovered) {
        String instance = walk.registers(
                "tsofficer1",
                with(
                        registration("tianshui-cac/72", walk.today(), company()),
                        "conductStart",
                        end.minusDays(10),
                        "conductEnd",
                        end,
                        "discoveredOn",
                        discovered));
        return task(instance, VERIFY);
    }
}
