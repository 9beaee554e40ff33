package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 移送管辖. */
@CoversModel("jurisdiction-transfer")
class JurisdictionTransferTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private TimeLimits limits;

    @Test
    void aCaseThatTheOtherAuthorityAcceptsIsOverHereWithItsLimits() {
        OneCase one = registered().filed();
        String transfer = sent(one);
        one.evidenceCollected("more");

        answers(transfer, "accepted");

        assertThat(walk.endsOf(transfer)).containsExactly("endEvent_caseHandedOver");
        assertThat(file(one).status()).isEqualTo(CaseStatus.TRANSFERRED);
        assertThat(walk.isEnded(one.instance())).isTrue();
        assertThat(walk.leftovers(one.instance())).isEmpty();
        assertThat(limits.ofCase(one.id()))
                .allSatisfy(limit -> assertThat(limit.state()).isNotEqualTo(TimeLimit.State.RUNNING));
    }

    @Test
    void whoeverReportedTheCaseIsToldWhereItWent() {
        Map<String, Object> reported =
                with(Papers.registration(OneCase.ITEM, START), "source", "TRANSFER", "sendingAuthority", "另一机关");
        OneCase one = registered(reported).filed();
        String transfer = sent(one);
        answers(transfer, "accepted");
        assertThat(walk.openKeys(transfer)).containsExactly("userTask_informOfTransfer");

        desk.does(
                "tsofficer1",
                transfer,
                "informOfTransfer",
                form("informedOn", today(), "method", "书面", "content", "本案已经移送有管辖权的机关。"));

        assertThat(walk.endsOf(transfer)).containsExactly("endEvent_caseHandedOver");
    }

    @Test
    @ProvesDuty("L06")
    void aRefusalIsConsultedAboutAndTheCommonSuperiorDesignatesTheOtherAuthority() {
        OneCase one = registered().filed();
        String transfer = sent(one);
        answers(transfer, "notAccepted");
        consulted(transfer, "failed");
        requested(transfer);
        designated(transfer, "other");
        assertThat(walk.openKeys(transfer)).containsExactly("userTask_sendCase");
        sends(transfer);
        answers(transfer, "accepted");

        assertThat(file(one).status()).isEqualTo(CaseStatus.TRANSFERRED);
    }

    @Test
    @ProvesDuty("L06")
    void whenTheCommonSuperiorDesignatesThisAuthorityTheCaseGoesOn() {
        OneCase one = registered().filed();
        String transfer = disputed(one);
        consulted(transfer, "failed");
        requested(transfer);
        designated(transfer, "own");

        assertThat(walk.endsOf(transfer)).containsExactly("endEvent_ownJurisdictionDesignated");
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
        one.evidenceCollected("conclude");
    }

    @Test
    @ProvesDuty("L06")
    void aDisputeIsSettledByAgreement() {
        OneCase theirs = registered().filed();
        String transfer = disputed(theirs);
        consulted(transfer, "other");
        sends(transfer);
        answers(transfer, "accepted");
        assertThat(file(theirs).status()).isEqualTo(CaseStatus.TRANSFERRED);

        OneCase ours = registered().filed();
        String kept = disputed(ours);
        consulted(kept, "own");
        assertThat(walk.endsOf(kept)).containsExactly("endEvent_ownJurisdictionAgreed");
        assertThat(file(ours).status()).isEqualTo(CaseStatus.FILED);
    }

    @Test
    void whatTheHeadDoesNotTransferStays() {
        OneCase one = registered().filed();
        String transfer = proposed(one, proposal("POWER"));

        desk.does("tshead", transfer, "decideJurisdictionTransfer", form("answer", "refuse", "opinion", "属于本机关管辖。"));

        assertThat(walk.endsOf(transfer)).containsExactly("endEvent_jurisdictionKept");
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
    }

    @Test
    @ProvesDuty("L06")
    void whoeverFiledFirstHasTheCase() {
        OneCase one = registered().filed();

        assertThatThrownBy(() -> proposed(one, with(proposal("FILED_FIRST"), "otherFiledOn", null)))
                .hasMessageContaining("对方机关立案日期");
        itIs(START.plusDays(5));
        assertThatThrownBy(() -> proposed(one, with(proposal("FILED_FIRST"), "otherFiledOn", START.plusDays(1))))
                .hasMessageContaining("最先立案");
        proposed(one, with(proposal("FILED_FIRST"), "otherFiledOn", START.minusDays(1)));
    }

    @Test
    void datesKeepTheirOrder() {
        OneCase one = registered().filed();
        String transfer = sent(one);
        assertThatThrownBy(() -> desk.does(
                        "tsofficer1",
                        transfer,
                        "recordAuthorityAnswer",
                        with(answer("accepted"), "answeredOn", START.minusDays(1))))
                .hasMessageContaining("不得早于移送日期");
    }

    @Test
    void aDecidedCaseIsNotHandedOver() {
        OneCase one = registered().readyForDecision().drafted("200000");
        String transfer = sent(one);
        one.decided("PENALTY");

        assertThatThrownBy(() -> answers(transfer, "accepted")).hasMessageContaining("已决定");
        answers(transfer, "notAccepted");
        assertThat(walk.openKeys(transfer)).containsExactly("userTask_consultJurisdiction");
    }

    private static Map<String, Object> proposal(String ground) {
        return form("ground", ground, "otherAuthority", "另一机关", "reason", "违法行为属于另一机关的职权范围。");
    }

    private Map<String, Object> answer(String answer) {
        return form("answer", answer, "answeredOn", today(), "documentNumber", "复〔2026〕1号", "content", "见复函。");
    }

    private String proposed(OneCase one, Map<String, Object> proposal) {
        return desk.begins("tsofficer1", "jurisdiction-transfer", one.id(), proposal);
    }

    private String sent(OneCase one) {
        String transfer = proposed(one, proposal("POWER"));
        desk.does("tshead", transfer, "decideJurisdictionTransfer", form("answer", "approve", "opinion", "移送。"));
        sends(transfer);
        return transfer;
    }

    private String disputed(OneCase one) {
        String transfer = proposed(one, proposal("DISPUTE"));
        desk.does("tshead", transfer, "decideJurisdictionTransfer", form("answer", "consult", "opinion", "先行协商。"));
        return transfer;
    }

    private void sends(String transfer) {
        desk.does(
                "tsofficer1",
                transfer,
                "sendCase",
                form(
                        "documentNumber", "西移〔2026〕1号",
                        "receivingAuthority", "另一机关",
                        "sentOn", today(),
                        "materials", "案卷一册。",
                        "receivedBy", "对方接收人"));
    }

    private void answers(String transfer, String answer) {
        desk.does("tsofficer2", transfer, "recordAuthorityAnswer", answer(answer));
    }

    private void consulted(String transfer, String result) {
        desk.does(
                "tsofficer1",
                transfer,
                "consultJurisdiction",
                form("consultedOn", today(), "otherAuthority", "另一机关", "content", "双方交换意见。", "answer", result));
    }

    private void requested(String transfer) {
        desk.does(
                "tshead",
                transfer,
                "requestDesignation",
                form("superior", "共同的上一级机关", "documentNumber", "请〔2026〕1号", "requestedOn", today(), "opinion", "请指定。"));
    }

    private void designated(String transfer, String who) {
        desk.does(
                "tsofficer1",
                transfer,
                "recordDesignation",
                form("answer", who, "documentNumber", "指〔2026〕1号", "designatedOn", today()));
    }
}
