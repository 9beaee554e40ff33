package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.returned;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.platform.Role;
import org.junit.jupiter.api.Test;

/** 调查取证. */
@CoversModel("investigation")
class InvestigationTest extends ModelTest {

    @Test
    void evidenceIsCollectedPieceByPieceUntilTheInvestigationIsConcluded() {
        OneCase one = registered().filed().evidenceCollected("more");
        assertThat(one.open()).containsExactly("collectEvidence");

        one.investigated();

        assertThat(one.ends("investigation")).containsExactly("endEvent_investigated");
        assertThat(one.open()).containsExactly("stateFacts");
    }

    @Test
    @ProvesDuty("I09")
    void theOrderedCorrectionIsRecheckedWhenItsPeriodEnds() {
        OneCase one = registered().filed().evidenceCollected("orderCorrection");
        one.does("officer2", "orderCorrection", Papers.orderToCorrect(START, START.plusDays(7)));
        assertThat(one.dueDate("recheckCorrection")).isEqualTo(START.plusDays(7));

        itIs(START.plusDays(8));
        one.does("officer2", "recheckCorrection", Papers.recheck(today(), "NOT_CORRECTED"));

        assertThat(one.open()).containsExactly("writeInvestigationReport");
    }

    @Test
    void aRecheckCanLeadToMoreEvidenceAndToASecondOrder() {
        OneCase one = registered().filed().evidenceCollected("orderCorrection");
        one.does("officer1", "orderCorrection", Papers.orderToCorrect(START, START.plusDays(7)))
                .does("officer1", "recheckCorrection", with(Papers.recheck(START, "REFUSED"), "answer", "more"));
        assertThat(one.open()).containsExactly("collectEvidence");

        one.evidenceCollected("orderCorrection")
                .does("officer1", "orderCorrection", Papers.orderToCorrect(START, START.plusDays(14)));

        assertThat(one.dueDate("recheckCorrection")).isEqualTo(START.plusDays(14));
    }

    @Test
    void theOfficersOfTheCaseMayDoTheTasksAndNobodyElse() {
        String third = another(Role.CASE_OFFICER, "officer3");
        OneCase one = registered().filed();

        assertThat(one.isRefused(third, "collectEvidence", Papers.evidence(START, "tsofficer1", "tsofficer2", "more")))
                .isNotNull();
    }

    @Test
    void aReturnedReportComesBackToExactlyTheSectionHeadWhoReturnedIt() {
        String second = another(Role.SECTION_HEAD, "section2");
        OneCase one = registered().filed().evidenceCollected("conclude");
        one.does("officer2", "writeInvestigationReport", Papers.report("NO"))
                .does(second, "approveInvestigationReport", returned("return"));
        assertThat(one.assignee("writeInvestigationReport")).isEqualTo("officer2");

        one.does("officer2", "writeInvestigationReport", Papers.report("NO"));
        assertThat(one.assignee("approveInvestigationReport")).isEqualTo(second);

        one.does(second, "approveInvestigationReport", approved());
        assertThat(one.ends("investigation")).containsExactly("endEvent_investigated");
    }

    @Test
    void aReportWithoutEnoughEvidenceGoesBackToTheEvidenceAndReturnsToTheSameSectionHead() {
        String second = another(Role.SECTION_HEAD, "section2");
        OneCase one = registered().filed().evidenceCollected("conclude");
        one.does("officer1", "writeInvestigationReport", Papers.report("NO"))
                .does(second, "approveInvestigationReport", returned("returnToEvidence"));
        assertThat(one.assignee("collectEvidence")).isEqualTo("officer1");

        one.evidenceCollected("conclude").does("officer1", "writeInvestigationReport", Papers.report("NO"));

        assertThat(one.assignee("approveInvestigationReport")).isEqualTo(second);
    }
}
