package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.platform.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 听证. */
@CoversModel("hearing")
class HearingTest extends ModelTest {

    private static final LocalDate HEARING = LocalDate.of(2026, 3, 25);

    @Test
    @ProvesDuty({"H06", "H07"})
    void theHearingIsHeldOnTheNotifiedDayRecordedAndReported() {
        OneCase one = requested().heard(HEARING, "unchanged");

        assertThat(one.ends("hearing")).containsExactly("endEvent_hearingReported");
        assertThat(one.open()).containsExactly("reviewLegality");
    }

    @Test
    void chairAndRecorderAreThePersonsWhomTheAgencyNamed() {
        String chair = another(Role.HEARING_OFFICER, "hearing2");
        OneCase one = requested()
                .does(
                        "hearing",
                        "acceptHearing",
                        form("chair", "ts" + chair, "recorder", "tsrecorder", "acceptedOn", START))
                .does("recorder", "notifyHearing", Papers.hearingNotice(START, HEARING));
        assertThat(one.assignee("holdHearing")).isEqualTo(chair);

        itIs(HEARING);
        one.does(chair, "holdHearing", form("answer", "held", "heldOn", HEARING));
        assertThat(one.assignee("recordHearing")).isEqualTo("recorder");

        one.does("recorder", "recordHearing", Papers.hearingRecord());
        assertThat(one.assignee("reportHearing")).isEqualTo(chair);
    }

    @Test
    void aPostponedHearingIsNotifiedAgain() {
        LocalDate later = HEARING.plusDays(7);
        OneCase one = requested().hearingNotified(HEARING);
        one.does("hearing", "holdHearing", form("answer", "postponed", "reason", "当事人申请延期。"));
        assertThat(one.open()).containsExactly("notifyHearing");

        one.does("recorder", "notifyHearing", Papers.hearingNotice(START, later));
        itIs(later);
        one.does("hearing", "holdHearing", form("answer", "held", "heldOn", later));

        assertThat(one.open()).containsExactly("recordHearing");
    }

    @Test
    @ProvesDuty("H06")
    void anAbandonedHearingEndsWithoutARecordAndNeedsNoLegalReview() {
        OneCase one = requested().hearingNotified(HEARING);
        itIs(HEARING);

        one.does("hearing", "holdHearing", form("answer", "abandoned", "reason", "当事人无正当理由拒不出席。"));

        assertThat(one.ends("hearing")).containsExactly("endEvent_hearingAbandoned");
        assertThat(one.open()).containsExactly("draftDecision");
    }

    @Test
    void onlyThePartyThatAskedIsHeard() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .registers("STATEMENT_WAIVED")
                .does("officer1", "registerStatement", Papers.statement("HEARING_REQUEST", START))
                .does("officer1", "registerStatement", Papers.statement("HEARING_WAIVED", START));

        assertThat(one.open()).containsExactly("acceptHearing");
    }

    private OneCase requested() {
        return registered().filed().investigated().proposed("200000").notified().hearingRequested();
    }
}
