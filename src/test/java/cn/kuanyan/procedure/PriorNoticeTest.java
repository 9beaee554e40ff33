package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.returned;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.platform.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 告知. */
@CoversModel("prior-notice")
class PriorNoticeTest extends ModelTest {

    /** Five working days after the Monday. */
    private static final LocalDate LAST_DAY = START.plusDays(7);

    @Test
    void aPartyThatWaivesItsRightsInWritingIsHeard() {
        OneCase one = notified().registers("STATEMENT_WAIVED");
        assertThat(one.open()).containsExactly("registerStatement");

        one.registers("HEARING_WAIVED");

        assertThat(one.ends("prior-notice")).containsExactly("endEvent_heard");
        assertThat(one.open()).containsExactly("draftDecision");
    }

    @Test
    void aStatementIsReviewed() {
        OneCase one = notified().registers("STATEMENT").registers("HEARING_WAIVED");
        assertThat(one.open()).containsExactly("reviewStatement");

        one.does("officer1", "reviewStatement", Papers.reviewed("unchanged"));

        assertThat(one.ends("prior-notice")).containsExactly("endEvent_heard");
    }

    @Test
    void theTaskIsDueOnTheLastDayOfTheLongerPeriod() {
        assertThat(notified().dueDate("registerStatement")).isEqualTo(LAST_DAY);
    }

    @Test
    @ProvesDuty("N02")
    void onTheLastDayThePartyCanStillStateItsDefence() {
        OneCase one = notified();

        itIs(LAST_DAY);

        assertThat(one.open()).containsExactly("registerStatement");
    }

    @Test
    void whenThePeriodExpiresWithoutAStatementTheNoticeIsDone() {
        OneCase one = notified();

        itIs(LAST_DAY.plusDays(1));

        assertThat(one.ends("prior-notice")).containsExactly("endEvent_heard");
        assertThat(one.open()).containsExactly("draftDecision");
    }

    @Test
    void aStatementIsReviewedWhenThePeriodForTheHearingExpires() {
        OneCase one = notified().registers("STATEMENT");
        assertThat(one.open()).containsExactly("registerStatement");

        itIs(LAST_DAY.plusDays(1));

        assertThat(one.open()).containsExactly("reviewStatement");
    }

    @Test
    void aReturnedNoticeComesBackToExactlyTheHeadWhoReturnedIt() {
        String second = another(Role.AGENCY_HEAD, "head2");
        OneCase one = proposed()
                .does("officer2", "draftPriorNotice", Papers.priorNotice())
                .does(second, "approvePriorNotice", returned("return"));
        assertThat(one.assignee("draftPriorNotice")).isEqualTo("officer2");

        one.does("officer2", "draftPriorNotice", Papers.priorNotice());
        assertThat(one.assignee("approvePriorNotice")).isEqualTo(second);

        one.does(second, "approvePriorNotice", approved());
        assertThat(one.assignee("deliverPriorNotice")).isNull();
    }

    @Test
    void thePartiesPeriodsRunIndependently() {
        OneCase one = registeredWithTwoParties().filed().investigated().proposed("200000", "40000");
        one.notified().does("officer1", "registerStatement", Papers.statement("STATEMENT_WAIVED", START));
        one.does("officer1", "registerStatement", Papers.statement("HEARING_WAIVED", START));
        assertThat(one.open()).containsExactly("registerStatement");

        itIs(LAST_DAY.plusDays(1));

        assertThat(one.ends("prior-notice")).containsExactly("endEvent_heard", "endEvent_heard");
        assertThat(one.open()).containsExactly("draftDecision", "draftDecision");
    }

    @Test
    void aNoticeThatCouldNotBeDeliveredIsDeliveredAgain() {
        OneCase one = noticeApproved().does("officer1", "deliverPriorNotice", Receipts.failed("DIRECT", START));
        assertThat(one.open()).containsExactly("deliverPriorNotice");

        one.does("officer1", "deliverPriorNotice", Receipts.left("deliveredOn", START));

        assertThat(one.dueDate("registerStatement")).isEqualTo(LAST_DAY);
    }

    /** 30 days to Wednesday 1 April, then five working days over 清明. */
    @Test
    void aPartyOfOtherAgenciesIsToldWhenThePeriodOfThePublicNoticeHasPassed() {
        OneCase one = noticeApproved()
                .does("officer1", "deliverPriorNotice", Receipts.failed("DIRECT", START))
                .does("officer1", "deliverPriorNotice", Receipts.announced(START));

        assertThat(one.dueDate("registerStatement")).isEqualTo(LocalDate.of(2026, 4, 9));
        one.does("officer1", "registerStatement", Papers.statement("STATEMENT_WAIVED", START));
        one.does("officer1", "registerStatement", Papers.statement("HEARING_WAIVED", START));
        assertThat(one.open()).containsExactly("draftDecision");
    }

    /** Seven working days; 春节 2026-02-15 to 02-23, 国庆 10-01 to 10-07. */
    @ParameterizedTest
    @CsvSource({"2026-02-11, 2026-02-27", "2026-02-12, 2026-02-28", "2026-02-13, 2026-03-02", "2026-09-30, 2026-10-15"})
    @ProvesDuty("N04")
    void aPartyThatFledFromThePoliceHasSevenDaysFromThePublicNotice(LocalDate issued, LocalDate last) {
        itIs(issued);
        OneCase one = proposedAtThePolice(issued)
                .does("officer1", "draftPriorNotice", Papers.priorNotice())
                .does("head", "approvePriorNotice", approved())
                .does("officer1", "deliverPriorNotice", Receipts.failed("DIRECT", issued))
                .does("officer1", "deliverPriorNotice", Receipts.announced(issued));
        assertThat(one.dueDate("registerStatement")).isEqualTo(last);

        itIs(last);
        assertThat(one.open()).containsExactly("registerStatement");
        itIs(last.plusDays(1));
        assertThat(one.open()).containsExactly("draftDecision");
    }

    private OneCase noticeApproved() {
        return proposed()
                .does("officer1", "draftPriorNotice", Papers.priorNotice())
                .does("head", "approvePriorNotice", approved());
    }

    private OneCase proposed() {
        return registered().filed().investigated().proposed("200000");
    }

    private OneCase notified() {
        return proposed().notified();
    }
}
