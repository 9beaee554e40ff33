package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The gates of 法制审核 and 决定. */
class BadDecisionTest extends AttackFrame {

    private static final String REVIEW = "userTask_reviewLegality";
    private static final String DRAFT = "userTask_draftDecision";

    @Autowired
    private IdentityService identity;

    @Autowired
    private OfficerProfiles profiles;

    @AfterEach
    void theAgencyIsAsItWas() {
        identity.deleteMembership("tskeeper", "legalReviewer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"authority", "facts", "law", "procedure", "discretion", "document"})
    void aPointThatDoesNotHoldEndsTheReview(String point) {
        String task = task(stages.underReview(), REVIEW);

        refused("answer", "第五十八条", () -> submit("tsreviewer", task, with(Stages.legality("approve"), point, "NO")));
        refused(point, "必填", () -> submit("tsreviewer", task, with(Stages.legality("approve"), point, null)));
        refused("opinion", "必填", () -> submit("tsreviewer", task, with(Stages.legality("approve"), "opinion", " ")));
        refused("returnTo", "", () -> submit("tsreviewer", task, Stages.legality("return")));
        refused(
                "returnTo",
                "只能从给出的选项中选择",
                () -> submit("tsreviewer", task, with(Stages.legality("return"), "returnTo", "decision")));
    }

    @Test
    @ProvesDuty("R02")
    void whoIsNotLegallyQualifiedReviewsNothingOnAnyPath() {
        identity.createMembership("tskeeper", "legalReviewer");
        OfficerProfile keeper = profiles.find("tskeeper").orElseThrow();
        assertThat(keeper.legalQualification()).isFalse();
        String task = task(stages.underReview(), REVIEW);

        refused(403, "第五十八条第二款", () -> act("tskeeper", "POST", "/task/" + task + "/claim", form("userId", "tskeeper")));
        refused(
                403,
                "第五十八条第二款",
                () -> act("tshead", "POST", "/task/" + task + "/assignee", form("userId", "tskeeper")));
        refused(403, "第五十八条第二款", () -> submit("tskeeper", task, Stages.legality("approve")));
    }

    @Test
    void theDraftIsExactlyWhatWasApprovedAndAnnounced() {
        String task = task(stages.rightsUsed(), DRAFT);

        refused("fine", "第四十五条第二款", () -> submit("tsofficer1", task, Stages.draft("200000.01")));
        refused(
                "kinds",
                "第四十五条第二款",
                () -> submit("tsofficer1", task, with(Stages.draft("200000"), "kinds", List.of("FINE", "WARNING"))));
        refused("outcome", "不一致", () -> submit("tsofficer1", task, Stages.draft("100000")));
        refused(
                "outcome",
                "不一致",
                () -> submit("tsofficer1", task, with(Stages.draft("200000"), "outcome", "NO_PENALTY")));
        refused(
                "outcome",
                "不一致",
                () -> submit(
                        "tsofficer1",
                        task,
                        with(Stages.draft("0"), "outcome", "UNFOUNDED", "kinds", List.of(), "fine", null)));
        refused("fine", "阿拉伯数字", () -> submit("tsofficer1", task, Stages.draft("-200000")));
        refused(
                "outcome",
                "只能从给出的选项中选择",
                () -> submit("tsofficer1", task, with(Stages.draft("200000"), "outcome", "PRISON")));
    }

    @Test
    void whatGoesToThePoliceCarriesNoPenaltyOfItsOwn() {
        String task = task(stages.rightsUsed(), DRAFT);

        refused("kinds", "移送", () -> submit("tsofficer1", task, with(Stages.draft("200000"), "outcome", "CRIME")));
    }

    @Test
    @ProvesDuty("D04")
    void aListIsNeverTheLegalBasisOfADecision() {
        String task = task(stages.rightsUsed(), DRAFT);

        refused("basis", "清单", () -> submit("tsofficer1", task, with(Stages.draft("200000"), "basis", "《轻罚免罚清单》第3项")));
        refused("basis", "必填", () -> submit("tsofficer1", task, with(Stages.draft("200000"), "basis", " ")));
        for (String field : List.of("facts", "reasons", "basis", "performance", "remedies")) {
            refused(
                    field,
                    "不能包含网页标签",
                    () -> submit("tsofficer1", task, with(Stages.draft("200000"), field, "<script>x</script>")));
        }
    }

    @Test
    void theHeadGivesReasonsWhereTheStatuteAsksForThem() {
        String task = task(stages.drafted(), "userTask_reviewDecision");

        refused(
                "complexReason",
                "必填",
                () -> submit("tshead", task, with(Stages.reviewed(), "complexOrGrave", "YES", "complexReason", " ")));
        refused(
                "opinion",
                "",
                () -> submit("tshead", task, with(Stages.reviewed(), "answer", "return", "opinion", " ")));
        refused("returnTo", "", () -> submit("tshead", task, with(Stages.reviewed(), "answer", "returnToEarlierStep")));
    }

    @Test
    @ProvesDuty("D01")
    void theHeadSignsTheReviewedDraftAndNothingElse() {
        String task = task(stages.readyToSign(), "userTask_signDecision");

        refused(
                "outcome",
                "不同意的应当退回",
                () -> submit("tshead", task, form("outcome", "NO_PENALTY", "confirmation", true)));
        refused("confirmation", "", () -> submit("tshead", task, form("outcome", "PENALTY", "confirmation", false)));
        refused("confirmation", "", () -> submit("tshead", task, form("outcome", "PENALTY")));
        refused(
                "fine",
                "未知字段",
                () -> submit("tshead", task, form("outcome", "PENALTY", "confirmation", true, "fine", "1")));
    }
}
