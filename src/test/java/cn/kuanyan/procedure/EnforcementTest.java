package cn.kuanyan.procedure;

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
    @ProvesDuty("E05")
    void aFinePaidLateIsRecordedWithAtMostTheSurchargeOfTheDaysThatPassed() {
        OneCase one = toBePaid();
        LocalDate twoDaysLate = LAST_DAY.plusDays(2);
        itIs(twoDaysLate);
        assertThat(one.open()).containsExactly("recordLatePayment");

        Map<String, Object> payment = Papers.payment(twoDaysLate, "200000");
        assertThat(one.isRefused("clerk", "recordLatePayment", with(payment, "surcharge", "12000.01")))
                .hasMessageContaining("12000.00");
        one.does("clerk", "recordLatePayment", with(payment, "surcharge", "12000"));

        assertThat(one.ends("enforcement")).containsExactly("endEvent_paid");
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

        assertThat(one.open()).containsExactly("recordLatePayment");
        assertThat(one.ends("enforcement")).containsExactly("endEvent_paid");
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
