package cn.kuanyan.cases;

import static cn.kuanyan.procedure.EnforcementPapers.application;
import static cn.kuanyan.procedure.EnforcementPapers.courtAnswer;
import static cn.kuanyan.procedure.EnforcementPapers.deferral;
import static cn.kuanyan.procedure.EnforcementPapers.instalment;
import static cn.kuanyan.procedure.EnforcementPapers.timeAsked;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.procedure.EnforcementPapers;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fines that are paid late, in parts, or only because the court orders it. */
class EnforcementCasesTest extends ModelTest {

    private static final String FULL = "200000";
    private static final LocalDate OPENS = LocalDate.of(2026, 9, 3);
    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 2);

    @Test
    @ProvesDuty({"E04", "E05"})
    void whoMissesTheSecondInstalmentPaysThreePercentADayOfWhatIsMissingToTheFen() {
        LocalDate first = LocalDate.of(2026, 4, 10);
        LocalDate second = LocalDate.of(2026, 5, 11);
        OneCase one = toBePaid()
                .does("clerk", "recordPayment", timeAsked())
                .does(
                        "officer1",
                        "registerDeferral",
                        deferral(START, instalment(first, "66666.67"), instalment(second, "133333.33")))
                .does("head", "approveDeferral", Papers.approved());
        itIs(first);
        one.does("clerk", "recordPayment", Papers.payment(first, "66666.67"));

        LocalDate late = second.plusDays(7);
        itIs(late);
        assertThat(one.open()).containsExactly("recordLatePayment", "serveDemand");
        // 133333.33 at three percent is 3999.9999 a day, seven days are 27999.9993, of which no fen is rounded up.
        assertThat(one.isRefused("clerk", "recordLatePayment", with(payment(late), "surcharge", "28000")))
                .hasMessageContaining("27999.99");
        one.does("clerk", "recordLatePayment", with(payment(late), "surcharge", "27999.99"));

        one.closed("EXECUTED").isOver("endEvent_closed");
    }

    @Test
    @ProvesDuty("E09")
    void theCourtIsAskedOnTheFirstDayAndNotBeforeAndTheFineIsCollected() {
        OneCase one = demandExpired();
        itIs(OPENS.minusDays(1));
        one.isRefused("head", "decideEnforcement", application(today(), FULL, FULL));
        itIs(OPENS);

        collected(one.does("head", "decideEnforcement", application(OPENS, FULL, FULL)));
    }

    @Test
    @ProvesDuty("E09")
    void theCourtIsAskedOnTheLastDayAndTheFineIsCollected() {
        OneCase one = demandExpired();
        itIs(CLOSES);

        collected(one.does("head", "decideEnforcement", application(CLOSES, FULL, FULL)));
    }

    @Test
    @ProvesDuty("E09")
    void oneDayAfterTheLastTheCourtIsNotAskedWithoutAReason() {
        OneCase one = demandExpired();
        itIs(CLOSES.plusDays(1));

        one.isRefused("head", "decideEnforcement", application(today(), FULL, FULL));
        one.does(
                "head",
                "decideEnforcement",
                Papers.form("answer", "terminate", "terminateGround", "OTHER", "reason", "申请期限已经届满，没有正当理由。"));

        one.closed("ENFORCEMENT_ENDED").isOver("endEvent_closed");
    }

    private void collected(OneCase one) {
        one.does("officer1", "recordCourtAnswer", courtAnswer(today(), "accepted"))
                .does("officer1", "recordCourtAnswer", courtAnswer(today(), "granted"))
                .does("clerk", "recordLatePayment", with(Papers.payment(today(), FULL), "surcharge", FULL))
                .closed("COURT_ENFORCED")
                .isOver("endEvent_closed");
    }

    private static Map<String, Object> payment(LocalDate late) {
        return with(Papers.payment(late, "133333.33"), "receiptNumber", "PJ0002");
    }

    private OneCase demandExpired() {
        OneCase one = toBePaid();
        EnforcementPapers.demandExpired(one, this::itIs, START.plusDays(16));
        return one;
    }

    private OneCase toBePaid() {
        return registered()
                .readyForDecision()
                .drafted(FULL)
                .decided("PENALTY")
                .served()
                .published();
    }
}
