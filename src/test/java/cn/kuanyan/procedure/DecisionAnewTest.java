package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static cn.kuanyan.procedure.RemedyPapers.answer;
import static cn.kuanyan.procedure.RemedyPapers.lawsuit;
import static cn.kuanyan.procedure.RemedyPapers.outcome;
import static cn.kuanyan.procedure.RemedyPapers.reconsideration;
import static cn.kuanyan.procedure.RemedyPapers.remake;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 重新作出决定, ordered by the body that annulled a decision of 200000 yuan. */
@CoversModel("decision-anew")
class DecisionAnewTest extends ModelTest {

    private static final String FULL = "200000";
    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 30);
    private static final LocalDate HEARING = LocalDate.of(2026, 3, 25);

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

    @Test
    void theNewDecisionIsServedAndPaidAndOnlyThenTheCaseIsClosed() {
        OneCase one = served().does("clerk", "recordPayment", Papers.payment(START, "50000"));
        OneCase anew = remade(one, "NO");
        assertThat(one.open()).containsExactly("draftClosingReport");
        assertThat(records.latest(one.id(), null, "record-remedy-outcome")
                        .orElseThrow()
                        .data()
                        .money("refund"))
                .isEqualByComparingTo("50000");
        assertThat(closing(one)).hasMessageContaining("责令重新作出");

        anew.proposed("190000").notified().waived();
        assertThat(anew.isRefused("officer1", "draftDecision", Papers.fineDecided("190000")))
                .hasMessageContaining("有什么不同");
        anew.does("officer1", "draftDecision", different("190000")).decided("PENALTY");

        assertThat(limits.current(one.id(), party(one), "remake").orElseThrow().state())
                .isEqualTo(TimeLimit.State.MET);
        assertThat(closing(one)).hasMessageContaining("还没有执行完毕");
        LocalDate later = START.plusDays(3);
        itIs(later);
        anew.served().published();
        assertThat(anew.dueDate("recordPayment")).isEqualTo(later.plusDays(15));
        assertThat(anew.isRefused("clerk", "recordPayment", Papers.payment(later, "190000")))
                .hasMessageContaining("已经登记过");
        anew.does("clerk", "recordPayment", with(Papers.payment(later, "190000"), "receiptNumber", "PJ0002"));

        assertThat(walk.endsOf(anew.instance())).containsExactly("endEvent_decidedAnew");
        assertThat(closing(one)).hasMessageContaining("应当退还50000.00元");
        anew.does("clerk", "refundPayment", RemedyPapers.refund(later, "50000"));
        assertThat(walk.leftovers(anew.instance())).isEmpty();
        one.closed("EXECUTED").isOver("endEvent_closed");
    }

    @Test
    void theSameDecisionForTheSameReasonsIsRefusedUnlessOnlyTheProcedureWasWrong() {
        OneCase one = served();
        OneCase anew = remade(one, "NO").proposed(FULL).notified().waived();
        assertThat(anew.isRefused("officer1", "draftDecision", same())).hasMessageContaining("同一事实和理由");
        anew.does("officer1", "draftDecision", with(same(), "facts", "补充查明的事实。"));

        OneCase other = served();
        OneCase again = remade(other, "YES").proposed(FULL).notified().waived();
        again.does("officer1", "draftDecision", same());
        assertThat(again.open()).containsExactly("reviewDecision");
    }

    @Test
    void everyStepCanBeTakenAgain() {
        OneCase one = served();
        OneCase anew = remade(one, "NO").proposed("198000").notified().hearingRequested();
        anew.heard(HEARING, "changed");
        assertThat(anew.open()).containsExactly("stateFacts");
        anew.proposed("196000").notified().waived();
        anew.does("reviewer", "reviewLegality", Papers.illegal("investigation"))
                .investigated()
                .proposed("196000")
                .notified()
                .waived()
                .does("reviewer", "reviewLegality", Papers.illegal("discretion"))
                .proposed("194000")
                .notified()
                .waived()
                .legallyReviewed()
                .does("officer1", "draftDecision", different("194000"))
                .does("head", "reviewDecision", Papers.draftReturned("priorNotice"))
                .notified()
                .waived()
                .legallyReviewed()
                .does("officer1", "draftDecision", different("194000"))
                .decided("PENALTY");

        assertThat(anew.open()).containsExactly("serveDecision");
    }

    @Test
    @ProvesDuty("D08")
    void aDecisionOnTheSpotIsReconsideredFirstAndMadeAnewAfterAnInvestigation() {
        OnTheSpot spot = new OnTheSpot(walk, OnTheSpot.registration(OnTheSpot.company()))
                .fined("1000")
                .does("officer1", "serveOnTheSpot", OnTheSpot.served(START, "BANK"));
        long caseId = spot.id();
        String party = caseFiles.parties(caseId).get(0).id().toString();
        assertThatThrownBy(() -> desk.begins("lzofficer1", "remedy", caseId, with(lawsuit(START), "partyId", party)))
                .hasMessageContaining("应当先申请行政复议");
        String remedy = desk.begins(
                "lzofficer1", "remedy", caseId, with(reconsideration(START), "body", "有权的人民政府", "partyId", party));
        desk.does("lzofficer1", remedy, "submitRemedyAnswer", answer(START));
        desk.does("lzofficer1", remedy, "recordRemedyOutcome", remake(START, UNTIL, "NO"));

        OneCase anew = new OneCase(walk, remedy, "lz");
        assertThat(anew.open()).containsExactly("collectEvidence");
        anew.investigated();
        assertThat(anew.open()).containsExactly("stateFacts");
    }

    @Test
    void aLawsuitFollowsAReconsiderationOfADecisionOnTheSpot() {
        OnTheSpot spot = new OnTheSpot(walk, OnTheSpot.registration(OnTheSpot.company()))
                .fined("1000")
                .does("officer1", "serveOnTheSpot", OnTheSpot.served(START, "BANK"));
        long caseId = spot.id();
        String party = caseFiles.parties(caseId).get(0).id().toString();
        String remedy = desk.begins(
                "lzofficer1", "remedy", caseId, with(reconsideration(START), "body", "有权的人民政府", "partyId", party));
        desk.does("lzofficer1", remedy, "submitRemedyAnswer", answer(START));
        desk.does("lzofficer1", remedy, "recordRemedyOutcome", outcome("MAINTAINED", START));
        String suit = desk.begins("lzofficer1", "remedy", caseId, with(lawsuit(START), "partyId", party));
        desk.does("lzofficer1", suit, "submitRemedyAnswer", answer(START));
        desk.does("lzofficer1", suit, "recordRemedyOutcome", outcome("REVOKED", START));

        assertThat(spot.open()).containsExactly("reportOnTheSpot");
    }

    @Test
    void aFineThatWasTakenOnTheSpotIsRefundedAsFarAsItIsVaried() {
        OnTheSpot spot = new OnTheSpot(walk, OnTheSpot.registration(OnTheSpot.company()))
                .fined("100")
                .does("officer1", "serveOnTheSpot", OnTheSpot.collected(START, "100"));
        long caseId = spot.id();
        String party = caseFiles.parties(caseId).get(0).id().toString();
        String remedy = desk.begins(
                "lzofficer1", "remedy", caseId, with(reconsideration(START), "body", "有权的人民政府", "partyId", party));
        desk.does("lzofficer1", remedy, "submitRemedyAnswer", answer(START));
        desk.does("lzofficer1", remedy, "recordRemedyOutcome", RemedyPapers.varied("60", START));

        assertThat(records.latest(caseId, null, "record-remedy-outcome")
                        .orElseThrow()
                        .data()
                        .money("refund"))
                .isEqualByComparingTo("40");
        desk.does("lzclerk", remedy, "refundPayment", RemedyPapers.refund(START, "40"));
        assertThat(walk.isEnded(remedy)).isTrue();
        spot.does("officer1", "handOverFine", form("handedOverOn", START, "amount", "100", "receivedBy", "试用收款人员"));
        assertThat(spot.open()).containsExactly("depositFine", "reportOnTheSpot");
    }

    private Map<String, Object> same() {
        return with(Papers.fineDecided(FULL), "difference", "重新作出。");
    }

    private static Map<String, Object> different(String fine) {
        return with(Papers.fineDecided(fine), "difference", "考虑当事人的改正情况，减少罚款数额。");
    }

    /** The decision is annulled by reconsideration; what goes on then, as the people see it. */
    private OneCase remade(OneCase one, String procedureOnly) {
        String remedy = desk.begins(
                "tsofficer1", "remedy", one.id(), with(reconsideration(START), "partyId", String.valueOf(party(one))));
        desk.does("tsofficer1", remedy, "submitRemedyAnswer", answer(START));
        desk.does("tsofficer1", remedy, "recordRemedyOutcome", remake(START, UNTIL, procedureOnly));
        return new OneCase(walk, remedy);
    }

    private Rejection closing(OneCase one) {
        return one.isRefused("officer1", "draftClosingReport", form("summary", "案件已经办理完毕。", "ground", "OTHER"));
    }

    private OneCase served() {
        return registered(Papers.registration(OneCase.ITEM, START, Companies.fresh()))
                .readyForDecision()
                .drafted(FULL)
                .decided("PENALTY")
                .served();
    }

    private long party(OneCase one) {
        return caseFiles.parties(one.id()).get(0).id();
    }
}
