package cn.kuanyan.cases;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import cn.kuanyan.procedure.Receipts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Parties that refuse the decision or cannot be found. */
class ServiceCasesTest extends ModelTest {

    @Test
    @ProvesDuty("S04")
    void aPartyThatRefusesTheDecisionIsServedByLeavingItPaysInTimeAndTheCaseIsClosed() {
        OneCase one = decided();
        itIs(START.plusDays(3));

        one.does("officer1", "serveDecision", Receipts.left("servedOn", START.plusDays(3)));

        assertThat(one.dueDate("recordPayment")).isEqualTo(LocalDate.of(2026, 3, 20));
        itIs(LocalDate.of(2026, 3, 20));
        closed(one.published().paid("200000"));
    }

    @Test
    @ProvesDuty("S07")
    void aPartyThatCannotBeFoundIsServedByPublicNoticeAndPaysWhenItLearnsOfIt() {
        OneCase one = decided()
                .does("officer1", "serveDecision", Receipts.failed("DIRECT", START))
                .does("officer2", "serveDecision", Receipts.announced(START));
        // From 2026-03-02 thirty days end on 2026-04-01, a Wednesday.
        LocalDate served = LocalDate.of(2026, 4, 1);
        assertThat(one.open()).containsExactly("confirmPublicNotice");
        itIs(served);
        one.isRefused("officer1", "confirmPublicNotice", form("answer", "expired"));
        itIs(served.plusDays(1));
        one.does("officer1", "confirmPublicNotice", form("answer", "expired"));

        // Fifteen days from the first of April.
        assertThat(one.dueDate("recordPayment")).isEqualTo(LocalDate.of(2026, 4, 16));
        closed(one.published().paid("200000"));
    }

    @Test
    void whoIsServedByPublicNoticeAndDoesNotPayIsDemandedAfterTheFifteenDays() {
        OneCase one = decided()
                .does("officer1", "serveDecision", Receipts.failed("DIRECT", START))
                .does("officer2", "serveDecision", Receipts.announced(START));
        itIs(LocalDate.of(2026, 4, 2));
        one.does("officer1", "confirmPublicNotice", form("answer", "expired")).published();

        itIs(LocalDate.of(2026, 4, 16));
        assertThat(one.open()).containsExactly("recordPayment");
        itIs(LocalDate.of(2026, 4, 17));
        assertThat(one.open()).containsExactly("recordLatePayment", "serveDemand");
    }

    private OneCase decided() {
        return registered(Papers.registration(OneCase.ITEM, START))
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY");
    }

    private static void closed(OneCase one) {
        one.closed("EXECUTED").isOver("endEvent_closed");
    }
}
