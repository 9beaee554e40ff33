package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 恢复办理. */
@CoversModel("reopening")
class ReopeningTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Test
    void anIncompleteFileIsCompletedAndTheCaseClosedAgainWithAFreshReport() {
        OneCase one = exemptedAndClosed();
        String reopening = reopened(one, "FILE", null);
        assertThat(file(one).status()).isEqualTo(CaseStatus.DECIDED);
        assertThatThrownBy(() -> reopened(one, "FILE", null)).isInstanceOf(RuntimeException.class);

        OneCase again = new OneCase(walk, reopening);
        again.does("officer1", "supplementFile", form("supplementedOn", today(), "content", "补充送达回证原件，取自承办机构。"));
        again.closed("NO_PENALTY");

        assertThat(walk.endsOf(reopening)).containsExactly("endEvent_closedAgain");
        assertThat(file(one).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(walk.leftovers(reopening)).isEmpty();
    }

    @Test
    void aPartyThatDidNotRectifyAfterAllIsFollowedUpAgain() {
        OneCase one = exemptedAndClosed();
        String reopening = reopened(one, "RECTIFICATION", party(one));

        OneCase again = new OneCase(walk, reopening);
        again.educated();
        assertThat(again.open()).containsExactly("checkRectification");
        again.does("officer1", "checkRectification", Papers.rectification(today(), "done"));
        again.closed("NO_PENALTY");

        assertThat(file(one).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void enforcementThatWasEndedGoesOnWhenPropertyIsFound() {
        OneCase one = registered()
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published();
        EnforcementPapers.demandExpired(one, this::itIs, START.plusDays(16));
        one.does(
                "head",
                "decideEnforcement",
                form("answer", "terminate", "terminateGround", "OTHER", "reason", "没有可供执行的财产。"));
        one.isRefused("officer1", "draftClosingReport", form("summary", "案件已经办理完毕。", "ground", "EXECUTED"));
        one.closed("ENFORCEMENT_ENDED");

        String reopening = reopened(one, "ENFORCEMENT", party(one));
        OneCase again = new OneCase(walk, reopening);
        assertThat(again.open()).contains("recordLatePayment");
        again.does("clerk", "recordLatePayment", with(Papers.payment(today(), "200000"), "surcharge", "96000"));
        again.closed("EXECUTED");

        assertThat(file(one).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void aCaseIsNotReopenedToPunishAgainNorToCollectWhatIsPaid() {
        OneCase paid = registered()
                .readyForDecision()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000")
                .closed("EXECUTED");

        assertThatThrownBy(() -> reopened(paid, "ENFORCEMENT", party(paid))).hasMessageContaining("已经缴清");
        assertThatThrownBy(() -> reopened(paid, "INVESTIGATION", party(paid))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> reopened(paid, "RECTIFICATION", null)).isInstanceOf(RuntimeException.class);
        assertThat(file(paid).status()).isEqualTo(CaseStatus.CLOSED);
    }

    private OneCase exemptedAndClosed() {
        return registered()
                .filed()
                .investigated()
                .exempted()
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("NO_PENALTY"))
                .decided("NO_PENALTY")
                .served()
                .published()
                .rectified()
                .closed("NO_PENALTY");
    }

    private String party(OneCase one) {
        return String.valueOf(caseFiles.parties(one.id()).get(0).id());
    }

    private String reopened(OneCase one, String purpose, String party) {
        Map<String, Object> form = form("purpose", purpose, "reason", "案件评查发现仍有事项未办结。");
        String instance = desk.begins("tshead", "reopening", one.id(), with(form, "party", party));
        walk.runDueJobs();
        return instance;
    }
}
