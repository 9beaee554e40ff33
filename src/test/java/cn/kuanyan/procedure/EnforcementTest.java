package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.EnforcementPapers.deferral;
import static cn.kuanyan.procedure.EnforcementPapers.instalment;
import static cn.kuanyan.procedure.EnforcementPapers.timeAsked;
import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 执行. */
@CoversModel("enforcement")
class EnforcementTest extends ModelTest {

    /** Fifteen days after the service. */
    private static final LocalDate LAST_DAY = START.plusDays(15);

    @Test
    @ProvesDuty("E01")
    void aFinePaidInTimeIsRecorded() {
        OneCase one = toBePaid();
        assertThat(one.dueDate("recordPayment")).isEqualTo(LAST_DAY);

        itIs(LAST_DAY);
        one.paid("200000");

        assertThat(one.ends("enforcement")).containsExactly("endEvent_paid");
        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void aFineIsPaidInPartsAndTheStepEndsWithTheLastFen() {
        OneCase one = toBePaid().does("clerk", "recordPayment", receipt(START, "150000.01", "PJ1"));
        assertThat(one.open()).containsExactly("recordPayment");
        assertThat(one.dueDate("recordPayment")).isEqualTo(LAST_DAY);

        assertThat(one.isRefused("clerk", "recordPayment", receipt(START, "50000", "PJ2")))
                .hasMessageContaining("49999.99");
        assertThat(one.isRefused("clerk", "recordPayment", receipt(START, "49999.99", "PJ1")))
                .hasMessageContaining("已经登记过");
        one.does("clerk", "recordPayment", receipt(START, "49999.99", "PJ2"));

        assertThat(one.ends("enforcement")).containsExactly("endEvent_paid");
    }

    @Test
    @ProvesDuty("E05")
    void aFinePaidLateIsRecordedWithAtMostTheSurchargeOfTheDaysThatPassed() {
        OneCase one = toBePaid();
        LocalDate twoDaysLate = LAST_DAY.plusDays(2);
        itIs(twoDaysLate);
        assertThat(one.open()).containsExactly("recordLatePayment", "serveDemand");

        Map<String, Object> payment = Papers.payment(twoDaysLate, "200000");
        assertThat(one.isRefused("clerk", "recordLatePayment", with(payment, "surcharge", "12000.01")))
                .hasMessageContaining("12000.00");
        one.does("clerk", "recordLatePayment", with(payment, "surcharge", "12000"));

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void whoPaysTheFineLateStillOwesTheSurcharge() {
        OneCase one = toBePaid();
        LocalDate late = LAST_DAY.plusDays(2);
        itIs(late);
        one.does("clerk", "recordLatePayment", with(receipt(late, "200000", "PJ1"), "surcharge", "0"));
        assertThat(one.open()).containsExactly("recordLatePayment", "serveDemand");

        itIs(late.plusDays(30));
        one.does("clerk", "recordLatePayment", with(receipt(late.plusDays(30), "0", "PJ2"), "surcharge", "12000"));

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void aFinePaidInTimeButSeenLateBearsNoSurcharge() {
        OneCase one = toBePaid();
        itIs(LAST_DAY.plusDays(3));

        one.does("clerk", "recordLatePayment", with(receipt(LAST_DAY, "200000", "PJ1"), "surcharge", "0"));

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void eachPartyPaysItsOwnFine() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000");

        itIs(LAST_DAY.plusDays(1));

        assertThat(one.open()).containsExactly("recordLatePayment", "serveDemand");
        assertThat(one.ends("enforcement")).containsExactly("endEvent_paid");
    }

    @Test
    void instalmentsMoveTheLimitAndAMissedOneBearsSurcharge() {
        LocalDate first = LocalDate.of(2026, 4, 10);
        LocalDate second = LocalDate.of(2026, 5, 11);
        OneCase one = toBePaid()
                .does("clerk", "recordPayment", timeAsked())
                .does(
                        "officer1",
                        "registerDeferral",
                        deferral(START, instalment(first, "120000"), instalment(second, "80000")))
                .does("head", "approveDeferral", approved());
        assertThat(one.dueDate("recordPayment")).isEqualTo(first);

        itIs(first);
        one.does("clerk", "recordPayment", receipt(first, "120000", "PJ1"));
        assertThat(one.dueDate("recordPayment")).isEqualTo(second);

        LocalDate late = second.plusDays(3);
        itIs(late);
        assertThat(one.open()).containsExactly("recordLatePayment", "serveDemand");
        one.does("clerk", "recordLatePayment", with(receipt(late, "80000", "PJ2"), "surcharge", "7200"));

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void aRefusedDeferralLeavesTheLimitAsItWas() {
        OneCase one = toBePaid()
                .does("clerk", "recordPayment", timeAsked())
                .does("officer1", "registerDeferral", deferral(START, instalment(LAST_DAY.plusDays(30), "200000")));
        assertThat(one.isRefused("head", "approveDeferral", form("answer", "refuse")))
                .hasMessageContaining("审批意见");

        one.does("head", "approveDeferral", form("answer", "refuse", "opinion", "没有提交经济困难的证明。"));

        assertThat(one.dueDate("recordPayment")).isEqualTo(LAST_DAY);
        itIs(LAST_DAY.plusDays(1));
        assertThat(one.open()).containsExactly("recordLatePayment", "serveDemand");
    }

    @Test
    void timeGrantedAfterTheLimitEndsTheSurchargeFromTheApplication() {
        OneCase one = toBePaid();
        LocalDate asked = LAST_DAY.plusDays(2);
        LocalDate due = LAST_DAY.plusDays(60);
        itIs(asked);
        one.does("clerk", "recordLatePayment", timeAsked())
                .does("officer1", "registerDeferral", deferral(asked, instalment(due, "200000")))
                .does("head", "approveDeferral", approved());
        assertThat(one.open()).containsExactly("recordLatePayment", "serveDemand");

        itIs(due);
        assertThat(one.isRefused("officer1", "serveDemand", EnforcementPapers.demand(due, "200000", "0")))
                .hasMessageContaining("没有逾期");
        one.does("clerk", "recordLatePayment", with(receipt(due, "200000", "PJ1"), "surcharge", "12000"));

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void enforcementThatIsEndedEndsTheStep() {
        OneCase one = toBePaid();
        EnforcementPapers.demandExpired(one, this::itIs, LAST_DAY.plusDays(1));

        one.does(
                "head",
                "decideEnforcement",
                form("answer", "terminate", "terminateGround", "DISSOLVED", "reason", "公司已经注销，没有财产和义务承受人。"));

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    private static Map<String, Object> receipt(LocalDate paid, String amount, String number) {
        return with(Papers.payment(paid, amount), "receiptNumber", number);
    }

    private OneCase toBePaid() {
        return registered()
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published();
    }
}
