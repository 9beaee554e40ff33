package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.COMPANY;
import static cn.kuanyan.procedure.Papers.with;
import static cn.kuanyan.procedure.RemedyPapers.answer;
import static cn.kuanyan.procedure.RemedyPapers.outcome;
import static cn.kuanyan.procedure.RemedyPapers.reconsideration;
import static cn.kuanyan.procedure.RemedyPapers.refund;
import static cn.kuanyan.procedure.RemedyPapers.varied;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.procedure.MatterDesk;
import cn.kuanyan.procedure.Papers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reconsideration and lawsuits registered by the wrong people, for the wrong party, at the wrong time, twice. */
class BadRemedyTest extends AttackFrame {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseFiles caseFiles;

    @AfterEach
    void nothingIsLeftForTheNextTest() {
        walk.dropOpenCases();
    }

    @Test
    void onlyAnOfficerOfTheCaseRegistersIt() {
        long caseId = walk.caseId(stages.served());
        Map<String, Object> form = about(caseId);
        assertThat(begins("xpofficer1", form).status()).isEqualTo(400);
        for (String user : List.of("tshead", "tssection", "tsreviewer", "tsclerk", "tssupervisor")) {
            refusedSomehow(() -> begins(user, form));
        }
        String choice = "\"value\":\"" + party(caseId) + "\"";
        assertThat(person("tsofficer1").get("/forms/register-remedy/start.form").body())
                .contains(choice);
        assertThat(person("xpofficer1").get("/forms/register-remedy/start.form").body())
                .doesNotContain(choice);
    }

    @Test
    void thePartyIsOneOfTheCaseAndTheDecisionIsServed() {
        long undecided = walk.caseId(stages.filed());
        refused("caseId", "", () -> begins("tsofficer1", about(undecided)));
        long caseId = walk.caseId(stages.served());
        refused("partyId", "", () -> begins("tsofficer1", with(about(caseId), "partyId", party(undecided))));
        refused("partyId", "", () -> begins("tsofficer1", with(about(caseId), "partyId", null)));
        refused("partyId", "", () -> begins("tsofficer1", with(about(caseId), "partyId", "1 or 1=1")));
        refused("kind", "", () -> begins("tsofficer1", with(about(caseId), "kind", "PETITION")));
        refused("appliedOn", "", () -> begins("tsofficer1", with(about(caseId), "appliedOn", TODAY.plusDays(1))));
    }

    @Test
    void aResultIsNeverHeavierAndNothingIsHalfSaved() {
        String instance = stages.served();
        long caseId = walk.caseId(instance);
        String remedy = desk.begins("tsofficer1", "remedy", caseId, about(caseId));
        String answer = task(remedy, "userTask_submitRemedyAnswer");
        for (String user : List.of("tshead", "xpofficer1", "tssupervisor")) {
            refusedSomehow(() -> submit(user, answer, answer(TODAY)));
        }
        desk.does("tsofficer1", remedy, "submitRemedyAnswer", answer(TODAY));
        String result = task(remedy, "userTask_recordRemedyOutcome");
        long before = papers(caseId);

        refused("fine", "", () -> submit("tsofficer1", result, varied("999999999", TODAY)));
        refused("fine", "", () -> submit("tsofficer1", result, varied("-1", TODAY)));
        refused("fine", "", () -> submit("tsofficer1", result, with(varied("1", TODAY), "fine", null)));
        refused("outcome", "", () -> submit("tsofficer1", result, outcome("NONSENSE", TODAY)));
        refused("endedOn", "", () -> submit("tsofficer1", result, outcome("REVOKED", TODAY.plusDays(1))));

        assertThat(papers(caseId)).isEqualTo(before);
        assertThat(walk.openKeys(remedy)).containsExactly("userTask_recordRemedyOutcome");
    }

    @Test
    void afterAnAnnulmentNothingCanBePaidAnyMore() {
        String instance = stages.served();
        long caseId = walk.caseId(instance);
        String payment = task(instance, "userTask_recordPayment");
        String remedy = desk.begins("tsofficer1", "remedy", caseId, about(caseId));
        desk.does("tsofficer1", remedy, "submitRemedyAnswer", answer(TODAY));
        desk.does("tsofficer1", remedy, "recordRemedyOutcome", outcome("REVOKED", TODAY));

        refused(409, "", () -> submit("tsclerk", payment, Papers.payment(TODAY, "200000")));
    }

    @Test
    void aRefundIsPaidBackAsItIsShownByTheCollectorOnly() {
        String instance = stages.paid();
        long caseId = walk.caseId(instance);
        String remedy = desk.begins("tsofficer1", "remedy", caseId, about(caseId));
        desk.does("tsofficer1", remedy, "submitRemedyAnswer", answer(TODAY));
        desk.does("tsofficer1", remedy, "recordRemedyOutcome", varied("150000", TODAY));
        String task = task(remedy, "userTask_refundPayment");
        assertThat(person("tsclerk")
                        .get("/forms/refund-payment/" + task + ".form")
                        .body()
                        .replace("&#46;", "."))
                .contains("应当退还50000.00元，尚未退还")
                .contains("应当退还（元）")
                .contains("行政复议、行政诉讼（退还款项）");
        long before = papers(caseId);

        for (String user : List.of("tshead", "tsofficer1", "tsofficer2", "tssection", "xpclerk", "tssupervisor")) {
            refusedSomehow(() -> submit(user, task, refund(TODAY, "50000")));
        }
        refused("amount", "50000.00", () -> submit("tsclerk", task, refund(TODAY, "49999.99")));
        refused("amount", "", () -> submit("tsclerk", task, refund(TODAY, "-50000")));
        refused("amount", "", () -> submit("tsclerk", task, refund(TODAY, "50000.001")));
        refused("paidBackOn", "", () -> submit("tsclerk", task, refund(TODAY.plusDays(1), "50000")));
        refused(
                "accountHolder",
                "户名",
                () -> submit("tsclerk", task, with(refund(TODAY, "50000"), "accountHolder", "其他公司")));
        refused("voucherNumber", "", () -> submit("tsclerk", task, with(refund(TODAY, "50000"), "voucherNumber", " ")));
        assertThat(papers(caseId)).isEqualTo(before);

        desk.does("tsclerk", remedy, "refundPayment", refund(TODAY, "50000"));
        assertThat(papers(caseId)).isEqualTo(before + 1);
    }

    @Test
    void theEngineLearnsTheCaseTheMatterThePartyAndTheAnswerOnly() {
        long caseId = walk.caseId(stages.served());
        String remedy = desk.begins("tsofficer1", "remedy", caseId, with(about(caseId), "claim", COMPANY + "不服。"));
        desk.does("tsofficer1", remedy, "submitRemedyAnswer", with(answer(TODAY), "summary", COMPANY + "的理由不成立。"));

        assertThat(jdbc.queryForList(
                        "select name_ from act_ru_variable where proc_inst_id_ = ? order by name_",
                        String.class,
                        remedy))
                .containsExactly("caseId", "matterId", "partyId", "route");
    }

    private long papers(long caseId) {
        return jdbc.queryForObject("select count(*) from case_record where case_id = ?", Long.class, caseId);
    }

    private Map<String, Object> about(long caseId) {
        return with(reconsideration(TODAY), "caseId", String.valueOf(caseId), "partyId", party(caseId));
    }

    private String party(long caseId) {
        return caseFiles.parties(caseId).get(0).id().toString();
    }

    private Answer begins(String user, Map<String, Object> form) {
        return person(user)
                .post(ENGINE + "/process-definition/key/remedy/submit-form", json(Map.of("variables", typed(form))));
    }
}
