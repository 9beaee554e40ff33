package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.returned;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.platform.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 裁量. */
@CoversModel("discretion")
class DiscretionTest extends ModelTest {

    private static final Map<String, Object> LIGHTER =
            with(Papers.fineProposed("60000"), "outcome", "LIGHTER", "reasons", "当事人规模小。");

    @Test
    void aProposalWithinTheRulesGoesToTheSectionHeadOnly() {
        OneCase one = registered().filed().investigated().proposed("200000");

        assertThat(one.ends("discretion")).containsExactly("endEvent_proposed");
        assertThat(one.open()).containsExactly("draftPriorNotice");
    }

    @Test
    void eachPartyHasItsOwnDiscretion() {
        OneCase one = registeredWithTwoParties().filed().investigated();
        assertThat(one.open()).containsExactly("stateFacts", "stateFacts");

        one.proposed("200000", "40000");

        assertThat(one.ends("discretion")).containsExactly("endEvent_proposed", "endEvent_proposed");
    }

    @Test
    void aProposalThatDepartsFromTheRulesIsSeenByALegalReviewerFirst() {
        OneCase one = departing();
        assertThat(one.open()).containsExactly("reviewDiscretion");

        one.does("reviewer", "reviewDiscretion", approved());
        assertThat(one.open()).containsExactly("approveProposal");

        one.does("section", "approveProposal", approved());
        assertThat(one.ends("discretion")).containsExactly("endEvent_proposed");
    }

    @Test
    void aProposalReturnedByTheReviewerComesBackToExactlyThatReviewer() {
        String second = another(Role.LEGAL_REVIEWER, "reviewer2");
        OneCase one = departing().does(second, "reviewDiscretion", returned("return"));
        assertThat(one.assignee("proposePenalty")).isEqualTo("officer1");

        one.does("officer1", "proposePenalty", LIGHTER);

        assertThat(one.assignee("reviewDiscretion")).isEqualTo(second);
    }

    @Test
    void factsReturnedByTheReviewerComeBackToExactlyThatReviewer() {
        String second = another(Role.LEGAL_REVIEWER, "reviewer2");
        OneCase one = departing().does(second, "reviewDiscretion", returned("returnToFacts"));
        assertThat(one.assignee("stateFacts")).isEqualTo("officer1");

        one.does("officer1", "stateFacts", Papers.refusedToCorrect()).does("officer1", "proposePenalty", LIGHTER);

        assertThat(one.assignee("reviewDiscretion")).isEqualTo(second);
    }

    @Test
    void aProposalThatKeepsToTheRulesAfterItsReturnNeedsNoReviewerAnyMore() {
        OneCase one = departing().does("reviewer", "reviewDiscretion", returned("return"));

        one.does("officer1", "proposePenalty", Papers.fineProposed("200000"));

        assertThat(one.open()).containsExactly("approveProposal");
        assertThat(one.does("section", "approveProposal", approved()).ends("discretion"))
                .containsExactly("endEvent_proposed");
    }

    @Test
    void aProposalReturnedByTheSectionHeadComesBackToExactlyThatSectionHead() {
        String second = another(Role.SECTION_HEAD, "section2");
        OneCase one = readyToPropose()
                .does("officer1", "proposePenalty", Papers.fineProposed("200000"))
                .does(second, "approveProposal", returned("return"));
        assertThat(one.assignee("proposePenalty")).isEqualTo("officer1");

        one.does("officer1", "proposePenalty", Papers.fineProposed("190000"));

        assertThat(one.assignee("approveProposal")).isEqualTo(second);
    }

    @Test
    void factsReturnedByTheSectionHeadComeBackToExactlyThatSectionHead() {
        String second = another(Role.SECTION_HEAD, "section2");
        OneCase one = readyToPropose()
                .does("officer1", "proposePenalty", Papers.fineProposed("200000"))
                .does(second, "approveProposal", returned("returnToFacts"));
        assertThat(one.assignee("stateFacts")).isEqualTo("officer1");

        one.does("officer1", "stateFacts", Papers.refusedToCorrect())
                .does("officer1", "proposePenalty", Papers.fineProposed("200000"));

        assertThat(one.assignee("approveProposal")).isEqualTo(second);
    }

    @Test
    void aReturnForOnePartyLeavesTheOtherPartyAlone() {
        String second = another(Role.SECTION_HEAD, "section2");
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .doesForEach("officer1", "stateFacts", Papers.refusedToCorrect())
                .does("officer1", "proposePenalty", Papers.fineProposed("200000"))
                .does(second, "approveProposal", returned("return"));

        assertThat(one.assignees("proposePenalty")).containsExactly("officer1", null);
    }

    private OneCase readyToPropose() {
        return registered().filed().investigated().does("officer1", "stateFacts", Papers.refusedToCorrect());
    }

    private OneCase departing() {
        return readyToPropose().does("officer1", "proposePenalty", LIGHTER);
    }
}
