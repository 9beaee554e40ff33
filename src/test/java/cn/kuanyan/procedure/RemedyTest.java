package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.EnforcementPapers.application;
import static cn.kuanyan.procedure.EnforcementPapers.demand;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static cn.kuanyan.procedure.RemedyPapers.answer;
import static cn.kuanyan.procedure.RemedyPapers.lawsuit;
import static cn.kuanyan.procedure.RemedyPapers.outcome;
import static cn.kuanyan.procedure.RemedyPapers.reconsideration;
import static cn.kuanyan.procedure.RemedyPapers.refund;
import static cn.kuanyan.procedure.RemedyPapers.varied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.history.EarlierCase;
import cn.kuanyan.history.PartyHistory;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 行政复议、行政诉讼 of one party; the decision of 200000 yuan is served on 2026-03-02, to be paid by 2026-03-17. */
@CoversModel("remedy")
class RemedyTest extends ModelTest {

    private static final String FULL = "200000";
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private Remedies remedies;

    @Autowired
    private PartyHistory history;

    @Test
    @ProvesDuty({"E06", "X03"})
    void noSurchargeRunsWhileAReconsiderationGoesOnThatMaintains() {
        OneCase one = served();
        LocalDate applied = DUE.plusDays(3);
        itIs(applied);
        String remedy = sought(one, reconsideration(applied));
        LocalDate ended = applied.plusDays(40);
        itIs(ended);
        answered(remedy, applied);
        concluded(remedy, outcome("MAINTAINED", ended));

        assertThat(walk.endsOf(remedy)).containsExactly("endEvent_decisionStands");
        assertThat(limit(one, "litigationAfterReconsideration").dueDate()).isEqualTo(ended.plusDays(15));
        LocalDate paid = ended.plusDays(5);
        itIs(paid);
        // Two days before the application and five after the decision, at three per cent of 200000.
        assertThat(one.isRefused(
                        "clerk", "recordLatePayment", with(Papers.payment(paid, FULL), "surcharge", "42000.01")))
                .hasMessageContaining("42000.00");
        one.does("clerk", "recordLatePayment", with(Papers.payment(paid, FULL), "surcharge", "42000"));
        assertThat(one.open()).containsExactly("publishDecision");
    }

    @Test
    @ProvesDuty("E09")
    void afterAReconsiderationTheTimeForTheCourtRunsFromTheFifteenDaysToSue() {
        OneCase one = served();
        LocalDate demanded = DUE.plusDays(2);
        itIs(demanded);
        one.does("officer1", "serveDemand", demand(demanded, FULL, "12000"));
        LocalDate applied = demanded.plusDays(1);
        itIs(applied);
        String remedy = sought(one, reconsideration(applied));
        answered(remedy, applied);
        LocalDate ended = LocalDate.of(2026, 5, 18);
        itIs(ended);
        assertThat(one.isRefused("head", "decideEnforcement", application(ended, FULL, "12000")))
                .hasMessageContaining("正在进行");
        concluded(remedy, outcome("MAINTAINED", ended));

        LocalDate lastToSue = LocalDate.of(2026, 6, 2);
        assertThat(limit(one, "courtApplication").triggerDate()).isEqualTo(lastToSue);
        assertThat(limit(one, "courtApplication").dueDate()).isEqualTo(LocalDate.of(2026, 9, 2));
        itIs(lastToSue);
        assertThat(one.isRefused("head", "decideEnforcement", application(lastToSue, FULL, "0")))
                .hasMessageContaining("2026-06-03起才可以申请");
        itIs(lastToSue.plusDays(1));
        one.does("head", "decideEnforcement", application(lastToSue.plusDays(1), FULL, "0"));
        assertThat(one.open()).contains("recordCourtAnswer");
    }

