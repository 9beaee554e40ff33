package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 送达、公示、执行: what follows the decision on one party. */
@CoversModel("implementation")
class ImplementationTest extends ModelTest {

    @Test
    void publicationAndPaymentDoNotWaitForOneAnother() {
        OneCase one = fined().served();
        assertThat(one.open()).containsExactlyInAnyOrder("publishDecision", "recordPayment");

        one.paid("200000");
        assertThat(one.open()).containsExactly("publishDecision");

        one.published();
        assertThat(one.ends("implementation"))
                .containsExactlyInAnyOrder("endEvent_publicationSettled", "endEvent_implemented");
        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void whoIsNotPunishedHasNothingToPayAndIsEducated() {
        OneCase one = registered()
                .filed()
                .investigated()
                .exempted()
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("NO_PENALTY"))
                .decided("NO_PENALTY")
                .served();
        assertThat(one.open()).containsExactlyInAnyOrder("publishDecision", "educateParty");

        one.published().rectified();

        assertThat(one.ends("implementation"))
                .containsExactlyInAnyOrder("endEvent_publicationSettled", "endEvent_implemented");
    }

    @Test
    void theCaseIsClosedOnlyWhenTheLastPartyIsDone() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .decided("PENALTY");
        one.does("officer1", "serveDecision", form("servedOn", START, "method", "DIRECT", "receivedBy", "法定代表人"))
                .published()
                .paid("200000");
        assertThat(one.open()).containsExactly("serveDecision");

        one.served().published().paid("40000");

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    private OneCase fined() {
        return registered().readyForDecision().drafted("200000").decided("PENALTY");
    }
}
