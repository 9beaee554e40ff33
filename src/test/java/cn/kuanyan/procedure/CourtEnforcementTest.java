package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.EnforcementPapers.application;
import static cn.kuanyan.procedure.EnforcementPapers.courtAnswer;
import static cn.kuanyan.procedure.EnforcementPapers.deferral;
import static cn.kuanyan.procedure.EnforcementPapers.demand;
import static cn.kuanyan.procedure.EnforcementPapers.instalment;
import static cn.kuanyan.procedure.EnforcementPapers.timeAsked;
import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 催告和申请法院强制执行; the decision is served on 2026-03-02, as in the example that was worked by hand from the calendar. */
@CoversModel("court-enforcement")
class CourtEnforcementTest extends ModelTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 9, 3);
    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 2);
    private static final LocalDate LAST_USEFUL_DEMAND = LocalDate.of(2026, 11, 17);
    private static final String FULL = "200000";

    @Autowired
    private TimeLimits limits;

    @Autowired
    private CaseRecords records;

    @Test
    @ProvesDuty({"E08", "E09"})
    void theWorkedExampleHoldsToTheDay() {
        OneCase one = overdue();
        itIs(OPENS);
        one.does("officer1", "serveDemand", demand(OPENS, FULL, FULL));
        assertThat(one.dueDate("answerDemandDefence")).isEqualTo(LocalDate.of(2026, 9, 17));
        TimeLimit window = limits.ofCase(one.id()).stream()
                .filter(limit -> limit.code().equals("courtApplication"))
                .findFirst()
                .orElseThrow();
        assertThat(window.triggerDate()).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(window.dueDate()).isEqualTo(CLOSES);

        LocalDate earliest = LocalDate.of(2026, 9, 18);
        itIs(earliest);
        assertThat(one.dueDate("decideEnforcement")).isEqualTo(CLOSES);
        assertThat(one.isRefused("head", "decideEnforcement", application(earliest.minusDays(1), FULL, FULL)))
                .hasMessageContaining("2026-09-17届满");
        one.does("head", "decideEnforcement", application(earliest, FULL, FULL));

        assertThat(one.open()).containsExactly("recordCourtAnswer", "recordLatePayment");
    }

    @Test
    void theLastUsefulDemandLeavesExactlyOneDayToApply() {
        OneCase one = overdue();
        itIs(LAST_USEFUL_DEMAND);
        one.does("officer1", "serveDemand", demand(LAST_USEFUL_DEMAND, FULL, FULL));
        assertThat(one.dueDate("answerDemandDefence")).isEqualTo(CLOSES.minusDays(1));

        itIs(CLOSES);
        one.does("head", "decideEnforcement", application(CLOSES, FULL, FULL));

        assertThat(one.open()).contains("recordCourtAnswer");
    }

    @Test
    @ProvesDuty("E09")
    void theCourtIsAskedNeitherBeforeNorAfterItsTime() {
        OneCase one = demandExpired();
        LocalDate early = LocalDate.of(2026, 4, 2);
        itIs(early);
        assertThat(one.isRefused("head", "decideEnforcement", application(early, FULL, "10000")))
                .hasMessageContaining("2026-09-03起才可以申请");

        itIs(OPENS.minusDays(1));
        assertThat(one.isRefused("head", "decideEnforcement", application(OPENS.minusDays(1), FULL, FULL)))
                .hasMessageContaining("2026-09-03起才可以申请");

        LocalDate late = CLOSES.plusDays(1);
        itIs(late);
        assertThat(one.isRefused("head", "decideEnforcement", application(late, FULL, FULL)))
                .hasMessageContaining("申请期限2026-12-02届满");
        one.does("head", "decideEnforcement", with(application(late, FULL, FULL), "lateReason", "不可抗力，附证明。"));
    }

    @Test
    void instalmentsMoveTheTimeForTheCourtToTheirEnd() {
        LocalDate end = LocalDate.of(2026, 10, 12);
        OneCase one = toBePaid()
                .does("clerk", "recordPayment", timeAsked())
                .does(
                        "officer1",
                        "registerDeferral",
                        deferral(START, instalment(LocalDate.of(2026, 4, 10), "100000"), instalment(end, "100000")))
                .does("head", "approveDeferral", approved());
        LocalDate missed = LocalDate.of(2026, 4, 11);
        itIs(missed);
        one.does("officer1", "serveDemand", demand(missed, FULL, "3000"));
        itIs(end);
        assertThat(one.isRefused("head", "decideEnforcement", application(end, FULL, "0")))
                .hasMessageContaining("2026-10-13起才可以申请");

        itIs(end.plusDays(1));
        one.does("head", "decideEnforcement", application(end.plusDays(1), FULL, "0"));

        assertThat(one.open()).contains("recordCourtAnswer");
    }

    @Test
    void whileARemedyGoesOnNoSurchargeRunsAndTheCourtIsNotAsked() {
        OneCase one = toBePaid();
        LocalDate applied = START.plusDays(18);
        register(one, form("kind", "RECONSIDERATION", "appliedOn", applied));
        LocalDate later = START.plusDays(60);
        itIs(later);
        assertThat(one.isRefused("officer1", "serveDemand", demand(later, FULL, "12000.01")))
                .hasMessageContaining("12000.00");
        one.does("officer1", "serveDemand", demand(later, FULL, "12000"));
        itIs(OPENS);
        assertThat(one.isRefused("head", "decideEnforcement", application(OPENS, FULL, "12000")))
                .hasMessageContaining("正在进行");

        register(
                one,
                form(
                        "kind",
                        "RECONSIDERATION",
                        "appliedOn",
                        applied,
                        "endedOn",
                        OPENS.minusDays(2),
                        "outcome",
                        "UPHELD"));
        assertThat(one.isRefused("head", "decideEnforcement", application(OPENS, FULL, "24000.01")))
                .hasMessageContaining("24000.00");
        one.does("head", "decideEnforcement", application(OPENS, FULL, "24000"));
    }

    /** As the process of the remedies will. */
    private void register(OneCase one, Map<String, Object> remedy) {
        records.add(one.id(), null, "register-remedy", "tsofficer1", new RecordData(remedy));
    }

    @Test
    void aDefenceThatHoldsLeadsToAnotherDemand() {
        OneCase one = overdue();
        LocalDate served = START.plusDays(16);
        one.does("officer1", "serveDemand", demand(served, FULL, "6000"))
                .does("officer1", "answerDemandDefence", defence(served, "keep"));
        assertThat(one.open()).containsExactly("answerDemandDefence", "recordLatePayment");

        one.does("officer1", "answerDemandDefence", defence(served, "demandAgain"));

        assertThat(one.open()).containsExactly("recordLatePayment", "serveDemand");
    }

    @Test
    void theCourtAcceptsAndGrants() {
        OneCase one = applied();
        assertThat(one.isRefused("officer1", "recordCourtAnswer", courtAnswer(OPENS, "granted")))
                .hasMessageContaining("尚未受理");
        one.does("officer1", "recordCourtAnswer", courtAnswer(OPENS, "accepted"));
        assertThat(one.isRefused("officer1", "recordCourtAnswer", courtAnswer(OPENS, "notAccepted")))
                .hasMessageContaining("已经受理");
        one.does("officer1", "recordCourtAnswer", courtAnswer(OPENS, "granted"));

        assertThat(one.isRefused("head", "decideEnforcement", application(OPENS, FULL, FULL)))
                .hasMessageContaining("已经裁定");
        assertThat(one.isRefused("head", "decideEnforcement", review(OPENS))).hasMessageContaining("没有裁定不予受理");
        one.does("clerk", "recordLatePayment", with(Papers.payment(OPENS, FULL), "surcharge", FULL));
        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    @ProvesDuty("E12")
    void anOrderAgainstTheAgencyGoesToTheHigherCourtInTime() {
        OneCase one = applied().does("officer1", "recordCourtAnswer", courtAnswer(OPENS, "notAccepted"));
        one.does("head", "decideEnforcement", review(OPENS))
                .does("officer1", "recordCourtAnswer", courtAnswer(OPENS, "accepted"))
                .does("officer1", "recordCourtAnswer", courtAnswer(OPENS, "denied"));
        LocalDate lastDay = OPENS.plusDays(15);
        itIs(lastDay.plusDays(1));
        assertThat(one.isRefused("head", "decideEnforcement", review(lastDay.plusDays(1))))
                .hasMessageContaining("申请复议的期限" + lastDay);

        one.does("head", "decideEnforcement", review(lastDay));

        assertThat(one.open()).contains("recordCourtAnswer");
    }

    @Test
    @ProvesDuty("E11")
    void theApplicationIsComplete() {
        OneCase one = demandExpired();
        itIs(OPENS);

        assertThat(one.isRefused(
                        "head",
                        "decideEnforcement",
                        with(application(OPENS, FULL, FULL), "materials", List.of("APPLICATION", "DECISION"))))
                .hasMessageContaining("五项材料");
        assertThat(one.isRefused(
                        "head", "decideEnforcement", with(application(OPENS, FULL, FULL), "headSigned", false)))
                .hasMessageContaining("签名");
        assertThat(one.isRefused("head", "decideEnforcement", application(OPENS, "199999", FULL)))
                .hasMessageContaining("200000.00");
        assertThat(one.isRefused("head", "decideEnforcement", application(OPENS, FULL, "200000.01")))
                .hasMessageContaining("200000.00");
    }

    @Test
    void enforcementIsSuspendedResumedSuspendedAndEnded() {
        OneCase one = demandExpired()
                .does("head", "decideEnforcement", suspended())
                .does("head", "resumeEnforcement", form("answer", "resume", "reason", "恢复经营。"));
        assertThat(one.open()).containsExactly("decideEnforcement", "recordLatePayment");

        one.does("head", "decideEnforcement", suspended());
        assertThat(one.isRefused("head", "resumeEnforcement", form("answer", "terminate", "reason", "注销。")))
                .hasMessageContaining("终结执行的情形");
        one.does(
                "head",
                "resumeEnforcement",
                form("answer", "terminate", "terminateGround", "DISSOLVED", "reason", "公司注销，没有财产。"));

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    @ProvesDuty("E14")
    void afterThreeYearsOfSuspensionWhoCannotPayIsLeftInPeaceAndNotOneDayEarlier() {
        OneCase one = demandExpired().does("head", "decideEnforcement", suspended());
        LocalDate threeYears = today().plusYears(3);
        assertThat(one.dueDate("resumeEnforcement")).isEqualTo(threeYears);
        Map<String, Object> abandoned =
                form("answer", "terminate", "terminateGround", "ABANDONED", "reason", "没有明显社会危害，当事人确无履行能力。");

        itIs(threeYears);
        assertThat(one.isRefused("head", "resumeEnforcement", abandoned))
                .hasMessageContaining(threeYears.toString())
                .satisfies(
                        refusal -> assertThat(refusal.findings().get(0).rule()).contains("第三十九条第二款"));
        itIs(threeYears.plusDays(1));
        one.does("head", "resumeEnforcement", abandoned);

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    @Test
    void enforcementIsEndedByTheHead() {
        OneCase one = demandExpired()
                .does(
                        "head",
                        "decideEnforcement",
                        form("answer", "terminate", "terminateGround", "OBJECT_LOST", "reason", "标的灭失。"));

        assertThat(one.open()).containsExactly("draftClosingReport");
    }

    private static Map<String, Object> suspended() {
        return form("answer", "suspend", "suspendGround", "HARDSHIP", "reason", "暂无履行能力。");
    }

    private static Map<String, Object> review(LocalDate asked) {
        return form("answer", "review", "reviewedOn", asked, "court", "天水市中级人民法院", "reason", "裁定认定事实错误。");
    }

    private static Map<String, Object> defence(LocalDate received, String answer) {
        return form("receivedOn", received, "content", "已经缴纳一部分。", "reply", "经复核答复。", "answer", answer);
    }

    private OneCase applied() {
        OneCase one = demandExpired();
        itIs(OPENS);
        return one.does("head", "decideEnforcement", application(OPENS, FULL, FULL));
    }

    private OneCase demandExpired() {
        OneCase one = toBePaid();
        EnforcementPapers.demandExpired(one, this::itIs, START.plusDays(16));
        return one;
    }

    private OneCase overdue() {
        OneCase one = toBePaid();
        itIs(START.plusDays(16));
        return one;
    }

    private OneCase toBePaid() {
        return registered()
                .readyForDecision()
                .drafted(FULL)
                .decided("PENALTY")
                .served()
                .published();
    }
}
