package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.MatterLimits;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 实施强制措施: what 《行政强制法》第十八条、第二十四条 ask of sealing and seizing, and 第三十条、第三十一条 of freezing. */
@Component
class CarryOutMeasure implements Step {

    static final String FREEZE_DECISION = "freezeDecision";

    private static final String ON_THE_SPOT = "《中华人民共和国行政强制法》第十八条、第二十四条第一款";
    private static final String ARTICLE_30 = "《中华人民共和国行政强制法》第三十条第一款";

    private final MeasureTerm term;
    private final MatterLimits limits;
    private final MomentOfMeasure moments;

    CarryOutMeasure(MeasureTerm term, MatterLimits limits, MomentOfMeasure moments) {
        this.term = term;
        this.limits = limits;
        this.moments = moments;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return ThingFields.asksWhatWasTaken(Measure.of(act), common);
    }

    @Override
    public void take(Act act) {
        Measure measure = Measure.of(act);
        if (!act.data().is("answer", "done")) {
            if (measure.isUrgent()) {
                throw Rejection.of("answer", "《中华人民共和国行政强制法》第十九条", "申请写明已经当场实施，不能登记为没有实施；请如实登记实施情况。");
            }
            return;
        }
        LocalDate day = CarryingOut.require(act, measure);
        moments.require(act, day);
        if (measure.kind() == MeasureKind.FREEZE) {
            checkFreeze(act, measure, day);
        } else {
            checkOnTheSpot(act.data(), day);
        }
        act.data()
                .establish(
                        "dueDate", term.start(act.penaltyCase(), measure, day).dueDate());
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return ThingFields.described(paper, text);
    }

    private static void checkOnTheSpot(RecordData data, LocalDate day) {
        require(data.text("partyPresent").isPresent(), "partyPresent", ON_THE_SPOT, "请写明当事人是否到场；不到场的，由见证人签名。");
        require(data.flag("rightsTold"), "rightsTold", ON_THE_SPOT, "须当场告知理由、依据、权利和救济途径，听取陈述和申辩。");
        require(
                data.date("deliveredOn").filter(day::equals).isPresent(),
                "deliveredOn",
                ON_THE_SPOT,
                "决定书和清单须当场交付，交付日期须是实施日期（%s）。".formatted(day));
        require(data.text("receivedBy").isPresent(), "receivedBy", ON_THE_SPOT, "请写明决定书和清单交付给谁。");
        require(data.text("custody").isPresent(), "custody", "《中华人民共和国行政强制法》第二十六条", "请写明保管地点和保管人。");
    }

    /** The bank first; the party within three working days (《行政强制法》第三十一条). */
    private void checkFreeze(Act act, Measure measure, LocalDate day) {
        RecordData data = act.data();
        require(data.text("bank").isPresent(), "bank", ARTICLE_30, "冻结的，请写明金融机构。");
        require(data.date("bankNoticeOn").isPresent(), "bankNoticeOn", ARTICLE_30, "冻结的，请写明向金融机构交付冻结通知书的日期。");
        Dates.requireNotAfter(
                "bankNoticeOn", "交付冻结通知书的日期", data.date("bankNoticeOn").orElseThrow(), day, "冻结日期");
        limits.start(
                act.caseId(), measure.id(), FREEZE_DECISION, act.penaltyCase().regime(), "冻结之日", day);
        data.date("deliveredOn").ifPresent(delivered -> {
            Dates.requireNotBefore("deliveredOn", "决定书交付日期", delivered, day, "冻结日期");
            limits.settle(measure.id(), FREEZE_DECISION, TimeLimit.State.MET, delivered);
        });
    }

    private static void require(boolean holds, String field, String rule, String message) {
        if (!holds) {
            throw Rejection.of(field, rule, message);
        }
    }
}
