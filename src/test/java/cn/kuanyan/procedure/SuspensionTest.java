package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.deadline.Urgency;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 中止与恢复. */
@CoversModel("suspension")
class SuspensionTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private LimitKeeper keeper;

    @Autowired
    private CaseWalk walk;

    @Test
    void aSuspensionAcrossTheSpringFestivalMovesTheLimitByItsDays() {
        itIs(LocalDate.of(2026, 1, 19));
        OneCase one = registered(Papers.registration(OneCase.ITEM, today())).filed();
        assertThat(handling(one).dueDate()).isEqualTo("2026-04-19");

        itIs(LocalDate.of(2026, 2, 10));
        String suspension = desk.suspended(one);
        assertThat(file(one).status()).isEqualTo(CaseStatus.SUSPENDED);
        assertThat(limits.urgency(handling(one), today())).isEqualTo(Urgency.RESTING);

        itIs(LocalDate.of(2026, 3, 5));
        desk.resumed(suspension);

        // 2026-02-10 to 2026-03-04: nineteen days of February and four of March.
        assertThat(handling(one).excludedDays()).isEqualTo(23);
        assertThat(handling(one).dueDate()).isEqualTo("2026-05-12");
        assertThat(handling(one).arithmetic())
                .hasValue("立案之日2026-01-19起90日；中止（等待鉴定、检验、检测的结果）：自2026-02-10至2026-03-04不计入（《试用规定》第一条，由负责人引用，未核实）；"
                        + "扣除23日，重叠的日期只计一次；届满日2026-05-12");
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
        assertThat(walk.endsOf(suspension)).containsExactly("endEvent_resumed");
        one.evidenceCollected("conclude");
    }

    @Test
    void whileTheCaseRestsNothingIsSubmittedAndNoRestingLimitIsMissed() {
        OneCase one = registered().filed();
        String suspension = desk.suspended(one);
        itIs(START.plusDays(100));
        keeper.keep();

        Rejection refused = one.isRefused(
                "officer1", "collectEvidence", Papers.evidence(today(), "tsofficer1", "tsofficer2", "conclude"));
        assertThat(refused).hasMessageContaining("已经中止");
        assertThat(handling(one).state()).isEqualTo(TimeLimit.State.RUNNING);

        desk.resumed(suspension);
        assertThat(handling(one).dueDate()).isEqualTo(START.plusDays(189)); // the day of filing is not counted anyway
        one.evidenceCollected("conclude");
    }

    @Test
    void theLimitRunsOnWhereNobodyCitesAProvision() {
        OneCase one = registered().filed();
        String suspension = desk.begins("tsofficer1", "suspension", one.id(), MatterDesk.suspension("OTHER"));
        assertThatThrownBy(() -> desk.does(
                        "tshead",
                        suspension,
                        "decideSuspension",
                        with(MatterDesk.restByProvision(), "limitProvision", null)))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("须写明所依据的");
        desk.does("tshead", suspension, "decideSuspension", form("answer", "approve", "limitEffect", "RUN"));
        itIs(START.plusDays(10));
        desk.resumed(suspension);

        assertThat(handling(one).dueDate()).isEqualTo(START.plusDays(90));
        assertThat(handling(one).arithmetic()).isEmpty();
    }

    @Test
    void twoSuspensionsOneAfterTheOtherCountBoth() {
        OneCase one = registered().filed();
        String first = desk.suspended(one);
        itIs(START.plusDays(10));
        desk.resumed(first);
        String second = desk.suspended(one);
        itIs(START.plusDays(15));
        desk.resumed(second);

        assertThat(handling(one).dueDate()).isEqualTo(START.plusDays(104));
    }

    @Test
    void aCaseHasOneSuspensionOnly() {
        OneCase one = registered().filed();
        String suspension = desk.begins("tsofficer1", "suspension", one.id(), MatterDesk.suspension("OTHER"));
        assertThatThrownBy(() -> desk.begins("tsofficer2", "suspension", one.id(), MatterDesk.suspension("APPRAISAL")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("正在办理");
        desk.does("tshead", suspension, "decideSuspension", MatterDesk.restByProvision());
        assertThatThrownBy(() -> desk.begins("tsofficer2", "suspension", one.id(), MatterDesk.suspension("APPRAISAL")))
                .isInstanceOf(Rejection.class);
    }

    /** 治安管理处罚法第一百一十八条第二款: the hearing does not count by itself, nor twice when a suspension overlaps it. */
    @Test
    @ProvesDuty("D03z")
    void whereTheLawSaysSoAHearingDoesNotCountTowardsTheLimit() {
        LocalDate hearing = LocalDate.of(2026, 3, 25);
        OneCase one = registered()
                .filed()
                .investigated()
                .proposed("200000")
                .notified()
                .hearingRequested();
        caseFiles.applyRegime(file(one), "PUBLIC_ORDER", "tshead", "试");
        limits.start(one.id(), null, "caseHandling", "PUBLIC_ORDER", "立案之日", START.minusDays(1));
        assertThat(handling(one).dueDate()).isEqualTo("2026-03-31");

        one.hearingNotified(hearing);
        assertThat(handling(one).isResting()).isTrue();
        itIs(LocalDate.of(2026, 3, 10));
        String suspension = desk.begins("tsofficer1", "suspension", one.id(), MatterDesk.suspension("APPRAISAL"));
        desk.does("tshead", suspension, "decideSuspension", form("answer", "approve", "limitEffect", "REST"));
        itIs(LocalDate.of(2026, 3, 20));
        desk.resumed(suspension);
        assertThat(handling(one).isResting()).isTrue();
        itIs(hearing);
        one.does("hearing", "holdHearing", form("answer", "held", "heldOn", hearing))
                .does("recorder", "recordHearing", Papers.hearingRecord())
                .does("hearing", "reportHearing", form("opinion", "事实清楚。", "answer", "unchanged"));

        // 2026-03-02 to 2026-03-24, the ten days of the suspension among them.
        assertThat(handling(one).excludedDays()).isEqualTo(23);
        assertThat(handling(one).dueDate()).isEqualTo("2026-04-23");
    }

    @Test
    void whatIsNotApprovedChangesNothing() {
        OneCase one = registered().filed();
        String suspension = desk.begins("tsofficer1", "suspension", one.id(), MatterDesk.suspension("OTHER"));

        desk.does("tshead", suspension, "decideSuspension", form("answer", "refuse", "opinion", "可以继续调查。"));

        assertThat(walk.endsOf(suspension)).containsExactly("endEvent_notSuspended");
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
    }

    @Test
    void aResumptionThatComesTooEarlyIsReturned() {
        OneCase one = registered().filed();
        String suspension = desk.suspended(one);
        desk.does("tsofficer1", suspension, "proposeResumption", form("endedOn", today(), "reason", "即将收到。"));

        desk.does("tshead", suspension, "decideResumption", Papers.returned("return"));

        assertThat(walk.openKeys(suspension)).containsExactly("userTask_proposeResumption");
        assertThat(file(one).status()).isEqualTo(CaseStatus.SUSPENDED);
    }

    @Test
    void whatThePartyStatesIsRegisteredAlsoWhileTheCaseRests() {
        OneCase one = registered().filed().investigated().proposed("200000").notified();
        desk.suspended(one);

        one.registers("STATEMENT");

        assertThat(one.open()).contains("registerStatement");
    }

    private TimeLimit handling(OneCase one) {
        return limits.current(one.id(), null, "caseHandling").orElseThrow();
    }
}
