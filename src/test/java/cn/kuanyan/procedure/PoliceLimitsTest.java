package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The time limits that only the police have, or have otherwise. */
class PoliceLimitsTest extends ModelTest {

    private static final String ITEM = "xiping-police/item/1";

    @Autowired
    private MatterDesk desk;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private CaseRecords records;

    @Autowired
    private CaseWalk walk;

    @Test
    @ProvesDuty("H03")
    void aHearingIsAcceptedInTwoDaysAndCountsAsAcceptedAfterThem() {
        OneCase one = proposedAtThePolice(START).notified().hearingRequested();
        assertThat(limit(one, "hearingAcceptance").dueDate()).isEqualTo(START.plusDays(2));
        assertThat(one.dueDate("acceptHearing")).isEqualTo(START.plusDays(2));

        itIs(START.plusDays(4));
        one.does("hearing", "acceptHearing", accepted());

        assertThat(limit(one, "hearingAcceptance").state()).isEqualTo(TimeLimit.State.EXPIRED);
        RecordData paper = latest(one, "accept-hearing");
        assertThat(paper.flag("deemedAccepted")).isTrue();
        assertThat(paper.date("deemedAcceptedOn")).hasValue(START.plusDays(3));
    }

    @Test
    @ProvesDuty("H05")
    void theTenthDayAfterTheRequestIsShownAsALimitButTheNoticeOfSevenWorkingDaysComesFirst() {
        OneCase one = proposedAtThePolice(START).notified().hearingRequested();
        one.does("hearing", "acceptHearing", accepted());
        assertThat(latest(one, "accept-hearing").flag("deemedAccepted")).isFalse();
        assertThat(limit(one, "hearingAcceptance").state()).isEqualTo(TimeLimit.State.MET);
        LocalDate tenth = LocalDate.of(2026, 3, 12);

        assertThat(one.isRefused("recorder", "notifyHearing", Papers.hearingNotice(START, tenth.minusDays(1))))
                .hasMessageContaining("2026-03-12");
        one.does("recorder", "notifyHearing", Papers.hearingNotice(START, tenth));
        assertThat(one.dueDate("holdHearing")).isEqualTo(tenth);

        itIs(tenth);
        one.does("hearing", "holdHearing", form("answer", "held", "heldOn", tenth));
        assertThat(limit(one, "hearingHolding").state()).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    void aHearingAfterTheTenthDayIsHeldAllTheSameAndItsDelayIsAFact() {
        OneCase one = proposedAtThePolice(START).notified().hearingRequested();
        LocalDate later = START.plusDays(14);
        one.does("hearing", "acceptHearing", accepted())
                .does("recorder", "notifyHearing", Papers.hearingNotice(START, later));
        itIs(later);
        one.does("hearing", "holdHearing", form("answer", "held", "heldOn", later));

        assertThat(limit(one, "hearingHolding").state()).isEqualTo(TimeLimit.State.EXPIRED);
        assertThat(one.open()).containsExactly("recordHearing");
    }

    @Test
    @ProvesDuty("I04p")
    void aRecusalIsDecidedInTwoDaysAndThatOfAHeadByTheSuperior() {
        OneCase one = atThePolice().filed();
        String recusal = desk.begins("xpofficer1", "recusal", one.id(), MatterDesk.recusal("xphead", START));
        assertThat(limit(one, "recusalDecision").dueDate()).isEqualTo(START.plusDays(2));
        assertThat(walk.dueDay(walk.open(recusal).get(0))).isEqualTo(START.plusDays(2));

        Map<String, Object> decision = MatterDesk.recused(null);
        assertThatThrownBy(() -> desk.does("xphead2", recusal, "decideRecusal", decision))
                .hasMessageContaining("上一级");
        desk.does("xphead2", recusal, "decideRecusal", with(decision, "superiorDocument", "试用〔2026〕3号"));

        assertThat(limit(one, "recusalDecision").state()).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    @ProvesDuty("S02p")
    void aDecisionIsServedInSevenWorkingDaysAndInAPublicOrderCaseInTwoDays() {
        OneCase ordinary =
                proposedAtThePolice(START).notified().waived().drafted("200000").decided("PENALTY");
        assertThat(ordinary.dueDate("serveDecision")).isEqualTo(LocalDate.of(2026, 3, 11));

        OneCase publicOrder = atThePolice()
                .does("officer1", "verifyClue", publicOrder())
                .does("head", "approveFiling", Papers.approved())
                .investigated()
                .does("officer1", "stateFacts", Papers.refusedToCorrect())
                .does("officer1", "proposePenalty", Papers.fineProposed("200000"))
                .does("reviewer", "reviewDiscretion", Papers.approved())
                .does("section", "approveProposal", Papers.approved())
                .notified()
                .waived()
                .drafted("200000")
                .decided("PENALTY");
        assertThat(publicOrder.dueDate("serveDecision")).isEqualTo(START.plusDays(2));
    }

    @Test
    @ProvesDuty("D03z")
    void aPublicOrderCaseHasThirtyDaysAndTwiceThirtyMoreWithTheSuperiorsApproval() {
        OneCase one = atThePolice()
                .does("officer1", "verifyClue", publicOrder())
                .does("head", "approveFiling", Papers.approved());
        assertThat(limit(one, "caseHandling").dueDate()).isEqualTo(START.plusDays(30));
        assertThat(one.dueDate("collectEvidence")).isEqualTo(START.plusDays(30));

        String refused = applied(one);
        assertThatThrownBy(() -> desk.does("xphead", refused, "decideExtension", form("answer", "approve")))
                .hasMessageContaining("上一级公安机关");
        desk.does("xphead", refused, "decideExtension", bySuperior());
        assertThat(one.dueDate("collectEvidence")).isEqualTo(START.plusDays(60));
        desk.does("xphead", applied(one), "decideExtension", bySuperior());
        assertThat(limit(one, "caseHandling").dueDate()).isEqualTo(START.plusDays(90));

        String third = applied(one);
        assertThatThrownBy(() -> desk.does("xphead", third, "decideExtension", bySuperior()))
                .hasMessageContaining("以二次为限");
        assertThat(limit(one, "caseHandling").dueDate()).isEqualTo(START.plusDays(90));
    }

    @Test
    @ProvesDuty("D03p")
    void anAppraisalDoesNotCountTowardsTheNinetyDaysOfAnOrdinaryPoliceCase() {
        OneCase one = atThePolice().filed();
        assertThat(limit(one, "caseHandling").dueDate()).isEqualTo(START.plusDays(90));
        String suspension = desk.begins("xpofficer1", "suspension", one.id(), MatterDesk.suspension("APPRAISAL"));
        desk.does("xphead", suspension, "decideSuspension", form("answer", "approve", "limitEffect", "REST"));
        itIs(START.plusDays(21));
        desk.does("xpofficer1", suspension, "proposeResumption", form("endedOn", today(), "reason", "鉴定意见已经收到。"));
        desk.does("xphead", suspension, "decideResumption", Papers.approved());

        // From the day of filing, which is not counted anyway, to the twentieth day after it.
        assertThat(limit(one, "caseHandling").dueDate()).isEqualTo(START.plusDays(110));
        assertThat(one.dueDate("collectEvidence")).isEqualTo(START.plusDays(110));
    }

    @Test
    @ProvesDuty("I12")
    void aCopyOfAnExpertOpinionIsServedInFiveDaysAndTheReportSaysWhen() {
        OneCase one = atThePolice().filed();
        one.does(
                "officer1",
                "collectEvidence",
                with(Papers.evidence(START, "xpofficer1", "xpofficer2", "conclude"), "kind", "EXPERT_OPINION"));
        assertThat(limit(one, "expertOpinionService").dueDate()).isEqualTo(START.plusDays(5));
        assertThat(one.dueDate("writeInvestigationReport")).isEqualTo(START.plusDays(5));

        Map<String, Object> report = Papers.report("NO");
        Rejection missing = one.isRefused("officer1", "writeInvestigationReport", report);
        assertThat(missing.findings()).extracting(Finding::field).containsExactly("opinionServedOn");
        one.isRefused("officer1", "writeInvestigationReport", with(report, "opinionServedOn", START.minusDays(1)));
        itIs(START.plusDays(6));
        one.does("officer1", "writeInvestigationReport", with(report, "opinionServedOn", START.plusDays(5)));

        assertThat(limit(one, "expertOpinionService").state()).isEqualTo(TimeLimit.State.MET);
    }

    @Test
    @ProvesDuty("L04")
    void whoeverReportsToThePoliceGetsAReceipt() {
        Map<String, Object> reported = with(
                Papers.registration(ITEM, START, Companies.fresh()), "source", "REPORT", "complainantName", "举报人甲");

        for (String receipt : new String[] {null, "NOT_POSSIBLE"}) {
            assertThatThrownBy(() -> walk.registers("xpofficer1", with(reported, "receipt", receipt)))
                    .isInstanceOf(Rejection.class)
                    .hasMessageContaining("受案回执");
        }
        assertThat(walk.registers("xpofficer1", with(reported, "receipt", "GIVEN")))
                .isNotNull();
    }

    private OneCase atThePolice() {
        return new OneCase(
                walk, walk.registers("xpofficer1", Papers.registration(ITEM, START, Companies.fresh())), "xp");
    }

    private static Map<String, Object> publicOrder() {
        return with(Papers.proposalToFile("xpofficer1", "xpofficer2"), "publicOrder", true);
    }

    private Map<String, Object> accepted() {
        return form("chair", "xphearing", "recorder", "xprecorder", "acceptedOn", today());
    }

    private String applied(OneCase one) {
        return desk.begins("xpofficer1", "extension", one.id(), form("reason", "案情重大、复杂。"));
    }

    private static Map<String, Object> bySuperior() {
        return form("answer", "approve", "superiorDocument", "驻公〔2026〕1号");
    }

    private TimeLimit limit(OneCase one, String code) {
        return limits.ofCase(one.id()).stream()
                .filter(limit -> limit.code().equals(code))
                .filter(limit -> limit.state() != TimeLimit.State.CANCELLED)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private RecordData latest(OneCase one, String step) {
        return records.ofCase(one.id()).stream()
                .filter(paper -> paper.step().equals(step))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .data();
    }
}