    @Test
    @ProvesDuty("P02")
    void aReconsiderationThatVariesTheFineChangesWhatIsOwedFromTheFirstDay() {
        OneCase one = served();
        one.published();
        LocalDate paid = DUE.plusDays(10);
        itIs(paid);
        one.does("clerk", "recordLatePayment", Papers.payment(paid, "100000"));
        String remedy = sought(one, reconsideration(paid));
        answered(remedy, paid);
        LocalDate ended = paid.plusDays(10);
        itIs(ended);
        refused("fine", () -> concluded(remedy, varied("200000.01", ended)));
        concluded(remedy, varied("150000", ended));

        assertThat(walk.dueDay(walk.open(remedy, "userTask_withdrawPublication").get(0)))
                .isEqualTo(limit(one, "publicationWithdrawal").dueDate());
        withdrawn(remedy, ended);
        assertThat(walk.endsOf(remedy)).containsExactly("endEvent_decisionSetAside");
        LocalDate rest = ended.plusDays(2);
        itIs(rest);
        // Ten days at three per cent of 150000, of which the first nine until the application count, then two of 50000.
        assertThat(one.isRefused("clerk", "recordLatePayment", with(receipt(rest, "50000.01"), "surcharge", "0")))
                .hasMessageContaining("50000.00");
        assertThat(one.isRefused("clerk", "recordLatePayment", with(receipt(rest, "50000"), "surcharge", "43500.01")))
                .hasMessageContaining("43500.00");
        one.does("clerk", "recordLatePayment", with(receipt(rest, "50000"), "surcharge", "43500"));
        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void whatWasPaidBeyondAVariedFineIsToBeRefundedAndNothingIsCollectedAnyMore() {
        OneCase one = served().does("clerk", "recordPayment", Papers.payment(START, "120000"));
        String remedy = sought(one, reconsideration(START));
        answered(remedy, START);
        concluded(remedy, varied("100000", START));

        assertThat(result(one).data().money("refund")).isEqualByComparingTo("20000");
        assertThat(one.open()).containsExactly("publishDecision");
        assertThat(walk.openKeys(remedy)).containsExactly("userTask_refundPayment");
        assertThat(walk.endsOf(remedy)).containsExactly("endEvent_decisionSetAside");
        paidBack(remedy, refund(START, "20000"));
        assertThat(walk.endsOf(remedy)).containsExactlyInAnyOrder("endEvent_decisionSetAside", "endEvent_paidBack");
        assertThat(walk.isEnded(remedy)).isTrue();
    }

    @Test
    void exactlyWhatIsOwedIsPaidBackToThePartyItself() {
        OneCase one = served().does("clerk", "recordPayment", Papers.payment(START, "120000.55"));
        LocalDate day = START.plusDays(3);
        String remedy = sought(one, reconsideration(day), day);
        answered(remedy, day);
        concluded(remedy, varied("100000", day));

        refused("amount", () -> paidBack(remedy, refund(day, "20000.54")));
        refused("amount", () -> paidBack(remedy, refund(day, "20000.56")));
        refused("amount", () -> paidBack(remedy, refund(day, "0")));
        refused("paidBackOn", () -> paidBack(remedy, refund(day.minusDays(1), "20000.55")));
        refused("paidBackOn", () -> paidBack(remedy, refund(day.plusDays(1), "20000.55")));
        Map<String, Object> heir = with(refund(day, "20000.55"), "accountHolder", "试用继承人");
        refused("accountHolder", () -> paidBack(remedy, heir));
        assertThat(records.latest(one.id(), party(one), "refund-payment")).isEmpty();

        paidBack(remedy, with(heir, "holderReason", "当事人注销，由权利义务承受人收款。"));
        assertThat(paper(one, "refund-payment").data().text("appliedOn")).contains(day.toString());
    }

    @Test
    void aSurchargeThatWasPaidBackCountsAsPaidNoMore() {
        OneCase one = served();
        LocalDate paid = DUE.plusDays(1);
        itIs(paid);
        one.does("clerk", "recordLatePayment", with(Papers.payment(paid, "100000"), "surcharge", "6000"));
        LocalDate applied = paid.plusDays(1);
        String remedy = sought(one, reconsideration(applied), applied);
        answered(remedy, applied);
        concluded(remedy, varied("150000", applied));
        paidBack(remedy, refund(applied, "1500"));

        LocalDate later = applied.plusDays(2);
        itIs(later);
        // Two days after the reconsideration at three per cent of the 50000 that are left.
        assertThat(one.isRefused("clerk", "recordLatePayment", with(receipt(later, "50000"), "surcharge", "3000.01")))
                .hasMessageContaining("最多为3000.00元");
        one.does("clerk", "recordLatePayment", with(receipt(later, "50000"), "surcharge", "3000"));
        assertThat(one.open()).containsExactly("publishDecision");
    }

    @Test
    void aSecondResultAfterARefundGivesBackTheRest() {
        OneCase one = served().does("clerk", "recordPayment", Papers.payment(START, FULL));
        String first = sought(one, reconsideration(START));
        answered(first, START);
        concluded(first, varied("150000", START));
        paidBack(first, refund(START, "50000"));
        String second = sought(one, lawsuit(START));
        answered(second, START);
        concluded(second, varied("100000", START));

        assertThat(result(one).data().money("refund")).isEqualByComparingTo("50000");
    }

    @Test
    void aSecondResultGivesBackNothingTwice() {
        OneCase one = served().does("clerk", "recordPayment", Papers.payment(START, FULL));
        String first = sought(one, reconsideration(START));
        answered(first, START);
        concluded(first, varied("150000", START));
        String second = sought(one, lawsuit(START));
        answered(second, START);
        concluded(second, outcome("REVOKED", START));

        assertThat(result(one).data().money("refund")).isEqualByComparingTo("150000");
        refused("amount", () -> paidBack(second, refund(START, FULL)));
        paidBack(second, refund(START, "150000"));
        refused("voucherNumber", () -> paidBack(first, refund(START, "50000")));
        paidBack(first, with(refund(START, "50000"), "voucherNumber", "TK0002"));
        assertThat(walk.isEnded(first)).isTrue();
        assertThat(walk.isEnded(second)).isTrue();
    }

    @Test
    void aSurchargeThatWasPaidOnMoreThanTheVariedFineGoesBackToo() {
        OneCase one = served();
        LocalDate paid = DUE.plusDays(1);
        itIs(paid);
        one.does("clerk", "recordLatePayment", with(Papers.payment(paid, "100000"), "surcharge", "6000"));
        LocalDate applied = paid.plusDays(1);
        String remedy = sought(one, reconsideration(applied), applied);
        answered(remedy, applied);
        concluded(remedy, varied("100000", applied));

        assertThat(result(one).data().money("refund")).isEqualByComparingTo("3000");
        assertThat(one.open()).containsExactly("publishDecision");
    }

    @Test
    @ProvesDuty("X02")
    void aLawsuitThatAnnulsEndsEverythingAndWhatWasPaidGoesBack() {
        OneCase one = served().does("clerk", "recordPayment", Papers.payment(START, "50000"));
        one.published();
        String remedy = sought(one, lawsuit(LocalDate.of(2026, 3, 10)), LocalDate.of(2026, 3, 10));
        LocalDate ended = LocalDate.of(2026, 6, 10);
        itIs(ended);
        answered(remedy, LocalDate.of(2026, 3, 25));
        concluded(remedy, with(outcome("REVOKED", ended), "effective", "NO"));
        assertThat(walk.openKeys(remedy)).containsExactly("userTask_recordRemedyOutcome");
        assertThat(one.open()).contains("recordLatePayment");

        concluded(remedy, outcome("REVOKED", ended));

        assertThat(one.open()).containsExactly("draftClosingReport");
        assertThat(result(one).data().money("refund")).isEqualByComparingTo("50000");
        assertThat(limits.ofCase(one.id()))
                .filteredOn(limit -> limit.state() == TimeLimit.State.RUNNING)
                .extracting(TimeLimit::code)
                .containsExactly("publicationWithdrawal");
        withdrawn(remedy, ended);
        assertThat(one.isRefused("officer1", "draftClosingReport", Papers.closingReport("OTHER")))
                .hasMessageContaining("应当退还50000.00元，尚未退还，退还以后才能结案");
        paidBack(remedy, refund(ended, "50000"));
        assertThat(walk.leftovers(remedy)).isEmpty();
        refused("partyId", () -> sought(one, reconsideration(ended)));
        one.closed("OTHER").isOver("endEvent_closed");
    }

    @Test
    @ProvesDuty({"X01", "X02"})
    void aRemedyAfterItsPeriodIsRegisteredAndHasNoEffect() {
        OneCase one = served();
        LocalDate last = LocalDate.of(2026, 5, 6);
        assertThat(limit(one, "reconsideration").dueDate()).isEqualTo(last);
        assertThat(limit(one, "litigation").dueDate()).isEqualTo(LocalDate.of(2026, 9, 2));
        LocalDate late = last.plusDays(1);
        itIs(late);
        String remedy = sought(one, reconsideration(late));
        assertThat(walk.openKeys(remedy)).containsExactly("userTask_recordLateRemedy");
        refused("kind", () -> sought(one, reconsideration(late)));

        desk.does(
                "tsofficer1",
                remedy,
                "recordLateRemedy",
                form("answer", "notAccepted", "decidedOn", late, "reasons", "逾期，没有正当理由。"));

        assertThat(walk.endsOf(remedy)).containsExactly("endEvent_withoutEffect");
        LocalDate demanded = late.plusDays(20);
        itIs(demanded);
        one.does("officer1", "serveDemand", demand(demanded, FULL, FULL));
    }

    @Test
    void aLateRemedyThatTheBodyAcceptsForAGoodReasonHasItsEffect() {
        OneCase one = served();
        LocalDate late = LocalDate.of(2026, 5, 7);
        itIs(late);
        String remedy = sought(one, with(reconsideration(late), "acceptedOn", null, "copyReceivedOn", null));
        LocalDate accepted = late.plusDays(1);
        itIs(accepted);
        desk.does(
                "tsofficer1",
                remedy,
                "recordLateRemedy",
                form(
                        "answer", "accepted",
                        "decidedOn", accepted,
                        "documentNumber", "受理通知书",
                        "ground", "FORCE_MAJEURE",
                        "copyReceivedOn", accepted,
                        "reasons", "自然灾害。"));

        assertThat(walk.dueDay(walk.open(remedy, "userTask_submitRemedyAnswer").get(0)))
                .isEqualTo(LocalDate.of(2026, 5, 21));
        LocalDate later = late.plusDays(30);
        itIs(later);
        desk.does("tsofficer1", remedy, "submitRemedyAnswer", form("answer", "notOwed", "summary", "已经撤回。"));
        concluded(remedy, outcome("WITHDRAWN", later));
        assertThat(walk.endsOf(remedy)).containsExactly("endEvent_decisionStands");
    }

    @Test
    void aRemedyThatIsGivenUpLeavesTheFirstPeriodsAsTheyWere() {
        OneCase one = served();
        String remedy = sought(one, reconsideration(START));
        desk.does("tsofficer1", remedy, "submitRemedyAnswer", form("answer", "notOwed", "summary", "已经撤回。"));
        concluded(remedy, outcome("WITHDRAWN", START));

        assertThat(limits.current(one.id(), party(one), "litigationAfterReconsideration"))
                .isEmpty();
        assertThat(limit(one, "reconsiderationAnswer", TimeLimit.State.CANCELLED))
                .isNotNull();
        itIs(LocalDate.of(2026, 9, 3));
        one.does("officer1", "serveDemand", demand(LocalDate.of(2026, 9, 3), FULL, FULL));
        assertThat(limit(one, "courtApplication").triggerDate()).isEqualTo(LocalDate.of(2026, 9, 2));
        sought(one, with(lawsuit(LocalDate.of(2026, 9, 2)), "copyReceivedOn", LocalDate.of(2026, 9, 3)));
    }

    @Test
    @ProvesDuty("X04")
    void theAnswerIsDueInTenWorkingDaysAndALateOneIsAFact() {
        OneCase one = served();
        String remedy = sought(one, reconsideration(START));
        LocalDate last = LocalDate.of(2026, 3, 16);
        assertThat(walk.dueDay(walk.open(remedy, "userTask_submitRemedyAnswer").get(0)))
                .isEqualTo(last);
        itIs(last.plusDays(1));
        refused("submittedOn", () -> desk.does("tsofficer1", remedy, "submitRemedyAnswer", answer(START.minusDays(1))));
        answered(remedy, last.plusDays(1));

        assertThat(limit(one, "reconsiderationAnswer").state()).isEqualTo(TimeLimit.State.EXPIRED);
        assertThat(paper(one, "submit-remedy-answer").data().flag("late")).isTrue();
    }

    @Test
    @ProvesDuty("X05")
    void inTheSimplifiedProcedureTheAnswerIsDueInFiveWorkingDays() {
        OneCase one = served();
        LocalDate forwarded = START.plusDays(7);
        itIs(forwarded);
        String remedy = sought(
                one,
                with(
                        reconsideration(START),
                        "procedure",
                        "SIMPLIFIED",
                        "forwardedOn",
                        forwarded,
                        "acceptedOn",
                        forwarded,
                        "copyReceivedOn",
                        forwarded));

        assertThat(walk.dueDay(walk.open(remedy, "userTask_submitRemedyAnswer").get(0)))
                .isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(limit(one, "reconsiderationForwarding").state()).isEqualTo(TimeLimit.State.MET);
        answered(remedy, forwarded);
        assertThat(limit(one, "reconsiderationAnswerSimplified").state()).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    void theAnswerToTheCourtIsDueInFifteenDays() {
        OneCase one = served();
        String remedy = sought(one, lawsuit(START));

        assertThat(walk.dueDay(walk.open(remedy, "userTask_submitRemedyAnswer").get(0)))
                .isEqualTo(DUE);
    }

    @Test
    @ProvesDuty("X06")
    void theGovernmentOfTheSameLevelReconsidersAndAnotherBodyNeedsItsGround() {
        OneCase one = served();
        assertThat(remedies.text(file(one), START)).contains("60日内向天水市人民政府申请行政复议");

        Map<String, Object> other = with(reconsideration(START), "body", "甘肃省互联网信息办公室");
        refused("bodyReason", () -> sought(one, other));
        sought(one, with(other, "bodyReason", "法律规定由上一级主管机关管辖。"));
    }

    @Test
    void oneRemedyGoesOnAtATimeAndEachIsOpenOnce() {
        OneCase one = served();
        String remedy = sought(one, reconsideration(START));
        refused("kind", () -> sought(one, lawsuit(START)));
        refused("kind", () -> sought(one, reconsideration(START)));
        answered(remedy, START);
        concluded(remedy, outcome("UNLAWFUL", START));
        refused("kind", () -> sought(one, reconsideration(START)));

        String suit = sought(one, lawsuit(START.plusDays(15)), START.plusDays(15));

        assertThat(paper(one, "register-remedy").data().flag("late")).isFalse();
        answered(suit, START.plusDays(15));
        concluded(suit, outcome("MAINTAINED", START.plusDays(15)));
        assertThat(one.open()).contains("recordPayment");
    }

    @Test
    @ProvesDuty("X03")
    void aLawsuitOnTheSixteenthDayAfterAReconsiderationIsLate() {
        OneCase one = served();
        String remedy = sought(one, reconsideration(START));
        answered(remedy, START);
        concluded(remedy, outcome("UNDECIDED", START));
        LocalDate late = DUE.plusDays(1);

        String suit = sought(one, lawsuit(late), late);

        assertThat(walk.openKeys(suit)).containsExactly("userTask_recordLateRemedy");
        LocalDate fifth = DUE.plusDays(5);
        itIs(fifth);
        assertThat(one.isRefused("officer1", "serveDemand", demand(fifth, FULL, "30000.01")))
                .hasMessageContaining("30000.00");
        desk.does(
                "tsofficer1",
                suit,
                "recordLateRemedy",
                form(
                        "answer", "accepted",
                        "decidedOn", fifth,
                        "documentNumber", "立案通知书",
                        "ground", "OTHER",
                        "copyReceivedOn", fifth,
                        "reasons", "疫情封控。"));
        assertThat(one.isRefused("officer1", "serveDemand", demand(fifth, FULL, "0.01")))
                .hasMessageContaining("0.00");
    }

    @Test
    void aStayOfTheBodyStopsTheDemandUntilItEnds() {
        OneCase one = served();
        LocalDate day = DUE.plusDays(1);
        itIs(day);
        String remedy = sought(one, reconsideration(day));
        answered(remedy, day);
        refused("answer", () -> concluded(remedy, RemedyPapers.stayOver(day)));
        concluded(remedy, RemedyPapers.stayed(day));
        assertThat(one.isRefused("officer1", "serveDemand", demand(day, FULL, "0")))
                .hasMessageContaining("停止执行");

        concluded(remedy, RemedyPapers.stayOver(day));
        one.does("officer1", "serveDemand", demand(day, FULL, "0"));
    }

    @Test
    void afterADismissedLawsuitTheJudgmentIsEnforcedAndNotTheDecision() {
        OneCase one = served();
        LocalDate applied = DUE.plusDays(1);
        itIs(applied);
        one.does("officer1", "serveDemand", demand(applied, FULL, "6000"));
        String remedy = sought(one, lawsuit(applied));
        answered(remedy, applied);
        LocalDate ended = LocalDate.of(2026, 5, 20);
        itIs(ended);
        concluded(remedy, outcome("MAINTAINED", ended));

        itIs(ended.plusDays(1));
        one.does("head", "decideEnforcement", application(ended.plusDays(1), FULL, "0"));

        assertThat(paper(one, "decide-enforcement").data().is("route", "JUDGMENT"))
                .isTrue();
    }

    @Test
    void theDatesOfARemedyFollowOneAnother() {
        OneCase one = served();
        itIs(START.plusDays(5));
        refused("appliedOn", () -> sought(one, reconsideration(START.minusDays(1))));
        refused(
                "acceptedOn",
                () -> sought(one, with(reconsideration(START.plusDays(2)), "acceptedOn", START.plusDays(1))));
        refused(
                "copyReceivedOn",
                () -> sought(one, with(reconsideration(START.plusDays(2)), "copyReceivedOn", START.plusDays(1))));
        refused("copyReceivedOn", () -> sought(one, with(reconsideration(START), "copyReceivedOn", null)));
        refused("forwardedOn", () -> sought(one, with(lawsuit(START), "forwardedOn", START)));
        String remedy = sought(one, reconsideration(START));
        answered(remedy, START);
        refused("endedOn", () -> concluded(remedy, outcome("MAINTAINED", START.minusDays(1))));
        refused(
                "receivedOn",
                () -> concluded(remedy, with(outcome("MAINTAINED", START.plusDays(1)), "receivedOn", START)));
        refused("effective", () -> concluded(remedy, with(outcome("MAINTAINED", START), "effective", "NO")));
    }

    @Test
    void aCaseThatWasClosedIsClosedOnceMore() {
        OneCase one = served(Companies.fresh()).published().paid(FULL).closed("EXECUTED");
        assertThat(file(one).status()).isEqualTo(CaseStatus.CLOSED);
        OneCase anew = remade(one);
        withdrawn(anew.instance(), START);
        assertThat(file(one).status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(anew.open()).contains("refundPayment", "stateFacts");

        anew.proposed("195000")
                .notified()
                .waived()
                .does("officer1", "draftDecision", with(Papers.fineDecided("195000"), "difference", "减少罚款数额。"))
                .decided("PENALTY")
                .served()
                .published()
                .does("clerk", "recordPayment", with(Papers.payment(START, "195000"), "receiptNumber", "PJ0002"));
        assertThat(anew.isRefused("officer1", "draftClosingReport", Papers.closingReport("EXECUTED")))
                .hasMessageContaining("应当退还200000.00元");
        anew.does("clerk", "refundPayment", refund(START, FULL)).closed("EXECUTED");
        assertThat(walk.endsOf(anew.instance())).containsExactlyInAnyOrder("endEvent_paidBack", "endEvent_closedAgain");
        assertThat(walk.leftovers(anew.instance())).isEmpty();
        assertThat(file(one).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void aDecisionMadeAnewInAnOpenCaseLeavesTheClosingToTheCase() {
        OneCase one = served(Companies.fresh());
        remade(one)
                .proposed("195000")
                .notified()
                .waived()
                .does("officer1", "draftDecision", with(Papers.fineDecided("195000"), "difference", "减少罚款数额。"))
                .decided("PENALTY")
                .served()
                .published()
                .paid("195000")
                .isOver("endEvent_decidedAnew");
        one.closed("EXECUTED").isOver("endEvent_closed");
    }

    @Test
    void whileARemedyIsOpenTheCaseIsNotClosed() {
        OneCase one = served();
        one.published().paid(FULL);
        String remedy = sought(one, reconsideration(START));
        assertThat(one.isRefused("officer1", "draftClosingReport", form("summary", "案件已经办理完毕。", "ground", "EXECUTED")))
                .hasMessageContaining("还没有结果");
        answered(remedy, START);
        concluded(remedy, outcome("MAINTAINED", START));
        one.closed("EXECUTED").isOver("endEvent_closed");
    }

    @Test
    void whenTheDecisionOnOnePartyIsAnnulledTheOtherIsCollectedFromAsBefore() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed(FULL, "40000")
                .notified()
                .waived()
                .drafted(FULL, "40000")
                .decided("PENALTY")
                .served();
        assertThat(one.open()).hasSize(4);
        annulled(one);
        assertThat(one.open()).containsExactly("publishDecision", "recordPayment");

        one.does("section", "publishDecision", form("published", "NO", "reason", "不具有一定社会影响。"))
                .paid("40000");

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void theLastPartyWhoseDecisionIsAnnulledLetsTheCaseGoOn() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed(FULL, "40000")
                .notified()
                .waived()
                .drafted(FULL, "40000")
                .decided("PENALTY")
                .served();
        long other = caseFiles.parties(one.id()).get(1).id();
        one.doesForEach("section", "publishDecision", form("published", "NO", "reason", "不具有一定社会影响。"));
        walk.open(one.instance(), "userTask_recordPayment").stream()
                .skip(1)
                .forEach(task -> walk.submit("tsclerk", task.getId(), Papers.payment(START, "40000")));
        assertThat(one.open()).containsExactly("recordPayment");
        annulled(one);

        assertThat(one.open()).containsExactly("draftClosingReport");
        assertThat(records.of(one.id(), other, "record-payment")).hasSize(1);
    }

    @Test
    void aDecisionThatWasAnnulledIsNoEarlierViolation() {
        Map<String, Object> company = Companies.fresh();
        OneCase one = served(company);
        OneCase next = registered(Papers.registration(OneCase.ITEM, START, company));
        assertThat(earlier(next)).hasSize(1);

        annulled(one);

        assertThat(earlier(next)).isEmpty();
    }

    private List<EarlierCase> earlier(OneCase one) {
        return history.earlier(file(one), caseFiles.parties(one.id()).get(0), START);
    }

    private void annulled(OneCase one) {
        String remedy = sought(one, lawsuit(START));
        answered(remedy, START);
        concluded(remedy, outcome("REVOKED", START));
    }

    @Test
    void aFineThatReconsiderationVariedIsEnforcedByTheBodyThatDecided() {
        OneCase one = served();
        String remedy = sought(one, reconsideration(START));
        answered(remedy, START);
        concluded(remedy, varied("100000", START));
        itIs(DUE.plusDays(1));
        one.does("officer1", "serveDemand", demand(DUE.plusDays(1), "100000", "3000"));
        LocalDate later = LocalDate.of(2026, 4, 20);
        itIs(later);

        assertThat(one.isRefused("head", "decideEnforcement", application(later, "100000", "0")))
                .hasMessageContaining("由行政复议机关依法强制执行");
    }

    private OneCase remade(OneCase one) {
        String remedy = sought(one, reconsideration(START));
        answered(remedy, START);
        concluded(remedy, RemedyPapers.remake(START, null, "NO"));
        return new OneCase(walk, remedy);
    }

    private OneCase served() {
        return served(Papers.company());
    }

    private OneCase served(Map<String, Object> company) {
        return registered(Papers.registration(OneCase.ITEM, START, company))
                .readyForDecision()
                .drafted(FULL)
                .decided("PENALTY")
                .served();
    }

    private String sought(OneCase one, Map<String, Object> registration) {
        return desk.begins("tsofficer1", "remedy", one.id(), with(registration, "partyId", String.valueOf(party(one))));
    }

    private String sought(OneCase one, Map<String, Object> registration, LocalDate on) {
        itIs(on);
        return sought(one, registration);
    }

    private void answered(String remedy, LocalDate on) {
        desk.does("tsofficer1", remedy, "submitRemedyAnswer", answer(on));
    }

    private void concluded(String remedy, Map<String, Object> result) {
        desk.does("tsofficer2", remedy, "recordRemedyOutcome", result);
    }

    private void withdrawn(String remedy, LocalDate on) {
        desk.does(
                "tssection",
                remedy,
                "withdrawPublication",
                form("withdrawnOn", on, "channel", "机关网站", "reason", "处罚决定已被依法变更或者撤销。"));
    }

    private void paidBack(String remedy, Map<String, Object> refund) {
        desk.does("tsclerk", remedy, "refundPayment", refund);
    }

    private static Map<String, Object> receipt(LocalDate on, String amount) {
        return with(Papers.payment(on, amount), "receiptNumber", "PJ0002");
    }

    private CaseRecord result(OneCase one) {
        return paper(one, "record-remedy-outcome");
    }

    private CaseRecord paper(OneCase one, String step) {
        return records.latest(one.id(), null, step).orElseThrow();
    }

    private TimeLimit limit(OneCase one, String code) {
        return limits.current(one.id(), party(one), code).orElseThrow();
    }

    private TimeLimit limit(OneCase one, String code, TimeLimit.State state) {
        return limits.ofCase(one.id()).stream()
                .filter(limit -> limit.code().equals(code) && limit.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private long party(OneCase one) {
        return caseFiles.parties(one.id()).get(0).id();
    }

    private static void refused(String field, ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Rejection.class, refusal -> assertThat(refusal.findings())
                .extracting(Finding::field)
                .contains(field));
    }
}
