package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.OnTheSpot.DAY;
import static cn.kuanyan.procedure.OnTheSpot.decided;
import static cn.kuanyan.procedure.OnTheSpot.heard;
import static cn.kuanyan.procedure.OnTheSpot.served;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.history.PartyHistory;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 当场处罚. */
@CoversModel("summary-procedure")
class SummaryProcedureTest extends OnTheSpotTest {

    @Autowired
    private PartyHistory history;

    @Test
    @ProvesDuty({"D07", "S01"})
    void aWarningIsGivenServedReportedAndTheCaseClosed() {
        OnTheSpot one = company().warnedAndServed();
        assertThat(file(one).status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(one.open()).containsExactly("reportOnTheSpot");

        one.accepted().closed();

        one.isOver("endEvent_summaryClosed");
        assertThat(file(one).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    @ProvesDuty("D07")
    void aCitizenIsFinedAtMostTwoHundredAndAnOrganisationAtMostThreeThousandYuan() {
        assertThat(citizen().fined("200").open()).containsExactly("serveOnTheSpot");
        assertThat(company().fined("3000").open()).containsExactly("serveOnTheSpot");
    }

    @Test
    @ProvesDuty({"D07", "D08"})
    void theDecisionHasItsOwnNumberAndSaysThatReconsiderationComesFirst() {
        OnTheSpot one = citizen().fined("50");

        RecordData decision = paper(one, "decide-on-the-spot");
        assertThat(decision.need("number")).matches("新区当罚〔2026〕\\d+号");
        assertThat(decision.need("signedOn")).isEqualTo("2026-03-02");
        assertThat(decision.need("authority")).isNotBlank();
        assertThat(decision.need("place")).isNotBlank();
        assertThat(decision.need("remedies"))
                .contains("应当自收到本决定书之日起60日内先向有权的人民政府申请行政复议")
                .contains("对行政复议决定不服的，可以自收到行政复议决定书之日起15日内")
                .doesNotContain("6个月");
        assertThat(decision.need("performance")).contains("15日内到指定的银行");
        one.does("officer1", "serveOnTheSpot", served(DAY, "BANK"));
        assertThat(limit(one, "reconsideration")).isPresent();
        assertThat(limit(one, "litigation")).isEmpty();
    }

    @Test
    void aRefusedReceiptIsNotedOnTheDecision() {
        OnTheSpot one = citizen().fined("50");

        one.does(
                "officer1",
                "serveOnTheSpot",
                with(
                        served(DAY, "BANK"),
                        "receipt",
                        "REFUSED",
                        "receivedBy",
                        null,
                        "refusalNote",
                        "当事人拒绝签收，已在决定书上注明。"));

        assertThat(one.open()).containsExactly("recordPayment", "reportOnTheSpot");
    }

    @Test
    @ProvesDuty("D07")
    void theReportIsDueAndAnIncompleteOneIsReturnedToItsOfficerAndThenToTheSameSectionHead() {
        OnTheSpot one = company().warnedAndServed();
        assertThat(one.dueDate("reportOnTheSpot")).isEqualTo(LocalDate.of(2026, 3, 4));
        one.reported().does("section", "checkOnTheSpot", Papers.returned("return"));
        assertThat(one.assignee("reportOnTheSpot")).isEqualTo("lzofficer1");

        one.reported();

        assertThat(one.assignee("checkOnTheSpot")).isEqualTo("lzsection");
        one.does("section", "checkOnTheSpot", Papers.approved());
        assertThat(one.open()).containsExactly("draftClosingReport");
        assertThat(limit(one, "onTheSpotReport").orElseThrow().state()).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    void theCaseIsClosedOnlyWhenTheFineIsPaid() {
        OnTheSpot one = citizen().fined("50").does("officer1", "serveOnTheSpot", served(DAY, "BANK"));

        one.accepted();
        assertThat(one.open()).containsExactly("recordPayment");
        one.does("clerk", "recordPayment", Papers.payment(DAY, "50"));

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void whatIsNotForTheSpotGoesTheOrdinaryWayWithItsPapers() {
        OnTheSpot one = citizen().factsStated().does("officer1", "hearOnTheSpot", heard("100"));

        one.does("officer1", "decideOnTheSpot", OnTheSpot.ordinary());
        assertThat(one.open()).containsExactly("verifyClue");
        one.does("officer1", "verifyClue", form("findings", "违法事实不清。", "proposal", "NOT_FILE", "reason", "不符合立案标准。"))
                .does("head", "approveFiling", Papers.approved());

        one.isOver("endEvent_ordinaryProcedureEnded");
        assertThat(file(one).status()).isEqualTo(CaseStatus.NOT_FILED);
    }

    @Test
    void aDefenceThatIsAdoptedMakesTheFineSmaller() {
        OnTheSpot one = citizen()
                .factsStated()
                .does(
                        "officer1",
                        "hearOnTheSpot",
                        with(
                                heard("200"),
                                "statement",
                                "GIVEN",
                                "content",
                                "家庭困难，请求从轻。",
                                "review",
                                "情况属实。",
                                "adopted",
                                "YES"));

        one.does("officer1", "decideOnTheSpot", decided("100"));

        assertThat(paper(one, "decide-on-the-spot").money("fine")).isEqualByComparingTo("100");
    }

    @Test
    void aDecisionOnTheSpotIsAnEarlierCaseOfTheParty() {
        Map<String, Object> company = OnTheSpot.company();
        registered(OnTheSpot.registration(company)).warnedAndServed();
        walk.itIs(DAY.plusDays(7));

        OnTheSpot later = registered(with(OnTheSpot.registration(company), "conductOn", DAY.plusDays(7)));

        assertThat(history.earlier(file(later), party(later), walk.today()))
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.decidedOn()).isEqualTo(DAY));
    }

    /** Whoever of the agency may see cases sees this one too, with its number. */
    @Test
    void theCaseIsOneOfTheAgencysCases() {
        OnTheSpot one = citizen().fined("50");

        assertThat(file(one).officers()).containsExactly("lzofficer1", "lzofficer2");
        assertThat(file(one).number()).matches("新区当登〔2026〕\\d+号");
        assertThat(cases("lanzhou-new-area")).contains(one.id());
    }
}
