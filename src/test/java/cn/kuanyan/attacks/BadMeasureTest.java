package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.procedure.MatterDesk;
import cn.kuanyan.procedure.MeasurePapers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Things held without a basis, twice, by one officer, without the head, too late, or by another agency. */
class BadMeasureTest extends AttackFrame {

    @Autowired
    private MatterDesk desk;

    private long caseId;

    @BeforeEach
    void aCaseIsFiled() {
        caseId = walk.caseId(stages.filed());
    }

    @AfterEach
    void nothingIsLeftForTheNextTest() {
        walk.dropOpenCases();
    }

    @Test
    void withoutALawThatEmpowersTheAuthorityNothingBegins() {
        for (String basis : List.of("领导要求", "《某法》", "第一条", "依法")) {
            refused("legalBasis", "", () -> begins(with(seizure(), "legalBasis", basis)));
        }
        refused("legalBasis", "", () -> begins(with(seizure(), "legalBasis", null)));
        refused("connected", "", () -> begins(with(seizure(), "connected", null)));
        refused("noNecessities", "", () -> begins(with(seizure(), "noNecessities", false)));
        refused("notTwice", "", () -> begins(with(seizure(), "notTwice", null)));
        refused("kind", "", () -> begins(with(seizure(), "kind", "DETAIN")));
        refused("things", "", () -> begins(with(seizure(), "things", List.of())));
        refused("things", "账号", () -> begins(with(seizure(), "kind", "FREEZE")));
        refused(
                "things[0].name",
                "",
                () -> begins(with(
                        seizure(),
                        "things",
                        List.of(with(MeasurePapers.server(), "name", "<script>alert(1)</script>")))));
        assertThat(begins(seizure()).status()).isEqualTo(200);
        refused("things", "不得重复", () -> begins(seizure()));
    }

    @Test
    void onlyAnOfficerOfTheCaseBeginsAndOnlyTheHeadOfTheAgencyApproves() {
        for (String user : List.of("tshead", "tssection", "tsreviewer", "tskeeper", "tssupervisor")) {
            refusedSomehow(() -> begins(user, "coercive-measure", seizure()));
            refusedSomehow(() -> begins(user, "preservation", MeasurePapers.preservation()));
        }
        assertThat(begins("xpofficer1", "coercive-measure", seizure()).status()).isEqualTo(400);
        String matter = desk.begins("tsofficer1", "coercive-measure", caseId, seizure());
        String task = task(matter, "userTask_decideMeasure");
        for (String user : List.of("tsofficer1", "tsofficer2", "tssection", "tsdeputy1", "xphead", "tssupervisor")) {
            refusedSomehow(() -> submit(user, task, approved()));
        }
        refused("opinion", "", () -> submit("tshead", task, form("answer", "refuse")));
        refused("answer", "", () -> submit("tshead", task, form("answer", "done")));
        assertThat(person("tshead")
                        .get("/forms/decide-measure/" + task + ".form")
                        .body())
                .contains("服务器", "未核实", "《试用法》第一条");
    }

    @Test
    void whatMustHappenOnTheSpotIsOnThePaperOrNothingIs() {
        String matter = desk.begins("tsofficer1", "coercive-measure", caseId, seizure());
        desk.does("tshead", matter, "decideMeasure", approved());
        String task = task(matter, "userTask_carryOutMeasure");
        Map<String, Object> done = MeasurePapers.seized(TODAY, "08:30");

        refused("officerTwo", "不得少于两人", () -> submit("tsofficer1", task, with(done, "officerTwo", "tsofficer1")));
        refused("carriedOutAt", "不能晚于现在", () -> submit("tsofficer1", task, with(done, "carriedOutAt", "09:01")));
        for (String time : List.of("24:00", "8:30", "08:60", "0830", "早上")) {
            refused("carriedOutAt", "", () -> submit("tsofficer1", task, with(done, "carriedOutAt", time)));
        }
        refused(
                "carriedOutOn",
                "批准日期",
                () -> submit(
                        "tsofficer1",
                        task,
                        with(done, "carriedOutOn", TODAY.minusDays(1).toString())));
        refused("deliveredOn", "当场交付", () -> submit("tsofficer1", task, with(done, "deliveredOn", null)));
        refused("rightsTold", "", () -> submit("tsofficer1", task, with(done, "rightsTold", false)));
        refused("credentialsShown", "", () -> submit("tsofficer1", task, with(done, "credentialsShown", null)));
        refused("partyPresent", "", () -> submit("tsofficer1", task, with(done, "partyPresent", null)));
        refused("witness", "", () -> submit("tsofficer1", task, with(done, "partyPresent", "NO")));
        refused("refusalNote", "", () -> submit("tsofficer1", task, with(done, "signature", "REFUSED")));
        refused("thing_1", "", () -> submit("tsofficer1", task, with(done, "thing_1", null)));
        refused("thing_1", "", () -> submit("tsofficer1", task, with(done, "thing_1", "SOLD")));
        refused(400, "", () -> submit("tsofficer1", task, with(done, "thing_2", "TAKEN")));
        refused(400, "", () -> submit("tsofficer1", task, with(done, "matterId", "1")));
    }

    @Test
    void whatIsOverIsNotDecidedAndTheEngineLearnsNothing() {
        String matter = seized();
        String task = task(matter, "userTask_handleMeasure");
        assertThat(person("tsofficer1")
                        .get("/forms/handle-measure/" + task + ".form")
                        .body())
                .contains("在案财物", "扣押（服务器）", "thing_1", "04&#45;01届满");
        refused("liftGround", "", () -> submit("tsofficer1", task, with(MeasurePapers.lifting(), "liftGround", null)));
        refused(
                "liftGround",
                "还没有作出处理决定",
                () -> submit("tsofficer1", task, with(MeasurePapers.lifting(), "liftGround", "DECIDED")));
        refused(
                "thing_1",
                "没收只能",
                () -> submit("tsofficer1", task, with(MeasurePapers.lifting(), "thing_1", "CONFISCATE")));
        refused(
                "appraisalUntil",
                "",
                () -> submit("tsofficer1", task, MeasurePapers.appraisal(TODAY, TODAY.minusDays(1))));
        refused(
                "appraisalFrom",
                "",
                () -> submit("tsofficer1", task, MeasurePapers.appraisal(TODAY.minusDays(1), TODAY)));
        assertThat(jdbc.queryForList(
                        "select name_ from act_ru_variable where proc_inst_id_ = ? order by name_",
                        String.class,
                        matter))
                .containsExactly("caseId", "matterId", "route");

        walk.itIs(TODAY.plusDays(31));
        assertThat(walk.openKeys(matter)).containsExactly("userTask_returnThings");
        refused(409, "", () -> submit("tsofficer1", task, MeasurePapers.lifting()));
    }

    private String seized() {
        String matter = desk.begins("tsofficer1", "coercive-measure", caseId, seizure());
        desk.does("tshead", matter, "decideMeasure", approved());
        desk.does("tsofficer1", matter, "carryOutMeasure", MeasurePapers.seized(TODAY, "08:30"));
        return matter;
    }

    private Map<String, Object> seizure() {
        return MeasurePapers.seizure("BAD " + caseId);
    }

    private Answer begins(Map<String, Object> form) {
        return begins("tsofficer1", "coercive-measure", form);
    }

    private Answer begins(String user, String process, Map<String, Object> form) {
        return person(user)
                .post(
                        ENGINE + "/process-definition/key/" + process + "/submit-form",
                        json(Map.of("variables", typed(with(form, "caseId", String.valueOf(caseId))))));
    }
}
