package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.COMPANY;
import static cn.kuanyan.procedure.Papers.COMPANY_CODE;
import static cn.kuanyan.procedure.Papers.PERSON;
import static cn.kuanyan.procedure.Papers.PERSON_ID;
import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.procedure.MatterDesk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes of parties, joined, separated and re-opened cases by the wrong people, of other people's cases, too late. */
class BadPartyChangeTest extends AttackFrame {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseFiles caseFiles;

    @AfterEach
    void nothingIsLeftForTheNextTest() {
        walk.dropOpenCases();
    }

    @Test
    void onlyAnOfficerOfTheCaseProposesAndOnlyAHeadDecides() {
        long caseId = walk.caseId(stages.filed());
        Map<String, Object> found = about(caseId, found());
        for (String user : List.of("tshead", "tssection", "tsreviewer", "tsclerk", "tssupervisor")) {
            refusedSomehow(() -> begins(user, "party-change", found));
        }
        refused("caseId", "", () -> begins("xpofficer1", "party-change", found));

        String change = desk.begins("tsofficer1", "party-change", caseId, found());
        String task = task(change, "userTask_decidePartyChange");
        for (String user : List.of("tsofficer1", "tsofficer2", "tssection", "tsdeputy1", "xphead", "tssupervisor")) {
            refusedSomehow(() -> submit(user, task, approved()));
        }
        refused("answer", "", () -> submit("tshead", task, form("answer", "maybe")));
        refused("opinion", "", () -> submit("tshead", task, form("answer", "refuse")));
        refused("caseId", "案中事项", () -> begins("tsofficer2", "party-change", found));
    }

    @Test
    void aPartyIsCheckedLikeAtRegistration() {
        long caseId = walk.caseId(stages.filed());
        refused(
                "identifier",
                "",
                () -> begins("tsofficer1", "party-change", about(caseId, with(found(), "identifier", "1"))));
        refused(
                "organisationIdentifier",
                "",
                () -> begins(
                        "tsofficer1",
                        "party-change",
                        about(caseId, with(found(), "organisationIdentifier", "91620500MA7CANARY9"))));
        refused("name", "", () -> begins("tsofficer1", "party-change", about(caseId, with(found(), "name", null))));
        refused("party", "", () -> begins("tsofficer1", "party-change", about(caseId, with(found(), "kind", "DEATH"))));
        refused(
                "party",
                "",
                () -> begins("tsofficer1", "party-change", about(caseId, with(death(caseId), "party", "999999"))));
        refused(
                "kind",
                "",
                () -> begins("tsofficer1", "party-change", about(caseId, with(found(), "kind", "REMOVED"))));
        refused("kind", "", () -> begins("tsofficer1", "party-change", about(caseId, death(caseId))));
    }

    @Test
    void whoReadsTheProposalSeesNoNumberAndTheEngineLearnsNoName() {
        String instance = stages.filed();
        long caseId = walk.caseId(instance);
        String change = desk.begins("tsofficer1", "party-change", caseId, found());
        String task = task(change, "userTask_decidePartyChange");

        assertThat(person("tshead")
                        .get("/forms/decide-party-change/" + task + ".form")
                        .body())
                .contains("批准后", PERSON)
                .doesNotContain(PERSON_ID);
        assertThat(jdbc.queryForList("select name_ from act_ru_variable where proc_inst_id_ = ?", String.class, change))
                .containsExactlyInAnyOrder("caseId", "matterId");
        desk.does("tshead", change, "decidePartyChange", approved());
        for (String path : List.of(
                "/history/variable-instance?processInstanceId=" + change,
                "/history/detail?processInstanceId=" + change)) {
            assertThat(act("tssupervisor", "GET", path, null).body()).doesNotContain(COMPANY, PERSON, PERSON_ID);
        }
        assertThat(person("tssupervisor").get("/api/cases/" + caseId).body())
                .contains(PERSON)
                .doesNotContain(PERSON_ID, COMPANY_CODE);
    }

    @Test
    void casesAreJoinedSeparatedAndReopenedByThoseWhoMayOnly() {
        long caseId = walk.caseId(stages.filed());
        Map<String, Object> joining = form("other", String.valueOf(caseId), "ground", "CONNECTED", "reason", "案情有关联。");
        refusedSomehow(() -> begins("tsofficer1", "joining", about(caseId, joining)));
        refused("other", "自己", () -> begins("tssection", "joining", about(caseId, joining)));
        refused("caseId", "", () -> begins("xpsection", "joining", about(caseId, joining)));
        Map<String, Object> separation = form("party", party(caseId), "reason", "分别办理。");
        refusedSomehow(() -> begins("tshead", "separation", about(caseId, separation)));
        refused("party", "只有一名当事人", () -> begins("tsofficer1", "separation", about(caseId, separation)));
        Map<String, Object> reopening = form("purpose", "FILE", "reason", "补正。");
        refusedSomehow(() -> begins("tsofficer1", "reopening", about(caseId, reopening)));
        refused("caseId", "", () -> begins("tshead", "reopening", about(caseId, reopening)));
    }

    private Answer begins(String user, String process, Map<String, Object> form) {
        return person(user)
                .post(
                        ENGINE + "/process-definition/key/" + process + "/submit-form",
                        json(Map.of("variables", typed(form))));
    }

    private String party(long caseId) {
        return String.valueOf(caseFiles.parties(caseId).get(0).id());
    }

    private Map<String, Object> death(long caseId) {
        return form(
                "kind", "DEATH",
                "party", party(caseId),
                "happenedOn", TODAY,
                "estate", "NONE",
                "proof", "证明",
                "reason", "死亡。");
    }

    private static Map<String, Object> found() {
        return form(
                "kind", "ADDED",
                "partyKind", "PERSON_IN_CHARGE",
                "happenedOn", TODAY,
                "name", PERSON,
                "identifier", PERSON_ID,
                "organisationIdentifier", COMPANY_CODE,
                "address", "天水市秦州区金丝雀路2号",
                "proof", "任职文件",
                "reason", "调查中发现直接负责的主管人员。");
    }

    private static Map<String, Object> about(long caseId, Map<String, Object> form) {
        return with(form, "caseId", String.valueOf(caseId));
    }
}
