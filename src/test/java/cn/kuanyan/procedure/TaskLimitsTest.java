package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseChange;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Officers and heads see limits coming: as due date, follow-up date and priority of their tasks. */
class TaskLimitsTest extends ModelTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Autowired
    private CaseWalk walk;

    @Autowired
    private LimitKeeper keeper;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private CaseFiles caseFiles;

    @Test
    @ProvesDuty("D03")
    void aTaskShowsTheLimitOfItsCaseThreeWorkingDaysBeforeOnTheDayAndWhenItIsMissed() {
        OneCase one = registered().filed();
        LocalDate last = LocalDate.of(2026, 5, 31); // a Sunday; the agency's own limit is not rolled forward
        assertThat(one.dueDate("collectEvidence")).isEqualTo(last);
        assertThat(followUp(one)).isEqualTo(LocalDate.of(2026, 5, 27));

        assertThat(priorityOn(one, LocalDate.of(2026, 5, 26))).isEqualTo(50);
        assertThat(priorityOn(one, LocalDate.of(2026, 5, 27))).isEqualTo(60);
        assertThat(priorityOn(one, last)).isEqualTo(70);
        assertThat(priorityOn(one, last.plusDays(1))).isEqualTo(80);
        assertThat(one.dueDate("collectEvidence")).isEqualTo(last);

        one.evidenceCollected("more");
        assertThat(task(one).getPriority()).isEqualTo(80);
    }

    @Test
    void aMissedLimitIsNotedInTheHistoryOfTheCaseOnce() {
        OneCase one = registered().filed();
        itIs(START.plusDays(91));
        keeper.keep();
        keeper.keep();

        assertThat(caseFiles.changes(one.id()))
                .filteredOn(change -> change.field().equals("timeLimit"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.oldValue()).isEqualTo("2026-05-31");
                    assertThat(change.newValue()).isEqualTo("逾期");
                    assertThat(change.reason()).contains("办案期限");
                });
        one.evidenceCollected("conclude");
    }

    @Test
    void aPeriodOfThePartyThatEndsIsNoFailureOfTheAgency() {
        OneCase one = registered().readyForDecision();
        itIs(START.plusDays(30));
        keeper.keep();

        assertThat(caseFiles.changes(one.id())).extracting(CaseChange::field).doesNotContain("timeLimit");
    }

    @Test
    void afterTheDecisionNoTaskShowsTheLimitOfTheDecision() {
        OneCase one = registered().readyForDecision();
        itIs(START.plusDays(91));
        keeper.keep();
        one.drafted("200000").decided("PENALTY").served();

        assertThat(walk.open(one.instance())).noneMatch(task -> task.getPriority() == 80);
    }

    @Test
    @ProvesDuty("P01b")
    void theTargetOfSevenWorkingDaysForPublicationIsShownAsAReminderThatIsNotVerified() {
        OneCase one = registered()
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served();
        TimeLimit target = limits.ofCase(one.id()).stream()
                .filter(limit -> limit.code().equals("publicationTarget"))
                .findFirst()
                .orElseThrow();

        assertThat(target.dueDate()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(target.verified()).isFalse();
        assertThat(one.dueDate("publishDecision")).isEqualTo(LocalDate.of(2026, 3, 30));

        itIs(LocalDate.of(2026, 3, 12));
        one.published();
        assertThat(limits.ofCase(one.id()))
                .filteredOn(limit -> limit.code().startsWith("publication"))
                .extracting(TimeLimit::code, TimeLimit::state)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("publication", TimeLimit.State.MET),
                        Tuple.tuple("publicationTarget", TimeLimit.State.EXPIRED));
    }

    private int priorityOn(OneCase one, LocalDate day) {
        itIs(day);
        keeper.keep();
        return task(one).getPriority();
    }

    private LocalDate followUp(OneCase one) {
        return task(one).getFollowUpDate().toInstant().atZone(CHINA).toLocalDate();
    }

    private Task task(OneCase one) {
        return walk.open(one.instance(), "userTask_collectEvidence").get(0);
    }
}
