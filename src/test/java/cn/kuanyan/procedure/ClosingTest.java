package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.returned;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.platform.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 结案. */
@CoversModel("closing")
class ClosingTest extends ModelTest {

    @Autowired
    private CaseRecords records;

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Test
    @ProvesDuty("I10")
    void anApprovedReportClosesTheCaseWhichIsArchived() {
        OneCase one = executed().closed("EXECUTED");

        assertThat(one.ends("closing")).containsExactly("endEvent_closed");
        assertThat(file(one).status()).isEqualTo(CaseStatus.CLOSED);
        one.isOver("endEvent_closed");
    }

    @Test
    void aReturnedReportComesBackToExactlyTheHeadWhoReturnedIt() {
        String second = another(Role.AGENCY_HEAD, "head2");
        Map<String, Object> report = form("summary", "案件已经办理完毕。", "ground", "EXECUTED");
        OneCase one = executed()
                .does("officer2", "draftClosingReport", report)
                .does(second, "approveClosing", returned("return"));
        assertThat(one.assignee("draftClosingReport")).isEqualTo("officer2");

        one.does("officer2", "draftClosingReport", report);
        assertThat(one.assignee("approveClosing")).isEqualTo(second);

        one.does(second, "approveClosing", approved());
        assertThat(one.open()).containsExactly("archiveCase");
    }

    @Test
    void theGroundIsWhatHappenedToTheParties() {
        OneCase one = executed();
        for (String wrong : List.of(
                "NO_PENALTY",
                "UNFOUNDED",
                "TRANSFERRED",
                "ENFORCEMENT_ENDED",
                "COURT_ENFORCED",
                "OTHER",
                "PARTY_GONE")) {
            assertThat(one.isRefused("officer1", "draftClosingReport", report(wrong)))
                    .hasMessageContaining("处罚决定执行完毕");
        }

        one.closed("EXECUTED");

        assertThat(records.ofStep(one.id(), "draft-closing-report"))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.data().texts("outcomes")).containsExactly(Papers.COMPANY + "：处罚决定执行完毕");
                    assertThat(paper.data().need("basis")).contains("网信部门行政执法程序规定", "未核实");
                });
        assertThat(records.ofStep(one.id(), "archive-case")).singleElement().satisfies(paper -> {
            assertThat(paper.data().need("retention")).isEqualTo("Y30");
            assertThat(paper.data().need("keeper")).isEqualTo("tskeeper");
        });
    }

    @Test
    void onePartyIsPunishedAndTheOtherIsNotAndTheReportNamesBoth() {
        OneCase one = registeredWithTwoParties().filed().investigated();
        one.does("officer1", "stateFacts", Papers.refusedToCorrect())
                .does("officer1", "stateFacts", Papers.trivialAndCorrected())
                .does("officer1", "proposePenalty", Papers.fineProposed("200000"))
                .does("officer1", "proposePenalty", Papers.exemptionProposed());
        one.doesForEach("section", "approveProposal", approved()).notified().waived();
        one.does("officer1", "draftDecision", Papers.fineDecided("200000"))
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("NO_PENALTY"))
                .doesForEach("head", "reviewDecision", Papers.draftAccepted("NO"))
                .does("head", "signDecision", form("outcome", "PENALTY", "confirmation", true))
                .does("head", "signDecision", form("outcome", "NO_PENALTY", "confirmation", true))
                .served()
                .published()
                .paid("200000")
                .rectified();

        one.isRefused("officer1", "draftClosingReport", report("NO_PENALTY"));
        one.closed("EXECUTED");

        assertThat(records.ofStep(one.id(), "draft-closing-report")
                        .get(0)
                        .data()
                        .texts("outcomes"))
                .containsExactly(Papers.COMPANY + "：处罚决定执行完毕", Papers.PERSON + "：不予行政处罚");
    }

    @Test
    void whatIsHandledBesideTheCaseIsFinishedFirst() {
        OneCase one = executed();
        String recusal = desk.begins("tsofficer1", "recusal", one.id(), MatterDesk.recusal("tssection", today()));

        assertThat(one.isRefused("officer1", "draftClosingReport", report("EXECUTED")))
                .hasMessageContaining("回避");
        desk.does("tshead", recusal, "decideRecusal", form("answer", "refuse", "opinion", "理由不成立。"));
        desk.does("tsofficer1", recusal, "informRecusal", form("informedOn", today(), "method", "书面"));
        one.closed("EXECUTED").isOver("endEvent_closed");
    }

    /** 《公安机关办理行政案件程序规定》第二百五十九条. */
    @Test
    @ProvesDuty("C01")
    void thePoliceEndTheInvestigationOnEachOfTheFourGrounds() {
        Map<String, Object> registration = Papers.registration("xiping-police/item/1", START, Companies.fresh());
        for (String ground : List.of("NO_FACT", "TIME_BARRED", "PARTY_DEAD", "OTHER")) {
            OneCase one = new OneCase(walk, walk.registers("xpofficer1", registration), "xp").filed();
            String withdrawal =
                    desk.begins("xpofficer1", "withdrawal", one.id(), form("ground", ground, "reason", "应当终止调查。"));
            desk.does("xphead", withdrawal, "decideWithdrawal", approved());
            assertThat(file(one).status()).isEqualTo(CaseStatus.WITHDRAWN);
        }
    }

    private static Map<String, Object> report(String ground) {
        return form("summary", "案件已经办理完毕。", "ground", ground);
    }

    private OneCase executed() {
        return registered()
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000");
    }
}
