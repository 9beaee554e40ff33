package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.publication.PublicationWithdrawal;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 撤回公示, called as another process would call it. */
@CoversModel("publication-withdrawal")
class PublicationWithdrawalTest extends ModelTest {

    /** The day before 国庆; the third working day after it is the make-up Saturday 10 October. */
    private static final LocalDate REVOKED = LocalDate.of(2026, 9, 30);

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 10);

    @Autowired
    private CaseWalk walk;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private PublicationWithdrawal withdrawal;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Autowired
    private TimeLimits limits;

    @Test
    @ProvesDuty("P02")
    void aPublishedDecisionIsWithdrawnWithinThreeWorkingDaysWithReasons() {
        OneCase one = decided().published();
        String instance = revoked(one);
        assertThat(walk.dueDay(
                        walk.open(instance, "userTask_withdrawPublication").get(0)))
                .isEqualTo(LAST_DAY);

        refused(instance, withdrawn(REVOKED.minusDays(1)), "处罚决定被撤销之日");
        refused(instance, Papers.with(withdrawn(REVOKED), "reason", " "), "公开说明的理由");
        itIs(LAST_DAY);
        walk.does("tssection", instance, "userTask_withdrawPublication", withdrawn(LAST_DAY));

        assertThat(walk.endsOf(instance)).containsExactly("endEvent_publicationWithdrawn");
        assertThat(state(one)).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    void aLateWithdrawalIsAFactOfTheCase() {
        OneCase one = decided().published();
        String instance = revoked(one);
        itIs(LAST_DAY.plusDays(2));

        walk.does("tssection", instance, "userTask_withdrawPublication", withdrawn(LAST_DAY.plusDays(2)));

        assertThat(state(one)).isEqualTo(TimeLimit.State.EXPIRED);
    }

    @Test
    void whatWasNotPublishedOrIsWithdrawnAlreadyNeedsNoWithdrawal() {
        OneCase one = decided().does("section", "publishDecision", form("published", "NO", "reason", "不具有一定社会影响。"));

        assertThat(walk.endsOf(revoked(one))).containsExactly("endEvent_publicationWithdrawn");
        assertThat(records.of(one.id(), null, "withdraw-publication")).isEmpty();
    }

    private OneCase decided() {
        itIs(REVOKED);
        return registered(Papers.registration(OneCase.ITEM, REVOKED, Companies.fresh()))
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served();
    }

    private String revoked(OneCase one) {
        long party = party(one);
        long id = one.id();
        withdrawal.owed(file(one), party, PublicationWithdrawal.Ground.REVOKED, REVOKED);
        return EngineDoor.whileOpen(() -> runtime.startProcessInstanceByKey(
                        "publication-withdrawal", Map.of("caseId", id, "partyId", party))
                .getId());
    }

    private void refused(String instance, Map<String, Object> form, String words) {
        Throwable refusal =
                catchThrowable(() -> walk.does("tssection", instance, "userTask_withdrawPublication", form));
        assertThat(refusal).hasMessageContaining(words);
    }

    private TimeLimit.State state(OneCase one) {
        return limits.current(one.id(), party(one), "publicationWithdrawal")
                .orElseThrow()
                .state();
    }

    private long party(OneCase one) {
        return caseFiles.parties(one.id()).get(0).id();
    }

    private static Map<String, Object> withdrawn(LocalDate day) {
        return form("withdrawnOn", day, "channel", "机关网站", "reason", "处罚决定已被依法撤销。");
    }
}
