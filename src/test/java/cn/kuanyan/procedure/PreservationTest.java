package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.MeasurePapers.ended;
import static cn.kuanyan.procedure.MeasurePapers.outcomes;
import static cn.kuanyan.procedure.MeasurePapers.preservation;
import static cn.kuanyan.procedure.MeasurePapers.preserved;
import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.MatterLimits;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 先行登记保存. */
@CoversModel("preservation")
class PreservationTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseRecords records;

    @Autowired
    private MatterLimits limits;

    @Autowired
    private DutyGuard duties;

    @Autowired
    private LimitKeeper keeper;

    @Test
    @ProvesDuty("I05")
    void theHeadApprovesAndEveryThingIsDecidedAboutWithinSevenWorkingDays() {
        OneCase one = registered().filed();
        String matter = carriedOut(one);
        assertThat(limit(matter).dueDate()).isEqualTo("2026-03-11");
        assertThat(walk.dueDay(walk.open(matter, "userTask_proposeHandling").get(0)))
                .isEqualTo("2026-03-11");

        assertThatThrownBy(() ->
                        does("officer1", matter, "proposeHandling", with(outcomes("RETURN", "x"), "thing_2", null)))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("“账册”还没有处理意见");
        does("officer1", matter, "proposeHandling", outcomes("KEEP_COPY", "RETURN"));
        does("head", matter, "decideHandling", form("answer", "return", "opinion", "账册须先复制。"));
        does("officer1", matter, "proposeHandling", outcomes("KEEP_COPY", "KEEP_COPY"));
        itIs(START.plusDays(9));
        does("head", matter, "decideHandling", approved());
        assertThat(limit(matter).state()).isEqualTo(TimeLimit.State.MET);
        does("officer1", matter, "executeHandling", ended(today()));

        assertThat(walk.endsOf(matter)).containsExactly("endEvent_preservationOver");
        one.evidenceCollected("conclude");
    }

    @Test
    void sevenWorkingDaysAcrossTheNationalHolidayLeaveTheHolidayOut() {
        itIs(LocalDate.of(2026, 9, 28));
        OneCase one = registered(Papers.registration(OneCase.ITEM, today())).filed();
        String matter = carriedOut(one);

        // 29 and 30 September, 8, 9 and 10 October (a Saturday that is worked), 12 and 13 October.
        assertThat(limit(matter).dueDate()).isEqualTo("2026-10-13");
        itIs(LocalDate.of(2026, 10, 13));
        assertThat(walk.openKeys(matter)).containsExactly("userTask_proposeHandling");
        itIs(LocalDate.of(2026, 10, 14));
        assertThat(walk.openKeys(matter)).containsExactly("userTask_returnThings");
    }

    @Test
    @ProvesDuty("I05")
    void whatNobodyDecidedInTimeIsReleasedByTheProductAndReturned() {
        OneCase one = registered().filed();
        String matter = carriedOut(one);
        String late = walk.open(matter, "userTask_proposeHandling").get(0).getId();
        itIs(START.plusDays(10));

        assertThat(lapsed(one)).hasSize(1).first().satisfies(paper -> {
            assertThat(paper.actor()).isEqualTo("系统");
            assertThat(paper.data().need("fact")).isEqualTo("逾期未处理，自动解除");
            assertThat(paper.data().need("lapsedOn")).isEqualTo("2026-03-12");
            assertThat(paper.data().need("basis")).contains("从严");
        });
        assertThat(limit(matter).state()).isEqualTo(TimeLimit.State.EXPIRED);
        assertThatThrownBy(() -> walk.submit("tsofficer1", late, outcomes("RETURN", "RETURN")))
                .isInstanceOf(Rejection.class);
        does("officer1", matter, "returnThings", ended(today()));
        assertThat(walk.endsOf(matter)).containsExactly("endEvent_preservationLapsed");
    }

    @Test
    void aDecisionThatTheHeadDoesNotMakeInTimeLapsesTooWhenTheLimitIsMarkedFirst() {
        OneCase one = registered().filed();
        String matter = carriedOut(one);
        does("officer1", matter, "proposeHandling", outcomes("RETURN", "RETURN"));
        walk.itIs(START.plusDays(9));
        assertThat(lapsed(one)).isEmpty();
        keeper.keep();
        itIs(START.plusDays(30));
        keeper.keep();

        assertThat(lapsed(one)).hasSize(1);
        assertThat(walk.openKeys(matter)).containsExactly("userTask_returnThings");
    }

    @Test
    @ProvesDuty("I05p")
    void atThePoliceTheHeadOfASectionDoesNotSufficeAndALapseCitesThePolicesOwnRule() {
        OneCase one = new OneCase(
                        walk,
                        walk.registers(
                                "xpofficer1", Papers.registration("xiping-police/item/1", START, Companies.fresh())),
                        "xp")
                .filed();
        String matter = desk.begins("xpofficer1", "preservation", one.id(), preservation());
        assertThat(duties.mayDo("xpsection", "userTask_decidePreservation", one.id()))
                .isFalse();
        assertThat(duties.mayDo("xphead", "userTask_decidePreservation", one.id()))
                .isTrue();
        desk.does("xphead", matter, "decidePreservation", approved());
        desk.does(
                "xpofficer1",
                matter,
                "carryOutPreservation",
                with(preserved(START), "officerOne", "xpofficer1", "officerTwo", "xpofficer2"));
        assertThat(limit(matter).dueDate()).isEqualTo("2026-03-11");
        itIs(START.plusDays(10));

        assertThat(lapsed(one))
                .singleElement()
                .extracting(paper -> paper.data().need("basis"))
                .asString()
                .contains("第一百一十条第三款");
    }

    @Test
    void withoutApprovalNothingIsPreservedAndNotCarryingItOutIsNoMeasure() {
        OneCase one = registered().filed();
        String refused = begun(one);
        does("head", refused, "decidePreservation", form("answer", "refuse", "opinion", "没有灭失的可能。"));
        assertThat(walk.endsOf(refused)).containsExactly("endEvent_preservationRefused");

        String gone = begun(one);
        does("head", gone, "decidePreservation", approved());
        does("officer1", gone, "carryOutPreservation", form("answer", "notDone", "notDoneReason", "当事人已经交出。"));
        assertThat(walk.endsOf(gone)).containsExactly("endEvent_notPreserved");
    }

    @Test
    void whatTheCaseDoesNotAllowIsNoOutcome() {
        OneCase one = registered().filed();
        String matter = carriedOut(one);
        assertThatThrownBy(() -> does("officer1", matter, "proposeHandling", outcomes("CONFISCATE", "RETURN")))
                .hasMessageContaining("没收只能由行政处罚决定作出");

        does("officer1", matter, "proposeHandling", outcomes("MEASURE", "APPRAISE"));
        does("head", matter, "decideHandling", approved());
        assertThatThrownBy(() -> does("officer1", matter, "executeHandling", ended(today())))
                .hasMessageContaining("鉴定情况");
        var receipt = with(ended(today()), "appraisalResult", "没有发现异常，已经退还。");
        assertThatThrownBy(() -> does("officer1", matter, "executeHandling", receipt))
                .hasMessageContaining("请先提出并实施");

        String seizure =
                desk.begins("tsofficer1", "coercive-measure", one.id(), MeasurePapers.seizure("SN-1 " + one.id()));
        desk.does("tshead", seizure, "decideMeasure", approved());
        desk.does("tsofficer1", seizure, "carryOutMeasure", MeasurePapers.seized(today(), "08:30"));
        does("officer1", matter, "executeHandling", receipt);
        assertThat(walk.endsOf(matter)).containsExactly("endEvent_preservationOver");
    }

    @Test
    void theFieldsOfTheCarryingOutAreChecked() {
        OneCase one = registered().filed();
        String matter = begun(one);
        does("head", matter, "decidePreservation", approved());

        isRefused(matter, "officerTwo", "tsofficer1", "不得少于两人");
        isRefused(matter, "thing_2", null, "请逐件清点");
        isRefused(matter, "carriedOutOn", START.minusDays(1).toString(), "不得早于批准日期");
        isRefused(matter, "carriedOutOn", START.plusDays(1).toString(), "不能晚于今天");
        isRefused(matter, "listNumber", null, "必填");
        assertThatThrownBy(() -> does(
                        "officer1",
                        matter,
                        "carryOutPreservation",
                        with(preserved(START), "thing_1", "LEFT", "thing_2", "LEFT")))
                .hasMessageContaining("没有一件");
    }

    @Test
    void severalAtATimeKeepTheirPapersAndLimitsApart() {
        OneCase one = registered().filed();
        String first = carriedOut(one);
        itIs(START.plusDays(2));
        String second = carriedOut(one);
        does("officer1", first, "proposeHandling", outcomes("RETURN", "RETURN"));
        does("head", first, "decideHandling", approved());
        does("officer1", first, "executeHandling", ended(today()));

        assertThat(limit(first).state()).isEqualTo(TimeLimit.State.MET);
        assertThat(limit(second).state()).isEqualTo(TimeLimit.State.RUNNING);
        assertThat(limit(second).dueDate()).isEqualTo("2026-03-13");
        itIs(LocalDate.of(2026, 3, 14));
        assertThat(walk.openKeys(second)).containsExactly("userTask_returnThings");
    }

    @Test
    void noCaseEndsWhileThingsAreHeld() {
        OneCase one = registered().filed();
        String matter = carriedOut(one);
        String withdrawal =
                desk.begins("tsofficer1", "withdrawal", one.id(), form("ground", "NO_FACT", "reason", "经查没有违法事实。"));

        assertThatThrownBy(() -> desk.does("tshead", withdrawal, "decideWithdrawal", approved()))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("服务器、账册")
                .hasMessageContaining("还没有退还或者移交");
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);

        does("officer1", matter, "proposeHandling", outcomes("RETURN", "RETURN"));
        does("head", matter, "decideHandling", approved());
        does("officer1", matter, "executeHandling", ended(today()));
        desk.does("tshead", withdrawal, "decideWithdrawal", approved());
        assertThat(file(one).status()).isEqualTo(CaseStatus.WITHDRAWN);
    }

    @Test
    void aCaseIsNotClosedBeforeEveryThingIsSettled() {
        OneCase one = registered().filed();
        String matter = carriedOut(one);
        one.investigated()
                .proposed("200000")
                .notified()
                .waived()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000");
        var report = form("summary", "案件已经办理完毕。", "ground", "EXECUTED");
        assertThat(one.isRefused("officer1", "draftClosingReport", report)).hasMessageContaining("先行登记保存（服务器、账册）还没有办结");

        does("officer1", matter, "proposeHandling", outcomes("RETURN", "RETURN"));
        does("head", matter, "decideHandling", approved());
        does("officer1", matter, "executeHandling", ended(today()));
        one.closed("EXECUTED");
        assertThat(file(one).status()).isEqualTo(CaseStatus.CLOSED);
    }

    private String begun(OneCase one) {
        return desk.begins("tsofficer1", "preservation", one.id(), preservation());
    }

    private String carriedOut(OneCase one) {
        String matter = begun(one);
        does("head", matter, "decidePreservation", approved());
        does("officer1", matter, "carryOutPreservation", preserved(today()));
        return matter;
    }

    private void does(String seat, String matter, String task, Map<String, Object> form) {
        desk.does("ts" + seat, matter, task, form);
    }

    private void isRefused(String matter, String field, String value, String words) {
        assertThatThrownBy(() -> does("officer1", matter, "carryOutPreservation", with(preserved(START), field, value)))
                .as(field)
                .isInstanceOf(Rejection.class)
                .hasMessageContaining(words);
    }

    private TimeLimit limit(String matter) {
        return limits.current(walk.matterId(matter), "preservation").orElseThrow();
    }

    private List<CaseRecord> lapsed(OneCase one) {
        return records.ofStep(one.id(), "measure-lapsed");
    }
}
