package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.platform.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 决定. */
@CoversModel("decision")
class DecisionTest extends ModelTest {

    private static final Map<String, Object> DRAFT = Papers.fineDecided("200000");
    private static final Map<String, Object> OPINION = form("position", "AGREE", "opinion", "同意拟作决定。");
    private static final Map<String, Object> SIGNATURE = form("outcome", "PENALTY", "confirmation", true);

    @Test
    @ProvesDuty("D05")
    void aDecisionOfTheCyberspaceAdministrationSaysHowTheStandardWasApplied() {
        OneCase one = registered().readyForDecision();

        assertThat(one.isRefused("officer1", "draftDecision", with(DRAFT, "standard", null)))
                .hasMessageContaining("裁量权基准的适用情况")
                .satisfies(
                        refusal -> assertThat(refusal.findings().get(0).rule()).contains("第十七条"));
        one.does("officer1", "draftDecision", DRAFT);

        OneCase police = proposedAtThePolice(START).notified().waived();
        police.does("officer1", "draftDecision", with(DRAFT, "standard", null));
    }

    @Test
    void theHeadDecidesAloneWhereNoDiscussionIsRequired() {
        OneCase one = registered().readyForDecision().drafted("200000");

        one.decided("PENALTY");

        assertThat(one.ends("decision")).containsExactly("endEvent_decided");
        assertThat(file(one).status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(one.open()).containsExactly("serveDecision");
    }

    @Test
    @ProvesDuty("D02")
    void aComplexCaseIsDiscussedByEveryDeputyBeforeTheHeadSigns() {
        OneCase one = toBeDiscussed();
        assertThat(one.assignees("giveOpinion")).containsExactlyInAnyOrder("deputy1", "deputy2");

        one.eachDoes("giveOpinion", OPINION);
        assertThat(one.open()).containsExactly("concludeDiscussion");
        one.does("head", "concludeDiscussion", Papers.discussed(START, "approve"));
        assertThat(one.open()).containsExactly("signDecision");
        one.does("head", "signDecision", SIGNATURE);

        assertThat(one.ends("decision")).containsExactly("endEvent_decided");
    }

    @Test
    void aDraftReturnedByTheHeadComesBackToExactlyThatHead() {
        String second = another(Role.AGENCY_HEAD, "head2");
        OneCase one = registered().readyForDecision().does("officer2", "draftDecision", DRAFT);
        one.does(second, "reviewDecision", Papers.draftReturned(null));
        assertThat(one.assignee("draftDecision")).isEqualTo("officer2");

        one.does("officer2", "draftDecision", DRAFT);

        assertThat(one.assignee("reviewDecision")).isEqualTo(second);
    }

    @Test
    void theStepNamedBesideAReturnOfTheDraftReopensNothing() {
        OneCase one = registered().readyForDecision().drafted("200000");

        one.does("head", "reviewDecision", with(Papers.draftReturned(null), "returnTo", "discretion"))
                .drafted("200000")
                .decided("PENALTY");

        assertThat(one.ends("decision")).containsExactly("endEvent_decided");
    }

    @Test
    void aDraftThatTheDiscussionRejectsIsDraftedReviewedAndDiscussedAgainByTheSamePeople() {
        String second = another(Role.AGENCY_HEAD, "head2");
        OneCase one = toBeDiscussed().eachDoes("giveOpinion", with(OPINION, "position", "DISAGREE"));
        one.does(second, "concludeDiscussion", Papers.discussed(START, "return"));
        assertThat(one.assignee("draftDecision")).isEqualTo("officer1");

        one.drafted("200000").does("head", "reviewDecision", Papers.draftAccepted("YES"));
        assertThat(one.assignees("giveOpinion")).containsExactlyInAnyOrder("deputy1", "deputy2");

        one.eachDoes("giveOpinion", OPINION);
        assertThat(one.assignee("concludeDiscussion")).isEqualTo(second);
    }

    @Test
    void theHeadSendsTheCaseBackToAnEarlierStep() {
        OneCase one = registered().readyForDecision().drafted("200000");

        one.does("head", "reviewDecision", Papers.draftReturned("priorNotice"));

        assertThat(one.ends("decision")).containsExactly("endEvent_decisionReturned");
        assertThat(one.open()).containsExactly("draftPriorNotice");
    }

    @Test
    void theStepToGoBackToMustBeNamed() {
        OneCase one = registered().readyForDecision().drafted("200000");

        assertThat(one.isRefused("head", "reviewDecision", with(Papers.draftReturned("discretion"), "returnTo", null)))
                .isNotNull();
    }

    private OneCase toBeDiscussed() {
        return registered()
                .readyForDecision()
                .drafted("200000")
                .does("head", "reviewDecision", Papers.draftAccepted("YES"));
    }
}
