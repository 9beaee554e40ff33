package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.platform.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 行政处罚普通程序: how the steps follow one another. */
@CoversModel("penalty-case")
class PenaltyCaseTest extends ModelTest {

    private static final LocalDate HEARING = LocalDate.of(2026, 3, 25);
    private static final Map<String, Object> OF_PUBLIC_INTEREST = with(Papers.report("NO"), "publicInterest", true);

    @Test
    @ProvesDuty("D01")
    void aFinedPartyThatContestsNothingPaysAndTheCaseIsClosed() {
        OneCase one = registered().readyForDecision().drafted("200000").decided("PENALTY");

        finished(one, "200000");

        assertThat(one.ends("hearing")).isEmpty();
        assertThat(one.ends("legal-review")).isEmpty();
        assertThat(one.ends("rectification")).isEmpty();
    }

    @Test
    @ProvesDuty("R01")
    void interviewHearingAndLegalReviewTakePlaceInThisOrder() {
        OneCase one = registered()
                .filed()
                .investigated(Papers.report("YES"))
                .does("officer1", "notifyInterview", Papers.interviewNotice(START, START))
                .does("officer1", "recordInterview", Papers.interviewRecord(START))
                .proposed("200000")
                .notified()
                .hearingRequested()
                .heard(HEARING, "unchanged")
                .legallyReviewed()
                .drafted("200000")
                .decided("PENALTY");

        finished(one, "200000");
    }

    @Test
    void aCaseThatIsNotFiledEnds() {
        OneCase one = registered()
                .does("officer1", "verifyClue", form("findings", "线索不属实。", "proposal", "NOT_FILE", "reason", "没有违法事实。"))
                .does("head", "approveFiling", approved());

        one.isOver("endEvent_notFiled");
    }

    @Test
    @ProvesDuty({"N05", "D01"})
    void aViolationThatCannotBeEstablishedEndsWithoutNoticeAndPenalty() {
        OneCase one = registered().filed().investigated(with(Papers.report("NO"), "conclusion", "UNFOUNDED"));
        one.does("officer1", "stateFacts", TestFacts.of())
                .does("officer1", "proposePenalty", with(Papers.exemptionProposed(), "outcome", "UNFOUNDED"))
                .does("section", "approveProposal", approved())
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("UNFOUNDED"))
                .decided("UNFOUNDED")
                .served()
                .does("section", "publishDecision", form("published", "NO", "reason", "违法事实不能成立。"))
                .closed("UNFOUNDED");

