package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.MeasurePapers.appraisal;
import static cn.kuanyan.procedure.MeasurePapers.ended;
import static cn.kuanyan.procedure.MeasurePapers.extension;
import static cn.kuanyan.procedure.MeasurePapers.freeze;
import static cn.kuanyan.procedure.MeasurePapers.lifting;
import static cn.kuanyan.procedure.MeasurePapers.result;
import static cn.kuanyan.procedure.MeasurePapers.seizure;
import static cn.kuanyan.procedure.MeasurePapers.urgent;
import static cn.kuanyan.procedure.Papers.approved;
import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.ProvesDuty;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.deadline.MatterLimits;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 查封、扣押、冻结. */
@CoversModel("coercive-measure")
class CoerciveMeasureTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseRecords records;

    @Autowired
    private MatterLimits limits;

    @Test
    @ProvesDuty({"I06", "I07"})
    void aSeizureIsApprovedFirstRunsThirtyDaysAndIsLiftedByDecision() {
        OneCase one = registered().filed();
        String matter = seized(one, "SN-1");
        assertThat(limit(matter).dueDate()).isEqualTo("2026-04-01");

        does("officer1", matter, "handleMeasure", lifting());
        does("head", matter, "decideHandling", form("answer", "return", "opinion", "请说明为什么无关。"));
        does("officer1", matter, "handleMeasure", lifting());
        does("head", matter, "decideHandling", approved());
        assertThat(limit(matter).state()).isEqualTo(TimeLimit.State.MET);
        does("officer1", matter, "executeHandling", ended(today()));

        assertThat(walk.endsOf(matter)).containsExactly("endEvent_measureOver");
    }

    @Test
    void withoutTheHeadsApprovalNothingIsSeizedAndNotCarryingItOutIsNoMeasure() {
        OneCase one = registered().filed();
        String refused = begun(one, seizure("SN-1 " + one.id()));
        does("head", refused, "decideMeasure", form("answer", "refuse", "opinion", "情节显著轻微。"));
        assertThat(walk.endsOf(refused)).containsExactly("endEvent_measureRefused");

        String gone = begun(one, seizure("SN-1 " + one.id()));
        does("head", gone, "decideMeasure", approved());
        does("officer1", gone, "carryOutMeasure", form("answer", "notDone", "notDoneReason", "没有找到。"));
        assertThat(walk.endsOf(gone)).containsExactly("endEvent_notCarriedOut");
    }

    @Test
    @ProvesDuty("I06")
    void anUrgentSeizureIsApprovedWithinTwentyFourHoursOfTheMoment() {
        OneCase one = registered().filed();
        String matter = carriedOutAtOnce(one, START, "08:30");
        var task = walk.open(matter, "userTask_approveUrgentMeasure").get(0);
        assertThat(task.getDueDate()).isEqualTo("2026-03-03T08:30:00.000+08:00");

        does("head", matter, "approveUrgentMeasure", approved());
        assertThat(latest(one, "approve-urgent-measure").data().flag("withinHours"))
                .isTrue();
        assertThat(walk.openKeys(matter)).containsExactly("userTask_handleMeasure");
        assertThat(limit(matter).dueDate()).isEqualTo("2026-04-01");
    }

    @Test
    @ProvesDuty("I06")
    void aLateApprovalIsAFactAndTheNextMorningAtNineIsLateForTheMorningBeforeAtHalfPastEight() {
        OneCase one = registered().filed();
        String matter = carriedOutAtOnce(one, START, "08:30");
        itIs(START.plusDays(1));
        does("head", matter, "approveUrgentMeasure", approved());

        assertThat(latest(one, "approve-urgent-measure").data().values())
                .containsEntry("withinHours", false)
                .containsEntry("dueAt", "2026-03-03 08:30")
                .containsEntry("decidedAt", "2026-03-03 09:00");
    }

    @Test
    @ProvesDuty("I06")
    void whatTheHeadDoesNotApproveIsLiftedAtOnce() {
        OneCase one = registered().filed();
        String matter = carriedOutAtOnce(one, START, "08:30");
        does("head", matter, "approveUrgentMeasure", form("answer", "refuse", "opinion", "没有紧急情况。"));
        assertThat(walk.openKeys(matter)).containsExactly("userTask_executeHandling");
        does("officer1", matter, "executeHandling", ended(today()));

        assertThat(walk.endsOf(matter)).containsExactly("endEvent_measureOver");
    }

    @Test
    @ProvesDuty("I07")
    void theHeadExtendsOnceByThirtyDaysAndThePartyIsTold() {
        OneCase one = registered().filed();
        String matter = seized(one, "SN-1");
        does("officer1", matter, "handleMeasure", extension());
        itIs(LocalDate.of(2026, 4, 1));
        does("head", matter, "decideHandling", approved());
        assertThat(limit(matter).dueDate()).isEqualTo("2026-05-01");
        assertThat(walk.dueDay(walk.open(matter, "userTask_handleMeasure").get(0)))
                .isEqualTo("2026-05-01");

        assertThatThrownBy(() -> does("officer1", matter, "handleMeasure", extension()))
                .hasMessageContaining("书面告知当事人");
        assertThatThrownBy(() -> does(
                        "officer1",
                        matter,
                        "handleMeasure",
                        with(extension(), "extensionNoticeOn", today().toString())))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("只能延长一次");
        does("officer1", matter, "handleMeasure", with(lifting(), "extensionNoticeOn", today().toString()));
        assertThat(latest(one, "decide-handling").data().need("arithmetic"))
                .isEqualTo("实施扣押之日2026-03-02起30日；情况复杂，经负责人批准延长30日（《中华人民共和国行政强制法》第二十五条第一款）；届满日2026-05-01");
    }

    @Test
    @ProvesDuty("I07")
    void theDaysOfAnAppraisalDoNotCountAndAnEarlierResultEndsThem() {
        OneCase one = registered().filed();
        String matter = seized(one, "SN-1");
        itIs(LocalDate.of(2026, 3, 10));
        does("officer1", matter, "handleMeasure", appraisal(today(), LocalDate.of(2026, 3, 24)));
        // Fifteen days from 10 to 24 March.
        assertThat(limit(matter).dueDate()).isEqualTo("2026-04-16");
        itIs(LocalDate.of(2026, 3, 20));
        does("officer1", matter, "recordAppraisal", result(today()));

        // Ten days from 10 to 19 March.
        assertThat(limit(matter).excludedDays()).isEqualTo(10);
        assertThat(limit(matter).dueDate()).isEqualTo("2026-04-11");
        assertThat(latest(one, "record-appraisal").data().need("arithmetic"))
                .isEqualTo("实施扣押之日2026-03-02起30日；检测、检验、检疫、技术鉴定：自2026-03-10至2026-03-19不计入（《中华人民共和国行政强制法》第二十五条第三款）；"
                        + "扣除10日，重叠的日期只计一次；届满日2026-04-11");
        assertThat(walk.dueDay(walk.open(matter, "userTask_handleMeasure").get(0)))
                .isEqualTo("2026-04-11");
    }

    @Test
    void aLateResultDoesNotMakeTheAppraisalLongerThanThePartyWasTold() {
        OneCase one = registered().filed();
        String matter = seized(one, "SN-1");
        itIs(LocalDate.of(2026, 3, 10));
        does("officer1", matter, "handleMeasure", appraisal(today(), LocalDate.of(2026, 3, 12)));
        assertThat(limit(matter).dueDate()).isEqualTo("2026-04-04");
        itIs(LocalDate.of(2026, 4, 4));
        does("officer1", matter, "recordAppraisal", result(today()));
        assertThat(limit(matter).dueDate()).isEqualTo("2026-04-04");
    }

    @Test
    void anAppraisalAndAnExtensionAddUpAndASuspensionOfTheCaseAddsNothing() {
        OneCase one = registered().filed();
        String matter = seized(one, "SN-1");
        itIs(LocalDate.of(2026, 3, 10));
        does("officer1", matter, "handleMeasure", appraisal(today(), LocalDate.of(2026, 3, 19)));
        String suspension = desk.suspended(one);
        itIs(LocalDate.of(2026, 3, 25));
        desk.resumed(suspension);
        assertThat(limit(matter).excludedDays()).isEqualTo(10);
        assertThat(limit(matter).dueDate()).isEqualTo("2026-04-11");
        does("officer1", matter, "recordAppraisal", result(today()));
        does("officer1", matter, "handleMeasure", extension());
        does("head", matter, "decideHandling", approved());

        assertThat(limit(matter).dueDate()).isEqualTo("2026-05-11");
        itIs(LocalDate.of(2026, 5, 11));
        assertThat(walk.openKeys(matter)).containsExactly("userTask_handleMeasure");
        itIs(LocalDate.of(2026, 5, 12));
        assertThat(walk.openKeys(matter)).containsExactly("userTask_returnThings");
    }

    @Test
    @ProvesDuty("I07")
    void atTheEndOfItsTimeASeizureEndsWhereverItStands() {
        OneCase one = registered().filed();
        String handled = seized(one, "SN-1");
        String examined = seized(one, "SN-2");
        String decided = seized(one, "SN-3");
        does("officer1", examined, "handleMeasure", appraisal(START, START));
        does("officer1", decided, "handleMeasure", lifting());
        itIs(LocalDate.of(2026, 4, 1));
        assertThat(walk.openKeys(decided)).containsExactly("userTask_decideHandling");
        itIs(LocalDate.of(2026, 4, 2));

        for (String matter : List.of(handled, examined, decided)) {
            assertThat(walk.openKeys(matter)).containsExactly("userTask_returnThings");
            assertThat(limit(matter).state()).isEqualTo(TimeLimit.State.EXPIRED);
        }
        assertThat(records.ofStep(one.id(), "measure-lapsed")).hasSize(3).allSatisfy(paper -> {
            assertThat(paper.data().need("basis")).contains("第二十八条第一款第四项");
            assertThat(paper.actor()).isEqualTo("系统");
        });
        does("officer1", handled, "returnThings", ended(today()));
        assertThat(walk.endsOf(handled)).containsExactly("endEvent_measureLapsed");
    }

    @Test
    @ProvesDuty("I08")
    void aFreezeIsToldToThePartyInThreeWorkingDaysAndEndsByItself() {
        OneCase one = registered().filed();
        String matter = frozen(one);
        assertThat(limits.current(walk.matterId(matter), "freeze").orElseThrow().dueDate())
                .isEqualTo("2026-04-01");
        TimeLimit delivery =
                limits.current(walk.matterId(matter), "freezeDecision").orElseThrow();
        assertThat(delivery.dueDate()).isEqualTo("2026-03-05");

        assertThatThrownBy(() -> does("officer1", matter, "handleMeasure", extension()))
                .hasMessageContaining("三个工作日");
        itIs(LocalDate.of(2026, 3, 6));
        does("officer1", matter, "handleMeasure", with(extension(), "deliveredOn", today().toString()));
        assertThat(latest(one, "handle-measure").data().flag("deliveredInTime")).isFalse();
        assertThat(limits.current(walk.matterId(matter), "freezeDecision")
                        .orElseThrow()
                        .state())
                .isEqualTo(TimeLimit.State.EXPIRED);
        does("head", matter, "decideHandling", approved());
        itIs(LocalDate.of(2026, 5, 2));

        assertThat(latest(one, "measure-lapsed").data().need("fact")).contains("金融机构自期满之日起解除");
        assertThatThrownBy(() -> does("officer1", matter, "returnThings", ended(today())))
                .hasMessageContaining("通知金融机构");
        does("officer1", matter, "returnThings", with(ended(today()), "bankInformedOn", today().toString()));
        assertThat(walk.endsOf(matter)).containsExactly("endEvent_measureLapsed");
    }

    @Test
    @ProvesDuty("I08")
    void aFreezeHasNoAppraisalAndItsDecisionMayBeDeliveredAtOnce() {
        OneCase one = registered().filed();
        String matter = begun(one, freeze("6222-1 " + one.id()));
        does("head", matter, "decideMeasure", approved());
        does("officer1", matter, "carryOutMeasure", with(MeasurePapers.frozen(START), "deliveredOn", START.toString()));
        assertThat(limits.current(walk.matterId(matter), "freezeDecision")
                        .orElseThrow()
                        .state())
                .isEqualTo(TimeLimit.State.MET);

        assertThatThrownBy(() -> does("officer1", matter, "handleMeasure", appraisal(START, START)))
                .hasMessageContaining("没有不计入检测、鉴定期间的规定");
        assertThatThrownBy(() -> does("officer1", matter, "handleMeasure", with(lifting(), "thing_1", "CONFISCATE")))
                .isInstanceOf(Rejection.class);
        does("officer1", matter, "handleMeasure", lifting());
    }

    @Test
    void anUrgentSeizureThatNobodyApprovesEndsWithItsTimeToo() {
        OneCase one = registered().filed();
        String matter = carriedOutAtOnce(one, START, "08:30");
        itIs(LocalDate.of(2026, 4, 1));
        assertThat(walk.openKeys(matter)).containsExactly("userTask_approveUrgentMeasure");
        itIs(LocalDate.of(2026, 4, 2));

        assertThat(latest(one, "measure-lapsed").data().need("fact")).contains("予以解除");
        does("officer1", matter, "executeHandling", ended(today()));
        assertThat(walk.endsOf(matter)).containsExactly("endEvent_measureOver");
    }

    @Test
    void whatIsReleasedMayBeSeizedAgainButNotBefore() {
        OneCase one = registered().filed();
        String matter = seized(one, "SN-9");
        assertThatThrownBy(() -> begun(one, seizure("SN-9 " + one.id()))).hasMessageContaining("不得重复");
        does("officer1", matter, "handleMeasure", lifting());
        does("head", matter, "decideHandling", approved());
        assertThatThrownBy(() -> begun(one, seizure("SN-9 " + one.id()))).hasMessageContaining("不得重复");
        does("officer1", matter, "executeHandling", ended(today()));
        begun(one, seizure("SN-9 " + one.id()));
    }

    private String begun(OneCase one, Map<String, Object> application) {
        return desk.begins("tsofficer1", "coercive-measure", one.id(), application);
    }

    private String seized(OneCase one, String identification) {
        String matter = begun(one, seizure(identification + " " + one.id()));
        does("head", matter, "decideMeasure", approved());
        does("officer1", matter, "carryOutMeasure", MeasurePapers.seized(START, "08:30"));
        return matter;
    }

    private String frozen(OneCase one) {
        String matter = begun(one, freeze("6222-1 " + one.id()));
        does("head", matter, "decideMeasure", approved());
        does("officer1", matter, "carryOutMeasure", MeasurePapers.frozen(START));
        return matter;
    }

    private String carriedOutAtOnce(OneCase one, LocalDate day, String time) {
        String matter = begun(one, urgent("SN-1 " + one.id()));
        does("officer1", matter, "carryOutMeasure", MeasurePapers.seized(day, time));
        return matter;
    }

    private void does(String seat, String matter, String task, Map<String, Object> form) {
        desk.does("ts" + seat, matter, task, form);
    }

    private TimeLimit limit(String matter) {
        return limits.current(walk.matterId(matter), "seizure").orElseThrow();
    }

    private CaseRecord latest(OneCase one, String step) {
        return records.latest(one.id(), null, step).orElseThrow();
    }
}
