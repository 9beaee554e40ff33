package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import org.junit.jupiter.api.Test;

/** 法制审核. */
@CoversModel("legal-review")
class LegalReviewTest extends ModelTest {

    @Test
    @ProvesDuty("R01")
    void withoutTheReviewersApprovalThereIsNoDecision() {
        OneCase one = toBeReviewed();
        assertThat(one.open()).containsExactly("reviewLegality");

        one.legallyReviewed();

        assertThat(one.ends("legal-review")).containsExactly("endEvent_reviewPassed");
        assertThat(one.open()).containsExactly("draftDecision");
    }

    @Test
    void aReturnSaysWhichStepHasToBeDoneAgain() {
        OneCase one = toBeReviewed().does("reviewer", "reviewLegality", Papers.illegal("investigation"));

        assertThat(one.ends("legal-review")).containsExactly("endEvent_reviewReturned");
        assertThat(one.open()).containsExactly("collectEvidence");
    }

    @Test
    void aReturnWithoutAStepIsRefused() {
        OneCase one = toBeReviewed();

        assertThat(one.isRefused("reviewer", "reviewLegality", with(Papers.illegal("discretion"), "returnTo", null)))
                .isNotNull();
    }

    @Test
    @ProvesDuty("R01")
    void anythingFoundWrongKeepsTheReviewFromPassing() {
        OneCase one = toBeReviewed();

        assertThat(one.isRefused("reviewer", "reviewLegality", with(Papers.legal(), "law", "NO")))
                .hasMessageContaining("不得通过审核");
    }

    private OneCase toBeReviewed() {
        return registered()
                .filed()
                .investigated(with(Papers.report("NO"), "publicInterest", true))
                .proposed("200000")
                .notified()
                .waived();
    }
}
