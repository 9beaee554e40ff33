package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 送达. */
@CoversModel("service")
class ServiceTest extends ModelTest {

    @Test
    @ProvesDuty("S02")
    void theDecisionIsServedWithinSevenWorkingDays() {
        OneCase one = registered().readyForDecision().drafted("200000").decided("PENALTY");
        assertThat(one.dueDate("serveDecision")).isEqualTo(LocalDate.of(2026, 3, 11));

        one.served();

        assertThat(one.ends("service")).containsExactly("endEvent_served");
        assertThat(one.open()).containsExactly("publishDecision");
    }

    @Test
    void publicationWaitsUntilEveryPartyIsServed() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .decided("PENALTY");

        one.does("officer1", "serveDecision", form("servedOn", START, "method", "DIRECT", "receivedBy", "法定代表人"));
        assertThat(one.open()).containsExactly("serveDecision");

        one.does("officer1", "serveDecision", form("servedOn", START, "method", "DIRECT", "receivedBy", "本人"));
        assertThat(one.open()).containsExactly("publishDecision");
    }
}
