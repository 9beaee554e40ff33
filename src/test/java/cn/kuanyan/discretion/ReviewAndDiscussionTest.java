package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewAndDiscussionTest {

    private static final TableUnderTest REVIEW =
            new TableUnderTest("processes/decisions/legal-review.dmn", "legalReviewRequired");
    private static final TableUnderTest DISCUSSION =
            new TableUnderTest("processes/decisions/collective-discussion.dmn", "collectiveDiscussionRequired");

    @ParameterizedTest
    @CsvSource({
        "true, false, false, false, true, 第五十八条第一款第一项",
        "false, true, false, false, true, 第五十八条第一款第二项",
        "false, false, true, false, true, 第五十八条第一款第三项",
        "false, false, false, true, true, 第五十八条第一款第四项",
        "false, false, false, false, false, 第五十八条第一款"
    })
    void legalReviewFollowsArticle58(
            boolean interest, boolean heard, boolean complex, boolean byLaw, boolean required, String article) {
        REVIEW.ask(Map.of(
                "majorPublicInterest", interest,
                "hearingHeld", heard,
                "complexLegalRelations", complex,
                "requiredByLaw", byLaw));
        var answer = new LegalReviewQuestion(Assessment.FEEL).of(interest, heard, complex, byLaw);
        assertThat(answer.required()).isEqualTo(required);
        assertThat(answer.basis()).isEqualTo("《中华人民共和国行政处罚法》" + article);
        assertThat(answer.reason()).isNotBlank();
    }

    @Test
    @ProvesDuty("R01")
    void severalSituationsAreAllNamed() {
        var answer = new LegalReviewQuestion(Assessment.FEEL).of(true, true, false, false);
        assertThat(answer.reason()).contains("重大公共利益").contains("听证程序");
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, WARNING, false, true, false, headFound",
        ", true, WARNING, false, true, true, hearingProposes",
        ", false, SUSPEND_BUSINESS, false, true, true, closureProposes",
        ", false, REVOKE_PERMIT, false, true, true, closureProposes",
        ", false, FINE, true, true, true, amountProposes",
        ", false, FINE, false, false, false, nothingProposes",
        "false, true, REVOKE_PERMIT, true, false, false, headDeclined"
    })
    void collectiveDiscussionFollowsTheHeadAndTheProposals(
            Boolean head, boolean heard, String kind, boolean large, boolean required, boolean proposed, String rule) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("headFinding", head == null ? "NOT_STATED" : head ? "COMPLEX_OR_GRAVE" : "NOT_COMPLEX");
        inputs.put("hearingHeld", heard);
        inputs.put(
                "closureOrRevocation",
                List.of("SUSPEND_BUSINESS", "REVOKE_PERMIT").contains(kind));
        inputs.put("largeAmount", large);
        DISCUSSION.ask(inputs);
        assertThat(DISCUSSION.matched()).containsExactly("rule_discussion_" + rule);
        var answer = new CollectiveDiscussionQuestion(Assessment.FEEL).of(head, heard, List.of(kind), large);
        assertThat(answer.required()).isEqualTo(required);
        assertThat(answer.proposed()).isEqualTo(proposed);
        assertThat(answer.basis()).isEqualTo("《中华人民共和国行政处罚法》第五十七条第二款");
    }

    @Test
    void anUnknownFindingOfTheHeadHasNoAnswer() {
        assertThat(DISCUSSION.ask(Map.of(
                        "headFinding", "MAYBE", "hearingHeld", true, "closureOrRevocation", true, "largeAmount", true)))
                .isEmpty();
    }

    @Test
    void noRuleEntersUncounted() {
        assertThat(REVIEW.table.rules()).hasSize(5);
        assertThat(DISCUSSION.table.rules()).hasSize(6);
    }

    @AfterAll
    static void everyRuleWasExecuted() {
        assertThat(REVIEW.neverHit()).isEmpty();
        assertThat(DISCUSSION.neverHit()).isEmpty();
    }
}
