package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 整改. */
@CoversModel("rectification")
class RectificationTest extends ModelTest {

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Autowired
    private TimeLimits limits;

    @Test
    @ProvesDuty("D06")
    void whoeverIsNotPunishedIsEducatedAndFollowedUpUntilItIsRectified() {
        OneCase one = registered()
                .filed()
                .investigated()
                .exempted()
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("NO_PENALTY"))
                .decided("NO_PENALTY")
                .served()
                .published();
        assertThat(one.open()).containsExactly("educateParty");

        one.educated().does("officer1", "checkRectification", Papers.rectification(START, "notYet"));
        assertThat(one.open()).containsExactly("checkRectification");
        one.does("officer2", "checkRectification", Papers.rectification(START, "done"));

        assertThat(one.ends("rectification")).containsExactly("endEvent_rectified");
        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void aPunishedOrganisationThatDidNotCorrectIsFollowedUpAndItsPersonInChargeIsNot() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .evidenceCollected("orderCorrection")
                .does("officer1", "orderCorrection", Papers.orderToCorrect(START, START))
                .does("officer1", "recheckCorrection", with(Papers.recheck(START, "REFUSED"), "answer", "more"))
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000")
                .paid("40000");

        assertThat(one.open()).containsExactly("educateParty");
    }

    @Test
    void aFailedFollowUpIsANewFactThatTheOfficersMayRegisterAndNoPenalty() {
        OneCase one = exemptedAndPublished();
        one.does(
                "officer1",
                "educateParty",
                form(
                        "educatedOn",
                        START,
                        "content",
                        "告知相关法律法规及法律后果。",
                        "commitmentSigned",
                        "YES",
                        "commitment",
                        "承诺十日内完成核验。",
                        "commitmentSignedOn",
                        START,
                        "rectifyBy",
                        START.plusDays(10)));
        assertThat(one.dueDate("checkRectification")).isEqualTo(START.plusDays(10));
        Map<String, Object> again = Papers.registration(OneCase.ITEM, START, Companies.fresh());
        assertThatThrownBy(() -> registered(with(again, "followUpOf", String.valueOf(one.id()))))
                .hasMessageContaining("选项");

        itIs(START.plusDays(12));
        one.does("officer1", "checkRectification", with(failed(), "newFact", "2026年3月14日仍有未核验的账号发布信息。"));

        assertThat(one.ends("rectification")).containsExactly("endEvent_newFact");
        assertThat(limits.current(one.id(), partyOf(one), "rectification")
                        .orElseThrow()
                        .state())
                .isEqualTo(TimeLimit.State.EXPIRED);
        one.closed("NO_PENALTY").isOver("endEvent_closed");
        OneCase next =
                registered(with(Papers.registration(OneCase.ITEM, today()), "followUpOf", String.valueOf(one.id())));
        assertThat(records.ofStep(next.id(), "register-case")).singleElement().satisfies(paper -> assertThat(
                        paper.data().need("followUpOfNumber"))
                .isEqualTo(file(one).number()));
    }

    @Test
    void theDayOfTheNextCheckIsALimitAndEveryCheckIsAPaper() {
        OneCase one = exemptedAndPublished().educated();
        one.isRefused(
                "officer1", "checkRectification", with(Papers.rectification(START, "notYet"), "nextCheckOn", null));
        one.isRefused(
                "officer1",
                "checkRectification",
                with(Papers.rectification(START, "notYet"), "nextCheckOn", START.minusDays(1)));
        one.isRefused("officer1", "checkRectification", failed());
        one.does("officer1", "checkRectification", Papers.rectification(START, "notYet"));
        assertThat(one.dueDate("checkRectification")).isEqualTo(START.plusDays(5));

        itIs(START.plusDays(4));
        one.isRefused("officer1", "checkRectification", Papers.rectification(START.minusDays(1), "done"));
        one.does("officer1", "checkRectification", Papers.rectification(today(), "done"));

        assertThat(records.ofStep(one.id(), "check-rectification")).hasSize(2);
        assertThat(limits.current(one.id(), partyOf(one), "rectificationCheck")
                        .orElseThrow()
                        .state())
                .isEqualTo(TimeLimit.State.MET);
    }

    private OneCase exemptedAndPublished() {
        return registered()
                .filed()
                .investigated()
                .exempted()
                .does("officer1", "draftDecision", Papers.decidedWithoutPenalty("NO_PENALTY"))
                .decided("NO_PENALTY")
                .served()
                .published();
    }

    private long partyOf(OneCase one) {
        return caseFiles.parties(one.id()).get(0).id();
    }

    private Map<String, Object> failed() {
        return Papers.rectification(today(), "failed");
    }
}
