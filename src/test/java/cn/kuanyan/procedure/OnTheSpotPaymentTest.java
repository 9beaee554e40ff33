package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.OnTheSpot.DAY;
import static cn.kuanyan.procedure.OnTheSpot.collected;
import static cn.kuanyan.procedure.OnTheSpot.served;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 当场处罚的缴款. */
@CoversModel("on-the-spot-payment")
class OnTheSpotPaymentTest extends OnTheSpotTest {

    @Autowired
    private CaseDocuments documents;

    @Test
    void aWarningNeedsNoPayment() {
        assertThat(company().warnedAndServed().ends("on-the-spot-payment")).containsExactly("endEvent_nothingToPay");
    }

    @Test
    void aFineIsPaidAtTheBankWithinFifteenDaysOrItsEnforcementStaysOpen() {
        OnTheSpot one = company().fined("3000").does("officer1", "serveOnTheSpot", served(DAY, "BANK"));
        assertThat(one.dueDate("recordPayment")).isEqualTo(DAY.plusDays(15));

        walk.itIs(DAY.plusDays(16));
        assertThat(one.open()).contains("recordLatePayment");
        one.does("clerk", "recordLatePayment", with(Papers.payment(walk.today(), "3000"), "surcharge", "90"));

        assertThat(one.ends("on-the-spot-payment")).containsExactly("endEvent_fineSettled");
    }

    @Test
    void whoeverDoesNotPayIsDemandedToUnderTheNumberOfTheDecisionOnTheSpot() {
        OnTheSpot one = company().fined("3000").does("officer1", "serveOnTheSpot", served(DAY, "BANK"));
        walk.itIs(DAY.plusDays(16));

        one.does("officer1", "serveDemand", EnforcementPapers.demand(walk.today(), "3000", "90"));

        assertThat(documents.issuedIn(one.id()))
                .extracting(DocumentView::kind)
                .contains("performance-demand", "surcharge-notice");
    }

    @Test
    @ProvesDuty({"E02", "E03"})
    void aFineOfOneHundredYuanIsCollectedHandedOverAndDeposited() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        walk.itIs(friday);
        OnTheSpot one = citizen().fined("100").does("officer1", "serveOnTheSpot", collected(friday, "100"));
        assertThat(one.dueDate("handOverFine")).isEqualTo(LocalDate.of(2026, 3, 10));

        walk.itIs(LocalDate.of(2026, 3, 9));
        one.does("officer2", "handOverFine", form("handedOverOn", walk.today(), "amount", "100", "receivedBy", "财务人员"));
        assertThat(limit(one, "fineHandOver").orElseThrow().state()).isEqualTo(TimeLimit.State.MET);
        assertThat(one.dueDate("depositFine")).isEqualTo(LocalDate.of(2026, 3, 11));
        one.does("clerk", "depositFine", form("depositedOn", walk.today(), "amount", "100", "receiptNumber", "PJ1"));

        assertThat(one.ends("on-the-spot-payment")).containsExactly("endEvent_fineDeposited");
    }

    @Test
    @ProvesDuty({"E02", "E03"})
    void aFineCollectedOnWaterIsHandedOverTwoWorkingDaysAfterTheLanding() {
        OnTheSpot one = company()
                .fined("3000")
                .does(
                        "officer1",
                        "serveOnTheSpot",
                        with(
                                collected(DAY, "3000"),
                                "ground",
                                "REMOTE_ON_REQUEST",
                                "groundNote",
                                "水上作业，当事人到银行缴纳确有困难。",
                                "requestedByParty",
                                true));
        walk.itIs(LocalDate.of(2026, 3, 6));

        one.does(
                "officer1",
                "handOverFine",
                form("handedOverOn", walk.today(), "landedOn", "2026-03-05", "amount", "3000", "receivedBy", "财务人员"));

        TimeLimit limit = limit(one, "fineHandOver").orElseThrow();
        assertThat(limit.dueDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(limit.state()).isEqualTo(TimeLimit.State.MET);
    }
}
