package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.platform.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 移送涉嫌犯罪案件. */
@CoversModel("criminal-transfer")
class CriminalTransferTest extends ModelTest {

    private static final String MORNING = "09:00";

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private TimeLimits limits;

    @Test
    @ProvesDuty({"L07", "L08", "L09"})
    void whenThePoliceOpenACriminalCaseTheCaseIsOverAndTheMaterialsAreHandedOver() {
        OneCase one = registered().filed();
        String transfer = decided(one, TransferPapers.proposal());
        assertThat(limit(one, "crimeTransferDecision").dueDate()).isEqualTo(START.plusDays(3));
        assertThat(limit(one, "crimeTransferSending").unit().describe(24)).isEqualTo("24小时");
        assertThat(limit(one, "crimeTransferSending").dueDate()).isEqualTo(START.plusDays(1));

        sends(transfer);
        assertThat(file(one).status()).isEqualTo(CaseStatus.SUSPENDED);
        assertThat(limit(one, "crimeTransferSending").state()).isEqualTo(TimeLimit.State.MET);
        assertThat(limit(one, "crimePoliceReview").dueDate()).isEqualTo(START.plusDays(3));
        assertThat(one.isRefused(
                        "officer1",
                        "collectEvidence",
                        Papers.evidence(today(), "tsofficer1", "tsofficer2", "conclude")))
                .hasMessageContaining("已经中止");

        itIs(START.plusDays(2));
        answers(transfer, "filed");
        assertThat(file(one).status()).isEqualTo(CaseStatus.TRANSFERRED);
        assertThat(walk.isEnded(one.instance())).isTrue();
        assertThat(walk.leftovers(one.instance())).isEmpty();
        assertThat(limits.ofCase(one.id()))
                .filteredOn(limit -> limit.state() == TimeLimit.State.RUNNING)
                .extracting(TimeLimit::code)
                .containsExactly("crimeMaterialsHandover");

        desk.does("tsofficer2", transfer, "handOverMaterials", TransferPapers.handedOver(today()));
        assertThat(walk.endsOf(transfer)).containsExactly("endEvent_criminalCaseFiled");
        assertThat(limit(one, "crimeMaterialsHandover").state()).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    @ProvesDuty("L07")
    void whatTheHeadDoesNotApproveIsHandledHere() {
        OneCase one = registered().filed();
        String transfer = verified(one, TransferPapers.proposal());
        assertThatThrownBy(() -> desk.does(
                        "tshead", transfer, "decideCriminalTransfer", with(TransferPapers.refused(), "opinion", null)))
                .hasMessageContaining("审批意见");

        desk.does("tshead", transfer, "decideCriminalTransfer", TransferPapers.refused());

        assertThat(walk.endsOf(transfer)).containsExactly("endEvent_transferNotApproved");
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
        one.evidenceCollected("conclude");
    }

    @Test
    @ProvesDuty("L09")
    void aRefusalOfThePoliceIsReconsideredAndSupervisedAndThenTheCaseIsDecidedHere() {
        OneCase one = registered().filed();
        String transfer = decided(one, TransferPapers.proposal());
        sends(transfer);
        answers(transfer, "notFiled");
        assertThat(limit(one, "crimeRefusalReview").dueDate()).isEqualTo(START.plusDays(3));

        desk.does("tshead", transfer, "answerPoliceRefusal", TransferPapers.contested("review"));
        answers(transfer, "notFiled");
        assertThatThrownBy(
                        () -> desk.does("tshead", transfer, "answerPoliceRefusal", TransferPapers.contested("review")))
                .hasMessageContaining("已经提请过复议");
        desk.does("tshead", transfer, "answerPoliceRefusal", TransferPapers.contested("supervise"));
        answers(transfer, "notFiled");
        itIs(START.plusDays(4));
        desk.does("tshead", transfer, "answerPoliceRefusal", form("answer", "accept", "opinion", "继续依法处理。"));

        assertThat(walk.endsOf(transfer)).containsExactly("endEvent_criminalCaseNotFiled");
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
        one.investigated()
                .proposed("200000")
                .notified()
                .waived()
                .drafted("200000")
                .decided("PENALTY");
        assertThat(file(one).status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    @ProvesDuty("L09")
    void reconsiderationIsAskedForWithinThreeDaysOnly() {
        OneCase one = registered().filed();
        String transfer = decided(one, TransferPapers.proposal());
        sends(transfer);
        answers(transfer, "notFiled");
        itIs(START.plusDays(4));

        assertThatThrownBy(
                        () -> desk.does("tshead", transfer, "answerPoliceRefusal", TransferPapers.contested("review")))
                .hasMessageContaining("已经届满");
        desk.does("tshead", transfer, "answerPoliceRefusal", TransferPapers.contested("supervise"));
        answers(transfer, "filed");
        assertThat(file(one).status()).isEqualTo(CaseStatus.TRANSFERRED);
    }

    @Test
    void whatThePoliceMissIsSentAgain() {
        OneCase one = registered().filed();
        String transfer = decided(one, TransferPapers.proposal());
        sends(transfer);
        itIs(START.plusDays(2));
        answers(transfer, "supplement");

        sends(transfer);

        assertThat(limit(one, "crimePoliceReview").dueDate()).isEqualTo(START.plusDays(5));
        assertThat(limit(one, "crimeTransferSending").state()).isEqualTo(TimeLimit.State.MET);
        assertThat(walk.openKeys(transfer)).containsExactly("userTask_recordPoliceAnswer");
    }

    @Test
    @ProvesDuty("L08")
    void twentyFourHoursAndOneMinuteAreTooLateAndTheRecordSaysSo() {
        OneCase one = registered().filed();
        String transfer = decided(one, TransferPapers.proposal());
        assertThat(walk.open(transfer).get(0).getDueDate()).isEqualTo("2026-03-03T01:00:00Z");
        itIs(START.plusDays(2));

        desk.does("tsofficer1", transfer, "sendCriminalTransfer", TransferPapers.sent(START.plusDays(1), "09:01"));

        assertThat(limit(one, "crimeTransferSending").state()).isEqualTo(TimeLimit.State.EXPIRED);
    }

    @Test
    void aMomentThatCannotBeIsRefused() {
        OneCase one = registered().filed();
        String transfer = decided(one, TransferPapers.proposal());
        for (String wrong : new String[] {"08:59", "09:01", "25:00", "九点"}) {
            assertThatThrownBy(() -> desk.does(
                            "tsofficer1", transfer, "sendCriminalTransfer", TransferPapers.sent(today(), wrong)))
                    .hasMessageContaining("移送时刻");
        }
        assertThatThrownBy(() -> desk.does(
                        "tsofficer1",
                        transfer,
                        "sendCriminalTransfer",
                        with(TransferPapers.sent(today(), MORNING), "materials", List.of("REPORT"))))
                .hasMessageContaining("应当附有");
    }

    @Test
    @ProvesDuty("L07")
    void theGroupHasTwoOfficersOfTheAgencyAndNoHead() {
        another(Role.CASE_OFFICER, "officer3");
        OneCase one = registered().filed();
        String transfer = desk.begins("tsofficer1", "criminal-transfer", one.id(), TransferPapers.proposal());
        assertThatThrownBy(() -> appoint(transfer, "tsofficer1")).hasMessageContaining("二名或者二名以上");
        assertThatThrownBy(() -> appoint(transfer, "tsofficer1", "tsofficer1")).hasMessageContaining("二名或者二名以上");
        assertThatThrownBy(() -> appoint(transfer, "tsofficer1", "tshead")).hasMessageContaining("负责人不得是专案组成员");
        assertThatThrownBy(() -> appoint(transfer, "tsofficer1", "tsclerk")).hasMessageContaining("具有行政执法资格");
        assertThatThrownBy(() -> appoint(transfer, "tsofficer1", "xpofficer1")).hasMessageContaining("专案组成员");

        appoint(transfer, "tsofficer1", "tsofficer3");

        assertThatThrownBy(() -> desk.does("tsofficer2", transfer, "verifyCrime", TransferPapers.report()))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> desk.does(
                        "tsofficer3", transfer, "verifyCrime", with(TransferPapers.report(), "signedByAll", false)))
                .hasMessageContaining("全体成员签名");
        desk.does("tsofficer3", transfer, "verifyCrime", TransferPapers.report());
        assertThat(walk.openKeys(transfer)).containsExactly("userTask_decideCriminalTransfer");
    }

    @Test
    @ProvesDuty("L07")
    void aMemberWhoIsRecusedIsReplacedSoThatThereAreAlwaysTwo() {
        another(Role.CASE_OFFICER, "officer3");
        another(Role.CASE_OFFICER, "officer4");
        OneCase one = registered().filed();
        String transfer = desk.begins("tsofficer1", "criminal-transfer", one.id(), TransferPapers.proposal());
        appoint(transfer, "tsofficer1", "tsofficer3");
        String recusal = desk.begins("tsofficer1", "recusal", one.id(), MatterDesk.recusal("tsofficer3", today()));
        for (String wrong : new String[] {null, "tsofficer1", "tsclerk"}) {
            assertThatThrownBy(() -> desk.does("tshead", recusal, "decideRecusal", MatterDesk.recused(wrong)))
                    .hasMessageMatching("(?s).*专案组.*");
        }

        desk.does("tshead", recusal, "decideRecusal", MatterDesk.recused("tsofficer4"));

        assertThatThrownBy(() -> desk.does("tsofficer3", transfer, "verifyCrime", TransferPapers.report()))
                .isInstanceOf(RuntimeException.class);
        desk.does("tsofficer4", transfer, "verifyCrime", TransferPapers.report());
    }

    @Test
    void aReportAgainstATransferIsFollowedOrAnsweredWithReasons() {
        OneCase one = registered().filed();
        String transfer = grouped(one, TransferPapers.proposal());
        desk.does("tsofficer1", transfer, "verifyCrime", with(TransferPapers.report(), "conclusion", "NOT_TRANSFER"));

        assertThatThrownBy(() -> desk.does(
                        "tshead", transfer, "decideCriminalTransfer", with(TransferPapers.approved(), "opinion", null)))
                .hasMessageContaining("专案组建议不移送");
    }

    @Test
    void theNinetyDaysRestOnlyWhereAProvisionIsCited() {
        OneCase one = registered().filed();
        String transfer = verified(one, TransferPapers.proposal());
        Map<String, Object> rest = with(TransferPapers.approved(), "limitEffect", "REST");
        assertThatThrownBy(() -> desk.does("tshead", transfer, "decideCriminalTransfer", rest))
                .hasMessageContaining("须写明所依据的");
        desk.does("tshead", transfer, "decideCriminalTransfer", with(rest, "limitProvision", "《试用规定》第一条"));
        sends(transfer);
        assertThat(limit(one, "caseHandling").isResting()).isTrue();
        itIs(START.plusDays(10));
        answers(transfer, "notFiled");
        desk.does("tshead", transfer, "answerPoliceRefusal", form("answer", "accept", "opinion", "继续依法处理。"));

        assertThat(limit(one, "caseHandling").excludedDays()).isEqualTo(9);
        assertThat(limit(one, "caseHandling").arithmetic())
                .hasValueSatisfying(how -> assertThat(how).contains("移送公安机关审查", "未核实"));
    }

    @Test
    void oneOfTwoPartiesGoesToThePoliceAndTheOtherIsPunished() {
        OneCase one = registeredWithTwoParties().filed().investigated();
        String transfer = decided(one, someParty());
        sends(transfer);
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
        one.does("officer1", "stateFacts", Papers.refusedToCorrect());
        assertThat(one.isRefused("officer1", "stateFacts", Papers.refusedToCorrect()))
                .hasMessageContaining("已经移送公安机关审查");

        answers(transfer, "filed");

        assertThat(one.open()).containsExactly("proposePenalty");
        one.does("officer1", "proposePenalty", Papers.fineProposed("200000"))
                .does("section", "approveProposal", Papers.approved())
                .notified()
                .waived()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000");
        assertThat(one.isRefused("officer1", "draftClosingReport", Papers.closingReport("EXECUTED")))
                .hasMessageContaining("移交物品和材料");
        desk.does("tsofficer1", transfer, "handOverMaterials", TransferPapers.handedOver(today()));
        one.closed("EXECUTED").isOver("endEvent_closed");
        assertThat(file(one).status()).isEqualTo(CaseStatus.CLOSED);
        assertThatThrownBy(() -> desk.begins("tsofficer1", "criminal-transfer", one.id(), TransferPapers.proposal()))
                .hasMessageContaining("现在是“已结案”，不能办理“移送涉嫌犯罪案件”");
    }

    @Test
    void whereNoRuleGivesTheDaysNoLimitRuns() {
        Map<String, Object> registration = Papers.registration("xiping-police/item/1", START, Companies.fresh());
        OneCase one = new OneCase(walk, walk.registers("xpofficer1", registration), "xp").filed();
        String transfer = desk.begins("xpofficer1", "criminal-transfer", one.id(), TransferPapers.proposal());
        desk.does("xpsection", transfer, "appointTransferGroup", TransferPapers.group("xpofficer1", "xpofficer2"));
        desk.does("xpofficer1", transfer, "verifyCrime", TransferPapers.report());
        desk.does("xphead", transfer, "decideCriminalTransfer", TransferPapers.approved());

        assertThat(limits.current(one.id(), null, "crimeTransferSending")).isEmpty();
        desk.does("xpofficer2", transfer, "sendCriminalTransfer", TransferPapers.sent(today(), MORNING));
        assertThat(file(one).status()).isEqualTo(CaseStatus.SUSPENDED);
    }

    @Test
    void thePartyThatIsLastInItsStepLeavesTheStepBehind() {
        OneCase one = registeredWithTwoParties().filed().investigated();
        String transfer = decided(one, someParty());
        one.does("officer1", "stateFacts", Papers.refusedToCorrect())
                .does("officer1", "proposePenalty", Papers.fineProposed("200000"))
                .does("section", "approveProposal", Papers.approved());
        sends(transfer);

        answers(transfer, "filed");

        assertThat(one.open()).containsExactly("draftPriorNotice");
    }

    @Test
    void whoseCaseThePoliceHaveIsNotTransferredAgainAndOnlyPartiesAre() {
        OneCase one = registeredWithTwoParties().filed();
        String transfer = decided(one, someParty());
        sends(transfer);
        assertThatThrownBy(() -> desk.begins("tsofficer1", "criminal-transfer", one.id(), TransferPapers.proposal()))
                .hasMessageContaining("正在办理");
        answers(transfer, "filed");
        desk.does("tsofficer1", transfer, "handOverMaterials", TransferPapers.handedOver(today()));

        assertThatThrownBy(() -> desk.begins("tsofficer1", "criminal-transfer", one.id(), someParty()))
                .hasMessageContaining("不能再次移送");
        assertThatThrownBy(() ->
                        desk.begins("tsofficer1", "criminal-transfer", one.id(), with(someParty(), "suspects", "别的公司")))
                .hasMessageContaining("不是本案的当事人");
    }

    @Test
    void aCaseThatTheHeadSuspendedStaysSuspendedAfterThePoliceRefused() {
        OneCase one = registered().filed();
        String suspension = desk.suspended(one);
        String transfer = decided(one, TransferPapers.proposal());
        sends(transfer);
        answers(transfer, "notFiled");
        desk.does("tshead", transfer, "answerPoliceRefusal", form("answer", "accept", "opinion", "继续依法处理。"));
        assertThat(file(one).status()).isEqualTo(CaseStatus.SUSPENDED);

        desk.resumed(suspension);
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
    }

    @Test
    void aCaseThatIsWithThePoliceStaysSuspendedWhenItsOtherSuspensionEnds() {
        OneCase one = registered().filed();
        String suspension = desk.suspended(one);
        String transfer = decided(one, TransferPapers.proposal());
        sends(transfer);

        desk.resumed(suspension);

        assertThat(file(one).status()).isEqualTo(CaseStatus.SUSPENDED);
    }

    /** 行政处罚法第二十七条第一款: not prosecuted, but to be punished by the authority. */
    @Test
    void whatTheJudicialOrgansSendBackIsHandledInANewCaseThatNamesTheOld() {
        OneCase one = registered().filed();
        String number = file(one).number();
        Map<String, Object> returned = with(
                Papers.registration(OneCase.ITEM, START),
                "source",
                "TRANSFER",
                "sendingAuthority",
                "同级人民检察院",
                "returnedCase",
                number);
        assertThatThrownBy(() -> registered(returned)).hasMessageContaining("不是本机关已经移送");
        String transfer = decided(one, TransferPapers.proposal());
        sends(transfer);
        answers(transfer, "filed");
        assertThatThrownBy(() -> registered(with(returned, "source", "INSPECTION", "sendingAuthority", null)))
                .hasMessageContaining("案件来源须选择");

        OneCase again = registered(returned).filed().investigated();

        assertThat(again.open()).containsExactly("stateFacts");
        assertThat(file(one).status()).isEqualTo(CaseStatus.TRANSFERRED);
    }

    @Test
    void nobodyIsPunishedWhileTheTransferIsUnderWay() {
        OneCase one = registered().readyForDecision().drafted("200000");
        String transfer = grouped(one, TransferPapers.proposal());
        one.doesForEach("head", "reviewDecision", Papers.draftAccepted("NO"));
        assertThat(one.isRefused("head", "signDecision", form("outcome", "PENALTY", "confirmation", true)))
                .hasMessageContaining("不得以行政处罚代替移送");

        desk.does("tsofficer1", transfer, "verifyCrime", TransferPapers.report());
        desk.does("tshead", transfer, "decideCriminalTransfer", TransferPapers.refused());

        one.does("head", "signDecision", form("outcome", "PENALTY", "confirmation", true));
        assertThat(one.open()).containsExactly("serveDecision");
    }

    private static Map<String, Object> someParty() {
        return with(TransferPapers.proposal(), "scope", "SOME", "suspects", Papers.PERSON);
    }

    private String grouped(OneCase one, Map<String, Object> proposal) {
        String transfer = desk.begins("tsofficer1", "criminal-transfer", one.id(), proposal);
        appoint(transfer, "tsofficer1", "tsofficer2");
        return transfer;
    }

    private String verified(OneCase one, Map<String, Object> proposal) {
        String transfer = grouped(one, proposal);
        desk.does("tsofficer1", transfer, "verifyCrime", TransferPapers.report());
        return transfer;
    }

    private String decided(OneCase one, Map<String, Object> proposal) {
        String transfer = verified(one, proposal);
        desk.does("tshead", transfer, "decideCriminalTransfer", TransferPapers.approved());
        return transfer;
    }

    private void appoint(String transfer, String... members) {
        desk.does("tssection", transfer, "appointTransferGroup", TransferPapers.group(members));
    }

    private void sends(String transfer) {
        desk.does("tsofficer1", transfer, "sendCriminalTransfer", TransferPapers.sent(today(), MORNING));
    }

    private void answers(String transfer, String answer) {
        desk.does("tsofficer2", transfer, "recordPoliceAnswer", TransferPapers.answered(answer, today()));
    }

    private TimeLimit limit(OneCase one, String code) {
        return limits.current(one.id(), null, code).orElseThrow();
    }
}