        assertThat(one.ends("prior-notice")).isEmpty();
        one.isOver("endEvent_closed");
    }

    @Test
    @ProvesDuty({"D01", "D06"})
    void aPartyThatIsNotPunishedIsEducatedBeforeTheCaseIsClosed() {
        OneCase one = registered()
                .filed()
                .investigated()
                .exempted()
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("NO_PENALTY"))
                .decided("NO_PENALTY")
                .served()
                .published()
                .rectified()
                .closed("NO_PENALTY");

        assertThat(one.ends("enforcement")).isEmpty();
        one.isOver("endEvent_closed");
    }

    @Test
    @ProvesDuty("D01")
    void aCrimeIsTransferredToThePolice() {
        OneCase one = registered()
                .readyForDecision()
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("CRIME"))
                .decided("CRIME");
        assertThat(one.open()).containsExactly("appointTransferGroup");

        one.sentToThePolice()
                .does("officer1", "recordPoliceAnswer", TransferPapers.answered("filed", today()))
                .does("officer1", "handOverMaterials", TransferPapers.handedOver(today()));

        assertThat(file(one).status()).isEqualTo(CaseStatus.TRANSFERRED);
        one.isOver("endEvent_transferred");
    }

    @Test
    @ProvesDuty("D01")
    void whatIsDecidedToBeACrimeAndComesBackIsDecidedAnew() {
        OneCase one = registered()
                .readyForDecision()
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("CRIME"))
                .decided("CRIME")
                .sentToThePolice()
                .does("officer1", "recordPoliceAnswer", TransferPapers.answered("notFiled", today()))
                .does("head", "answerPoliceRefusal", form("answer", "accept", "opinion", "继续依法处理。"));
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
        assertThat(one.open()).containsExactly("stateFacts");

        one.proposed("200000").notified().waived().drafted("200000").decided("PENALTY");

        finished(one, "200000");
    }

    @Test
    void aTransferThatTheHeadRefusesLeadsBackToDiscretionWhileTheOtherDecisionIsCarriedOut() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000")
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("CRIME"))
                .doesForEach("head", "reviewDecision", Papers.draftAccepted("NO"))
                .does("head", "signDecision", form("outcome", "PENALTY", "confirmation", true))
                .does("head", "signDecision", form("outcome", "CRIME", "confirmation", true))
                .does("section", "appointTransferGroup", TransferPapers.group("tsofficer1", "tsofficer2"))
                .does("officer1", "verifyCrime", TransferPapers.report())
                .does("head", "decideCriminalTransfer", TransferPapers.refused());
        assertThat(one.open()).containsExactly("serveDecision", "stateFacts");

        one.served().published().paid("200000");
        assertThat(one.open()).containsExactly("stateFacts");

        one.proposed("40000").notified().waived().drafted("40000").decided("PENALTY");
        assertThat(one.open()).containsExactly("serveDecision");
        finished(one, "40000");
    }

    @Test
    void theTransferOfOnePartyDoesNotKeepTheDecisionOnTheOtherFromBeingServed() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000")
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("CRIME"))
                .doesForEach("head", "reviewDecision", Papers.draftAccepted("NO"))
                .does("head", "signDecision", form("outcome", "PENALTY", "confirmation", true))
                .does("head", "signDecision", form("outcome", "CRIME", "confirmation", true));
        assertThat(one.open()).containsExactly("appointTransferGroup", "serveDecision");
        one.sentToThePolice()
                .does("officer1", "recordPoliceAnswer", TransferPapers.answered("filed", today()))
                .does("officer1", "handOverMaterials", TransferPapers.handedOver(today()));

        finished(one, "200000");
    }

    @Test
    void aDefenceThatHoldsLeadsToAnotherDiscretionAndASecondNotice() {
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .notified()
                .registers("STATEMENT")
                .registers("HEARING_WAIVED")
                .does("officer1", "reviewStatement", Papers.reviewed("changed"));
        assertThat(one.open()).containsExactly("stateFacts");

        one.proposed("190000").notified().waived().drafted("190000").decided("PENALTY");

        assertThat(one.ends("prior-notice")).containsExactly("endEvent_heard", "endEvent_heard");
        finished(one, "190000");
    }

    @Test
    void theProposalAfterADefenceIsNeverHeavier() {
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .notified()
                .registers("STATEMENT")
                .registers("HEARING_WAIVED")
                .does("officer1", "reviewStatement", Papers.reviewed("changed"))
                .does("officer1", "stateFacts", Papers.refusedToCorrect());

        assertThat(one.isRefused("officer1", "proposePenalty", Papers.fineProposed("210000")))
                .hasMessageContaining("更重");
    }

    @Test
    void onlyThePartyWhoseDefenceHoldsGetsAnotherNotice() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .registers("STATEMENT")
                .registers("HEARING_WAIVED")
                .does("officer1", "reviewStatement", Papers.reviewed("changed"))
                .does("officer1", "reviewStatement", Papers.reviewed("unchanged"));
        assertThat(one.open()).containsExactly("stateFacts");

        one.proposed("190000").notified().waived();

        assertThat(one.open()).containsExactly("draftDecision", "draftDecision");
    }

    @Test
    @ProvesDuty("H07")
    void aHearingThatChangesTheFactsLeadsToAnotherDiscretionAndASecondNotice() {
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .notified()
                .hearingRequested()
                .heard(HEARING, "changed");
        assertThat(one.open()).containsExactly("stateFacts");

        one.proposed("190000").notified().waived();

        assertThat(one.open()).containsExactly("reviewLegality");
        finished(one.legallyReviewed().drafted("190000").decided("PENALTY"), "190000");
    }

    @Test
    void legalReviewSendsTheCaseBackToTheInvestigationAndSeesItAgain() {
        String second = another(Role.LEGAL_REVIEWER, "reviewer2");
        OneCase one = toBeReviewed().does(second, "reviewLegality", Papers.illegal("investigation"));
        assertThat(one.open()).containsExactly("collectEvidence");

        one.investigated(OF_PUBLIC_INTEREST).proposed("200000").notified().waived();

        assertThat(one.assignee("reviewLegality")).isEqualTo(second);
        finished(
                one.does(second, "reviewLegality", Papers.legal())
                        .drafted("200000")
                        .decided("PENALTY"),
                "200000");
    }

    @Test
    void legalReviewSendsTheCaseBackToDiscretionAndSeesItAgain() {
        OneCase one = toBeReviewed().does("reviewer", "reviewLegality", Papers.illegal("discretion"));
        assertThat(one.open()).containsExactly("stateFacts");

        one.proposed("190000").notified().waived();

        assertThat(one.assignee("reviewLegality")).isEqualTo("reviewer");
    }

    @Test
    void legalReviewSendsTheCaseBackToThePriorNoticeAndSeesItAgain() {
        OneCase one = toBeReviewed().does("reviewer", "reviewLegality", Papers.illegal("priorNotice"));
        assertThat(one.open()).containsExactly("draftPriorNotice");

        one.notified().waived();

        assertThat(one.assignee("reviewLegality")).isEqualTo("reviewer");
    }

    @Test
    void aCaseThatWentThroughAHearingIsReviewedAgainAlsoWhenNobodyAsksForASecondHearing() {
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .notified()
                .hearingRequested()
                .heard(HEARING, "unchanged")
                .does("reviewer", "reviewLegality", Papers.illegal("priorNotice"));

        one.notified().waived();

        assertThat(one.assignee("reviewLegality")).isEqualTo("reviewer");
    }

    @Test
    void aCaseThatLegalReviewReturnedIsNeverDecidedUntilItPasses() {
        OneCase one = toBeReviewed().does("reviewer", "reviewLegality", Papers.illegal("investigation"));

        one.investigated(Papers.report("NO")).proposed("200000").notified().waived();

        assertThat(one.assignee("reviewLegality")).isEqualTo("reviewer");
    }

    @Test
    void theHeadSendsTheCaseBackToTheInvestigationAndGetsItAgain() {
        String second = another(Role.AGENCY_HEAD, "head2");
        OneCase one = registered()
                .readyForDecision()
                .drafted("200000")
                .does(second, "reviewDecision", Papers.draftReturned("investigation"));
        assertThat(one.open()).containsExactly("collectEvidence");

        one.investigated().proposed("200000").notified().waived().drafted("200000");

        assertThat(one.assignee("reviewDecision")).isEqualTo(second);
        finished(
                one.does(second, "reviewDecision", Papers.draftAccepted("NO"))
                        .does("head", "signDecision", form("outcome", "PENALTY", "confirmation", true)),
                "200000");
    }

    @Test
    void theHeadSendsOnePartyBackToDiscretionWhileTheOtherIsDecided() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .does("head", "reviewDecision", Papers.draftReturned("discretion"))
                .decided("PENALTY");
        assertThat(one.open()).containsExactly("stateFacts");

        one.proposed("190000").notified().waived().drafted("190000").decided("PENALTY");

        assertThat(one.ends("decision"))
                .containsExactlyInAnyOrder("endEvent_decisionReturned", "endEvent_decided", "endEvent_decided");
        assertThat(one.open()).containsExactly("serveDecision", "serveDecision");
    }

    @Test
    void aSignedDecisionStandsWhenLegalReviewReturnsTheCaseOfTheOtherParty() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated(OF_PUBLIC_INTEREST)
                .proposed("200000", "40000")
                .notified()
                .waived()
                .legallyReviewed()
                .drafted("200000", "40000")
                .does("head", "reviewDecision", Papers.draftReturned("discretion"))
                .decided("PENALTY")
                .proposed("190000")
                .notified()
                .waived()
                .does("reviewer", "reviewLegality", Papers.illegal("discretion"));
        assertThat(one.open()).containsExactly("stateFacts");

        one.proposed("190000")
                .notified()
                .waived()
                .legallyReviewed()
                .drafted("190000")
                .decided("PENALTY");

        assertThat(one.open()).containsExactly("serveDecision", "serveDecision");
    }

    @Test
    void theHeadSendsTheCaseBackToThePriorNoticeOnly() {
        OneCase one = registered()
                .readyForDecision()
                .drafted("200000")
                .does("head", "reviewDecision", Papers.draftReturned("priorNotice"));
        assertThat(one.open()).containsExactly("draftPriorNotice");

        finished(one.notified().waived().drafted("200000").decided("PENALTY"), "200000");
    }

    @Test
    void whenTheHeadReturnsThePartiesToDifferentStepsTheEarliestComesFirst() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .does("head", "reviewDecision", Papers.draftReturned("priorNotice"))
                .does("head", "reviewDecision", Papers.draftReturned("discretion"));
        assertThat(one.open()).containsExactly("stateFacts");

        one.proposed("40000");

        assertThat(one.open()).containsExactly("draftPriorNotice", "draftPriorNotice");
    }

    private OneCase toBeReviewed() {
        OneCase one = registered()
                .filed()
                .investigated(OF_PUBLIC_INTEREST)
                .proposed("200000")
                .notified()
                .waived();
        assertThat(one.open()).containsExactly("reviewLegality");
        return one;
    }

    private static void finished(OneCase one, String fine) {
        one.served().published().paid(fine).closed("EXECUTED").isOver("endEvent_closed");
    }
}
