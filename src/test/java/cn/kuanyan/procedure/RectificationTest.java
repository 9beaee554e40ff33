package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import org.junit.jupiter.api.Test;

/** 整改. */
@CoversModel("rectification")
class RectificationTest extends ModelTest {

    @Test
    @ProvesDuty("D06")
    void whoeverIsNotPunishedIsEducatedAndFollowedUpUntilItIsRectified() {
        OneCase one = registered()
                .filed()
                .investigated()
                .exempted()
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("NO_PENALTY"))
                .decided("NO_PENALTY")
                .served()
                .published();
        assertThat(one.open()).containsExactly("educateParty");

        one.educated().does("officer1", "checkRectification", Papers.rectification(START, "notYet"));
        assertThat(one.open()).containsExactly("checkRectification");
        one.does("officer2", "checkRectification", Papers.rectification(START, "done"));

        assertThat(one.ends("rectification")).containsExactly("endEvent_rectified");
        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void aPunishedOrganisationThatDidNotCorrectIsFollowedUpAndItsPersonInChargeIsNot() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .evidenceCollected("orderCorrection")
                .does("officer1", "orderCorrection", Papers.orderToCorrect(START, START))
                .does("officer1", "recheckCorrection", with(Papers.recheck(START, "REFUSED"), "answer", "more"))
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000")
                .paid("40000");

        assertThat(one.open()).containsExactly("educateParty");
    }
}
