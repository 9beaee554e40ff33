package cn.kuanyan.cases;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.procedure.MatterDesk;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hearings around a week of holidays, and one whose chair is recused. */
class HearingCasesTest extends ModelTest {

    /** A Tuesday; 中秋 is from the 25th to the 27th, 国庆 from 1 to 7 October, 10 October is a working Saturday. */
    private static final LocalDate NOTICE = LocalDate.of(2026, 9, 22);

    /** 23, 24, 28, 29, 30: the fifth working day is the last before the week. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

    @Autowired
    private MatterDesk desk;

    @Test
    @ProvesDuty({"H02", "H04"})
    void aHearingAskedForOnTheLastDayBeforeTheHolidayWeekIsHeldAfterSevenWorkingDays() {
        OneCase one = notified();
        assertThat(one.dueDate("registerStatement")).isEqualTo(LAST_DAY);
        itIs(LAST_DAY);
        one.hearingRequested()
                .does(
                        "hearing",
                        "acceptHearing",
                        form("chair", "tshearing", "recorder", "tsrecorder", "acceptedOn", LAST_DAY));

        // 8, 9, 10, 12, 13, 14, 15 October are the seven working days between notice and hearing.
        LocalDate hearing = LocalDate.of(2026, 10, 16);
        assertThat(one.isRefused("recorder", "notifyHearing", Papers.hearingNotice(LAST_DAY, hearing.minusDays(1))))
                .hasMessageContaining("2026-10-16");
        one.does("recorder", "notifyHearing", Papers.hearingNotice(LAST_DAY, hearing));
        itIs(hearing);
        one.does("hearing", "holdHearing", form("answer", "held", "heldOn", hearing))
                .does("recorder", "recordHearing", Papers.hearingRecord())
                .does("hearing", "reportHearing", form("opinion", "事实清楚，证据确凿。", "answer", "unchanged"));

        finished(one.legallyReviewed());
    }

    @Test
    @ProvesDuty("H02")
    void oneWorkingDayLateThereIsNoHearingAndTheDecisionFollows() {
        OneCase one = notified();
        itIs(LocalDate.of(2026, 10, 8));

        assertThat(one.open()).containsExactly("draftDecision");
        finished(one);
    }

    @Test
    @ProvesDuty("I04")
    void aChairWhoIsRecusedInTheMiddleOfTheHearingIsReplacedAndTheCaseGoesOnToItsEnd() {
        LocalDate hearing = LocalDate.of(2026, 3, 25);
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .notified()
                .hearingRequested()
                .hearingNotified(hearing);
        itIs(hearing);
        one.does("hearing", "holdHearing", form("answer", "held", "heldOn", hearing));
        String recusal = desk.begins("tsofficer1", "recusal", one.id(), MatterDesk.recusal("tshearing", hearing));
        desk.does("tshead", recusal, "decideRecusal", MatterDesk.recused("tshearing2"));
        desk.does("tsofficer1", recusal, "informRecusal", form("informedOn", hearing, "method", "WRITTEN"));

        one.does("recorder", "recordHearing", Papers.hearingRecord());
        Map<String, Object> report = form("opinion", "事实清楚，证据确凿。", "answer", "unchanged");
        assertThat(one.assignee("reportHearing")).isEqualTo("hearing2");
        one.does("hearing2", "reportHearing", report);

        finished(one.legallyReviewed());
    }

    private OneCase notified() {
        itIs(NOTICE);
        return registered(Papers.registration(OneCase.ITEM, NOTICE))
                .filed()
                .investigated()
                .proposed("200000")
                .notified();
    }

    private static void finished(OneCase one) {
        one.drafted("200000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000")
                .closed("EXECUTED")
                .isOver("endEvent_closed");
    }
}
