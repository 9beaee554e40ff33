package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.COMPANY;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.procedure.MatterDesk;
import cn.kuanyan.procedure.TransferPapers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Transfers to the police and to other authorities by the wrong people, of the wrong case, with the wrong group. */
class BadTransferTest extends AttackFrame {

    private static final Map<String, Object> CRIME = TransferPapers.proposal();
    private static final Map<String, Object> ELSEWHERE =
            form("ground", "POWER", "otherAuthority", "另一机关", "reason", "属于另一机关的职权范围。");

    @Autowired
    private MatterDesk desk;

    @AfterEach
    void nothingIsLeftForTheNextTest() {
        walk.dropOpenCases();
    }

    @Test
    void onlyAnOfficerOfTheCaseProposesItAndOnce() {
        long caseId = walk.caseId(stages.filed());
        for (String user : List.of("tshead", "tssection", "tsreviewer", "tssupervisor")) {
            refusedSomehow(() -> begins(user, "criminal-transfer", about(CRIME, caseId)));
            refusedSomehow(() -> begins(user, "jurisdiction-transfer", about(ELSEWHERE, caseId)));
        }
        refused("caseId", "", () -> begins("xpofficer1", "criminal-transfer", about(CRIME, caseId)));
        refused("caseId", "", () -> begins("xpofficer1", "jurisdiction-transfer", about(ELSEWHERE, caseId)));

        desk.begins("tsofficer1", "criminal-transfer", caseId, CRIME);
        desk.begins("tsofficer1", "jurisdiction-transfer", caseId, ELSEWHERE);
        refused("caseId", "正在办理", () -> begins("tsofficer2", "criminal-transfer", about(CRIME, caseId)));
        refused("caseId", "正在办理", () -> begins("tsofficer2", "jurisdiction-transfer", about(ELSEWHERE, caseId)));
    }

    @Test
    void aCaseThatIsNotFiledIsNotOffered() {
        long caseId = walk.caseId(stages.registered());
        refused("caseId", "", () -> begins("tsofficer1", "criminal-transfer", about(CRIME, caseId)));
        refused("caseId", "", () -> begins("tsofficer1", "jurisdiction-transfer", about(ELSEWHERE, caseId)));
    }

    @Test
    void aDecidedCaseIsNotSentToAnotherAuthority() {
        long caseId = walk.caseId(stages.signed());
        refused("caseId", "", () -> begins("tsofficer1", "jurisdiction-transfer", about(ELSEWHERE, caseId)));
    }

    @Test
    void aGroupOfOneOrWithTheHeadOrWithStrangersIsRefused() {
        String transfer = desk.begins("tsofficer1", "criminal-transfer", walk.caseId(stages.filed()), CRIME);
        String task = task(transfer, "userTask_appointTransferGroup");

        for (String user : List.of("tsofficer1", "tshead", "xpsection", "tssupervisor")) {
            refusedSomehow(() -> submit(user, task, TransferPapers.group("tsofficer1", "tsofficer2")));
        }
        refused("members", "", () -> submit("tssection", task, TransferPapers.group()));
        refused("members", "第五条", () -> submit("tssection", task, TransferPapers.group("tsofficer1")));
        refused("members", "第五条", () -> submit("tssection", task, TransferPapers.group("tsofficer1", "tsofficer1")));
        refused("members", "负责人", () -> submit("tssection", task, TransferPapers.group("tsofficer1", "tshead")));
        refused("members", "", () -> submit("tssection", task, TransferPapers.group("tsofficer1", "xpofficer1")));
        refused("members", "", () -> submit("tssection", task, TransferPapers.group("tsofficer1", "nobody")));
    }

    @Test
    void onlyAHeadWhoDidNotProposeItDecides() {
        String transfer = desk.begins("tsofficer1", "criminal-transfer", walk.caseId(stages.filed()), CRIME);
        desk.does("tssection", transfer, "appointTransferGroup", TransferPapers.group("tsofficer1", "tsofficer2"));
        desk.does("tsofficer2", transfer, "verifyCrime", TransferPapers.report());
        String task = task(transfer, "userTask_decideCriminalTransfer");

        for (String user : List.of("tsofficer1", "tsofficer2", "tssection", "tsdeputy1", "xphead", "tssupervisor")) {
            refusedSomehow(() -> submit(user, task, TransferPapers.approved()));
        }
        refused("opinion", "", () -> submit("tshead", task, with(TransferPapers.refused(), "opinion", null)));
        refused("decidedAs", "", () -> submit("tshead", task, with(TransferPapers.approved(), "decidedAs", null)));
        refused("answer", "", () -> submit("tshead", task, with(TransferPapers.approved(), "answer", "maybe")));
    }

    @Test
    void theEngineLearnsNothingButTheCaseAndTheAnswer() {
        String transfer = desk.begins(
                "tsofficer1",
                "criminal-transfer",
                walk.caseId(stages.filed()),
                with(CRIME, "scope", "SOME", "suspects", COMPANY));
        desk.does("tssection", transfer, "appointTransferGroup", TransferPapers.group("tsofficer1", "tsofficer2"));
        desk.does("tsofficer2", transfer, "verifyCrime", TransferPapers.report());
        desk.does("tshead", transfer, "decideCriminalTransfer", TransferPapers.approved());

        assertThat(jdbc.queryForList(
                        "select name_ from act_ru_variable where proc_inst_id_ = ? order by name_",
                        String.class,
                        transfer))
                .containsExactly("caseId", "matterId", "route");
        assertThat(act("tssupervisor", "GET", "/history/variable-instance?processInstanceId=" + transfer, null)
                        .body())
                .doesNotContain(COMPANY);
    }

    @Test
    void namesThatAreNoPartiesAreRefused() {
        long caseId = walk.caseId(stages.filed());
        for (String wrong : List.of("别的公司", "、、、", "' or 1=1 --")) {
            refused(
                    "suspects",
                    "",
                    () -> begins(
                            "tsofficer1",
                            "criminal-transfer",
                            about(with(CRIME, "scope", "SOME", "suspects", wrong), caseId)));
        }
        refused(
                "suspects",
                "",
                () -> begins("tsofficer1", "criminal-transfer", about(with(CRIME, "scope", "SOME"), caseId)));
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
