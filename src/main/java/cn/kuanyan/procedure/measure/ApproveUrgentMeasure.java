package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** 补办批准手续: within twenty-four hours; later is a fact on the paper. What is not approved is lifted at once (《行政强制法》第十九条). */
@Component
class ApproveUrgentMeasure implements Step {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    private final MeasureLaw law;
    private final MeasureTerm term;
    private final MomentOfMeasure moments;

    ApproveUrgentMeasure(MeasureLaw law, MeasureTerm term, MomentOfMeasure moments) {
        this.law = law;
        this.term = term;
        this.moments = moments;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return common.withPrefill(
                "term",
                Markdown.empty()
                        .row(
                                "补办期限",
                                "%s以前（%s）"
                                        .formatted(
                                                MINUTE.format(due(act)),
                                                law.urgentApproval().basis())));
    }

    @Override
    public void take(Act act) {
        Instant now = moments.now();
        boolean inTime = !now.isAfter(due(act));
        act.data().establish("decidedAt", MINUTE.format(now));
        act.data().establish("dueAt", MINUTE.format(due(act)));
        act.data().establish("withinHours", inTime);
        if (act.data().is("answer", "refuse")) {
            term.settle(act, Measure.of(act));
        }
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return text.row(
                "补办时间",
                "%s，%s"
                        .formatted(
                                paper.data().need("decidedAt"),
                                paper.data().flag("withinHours")
                                        ? "在期限以内"
                                        : "已经超过期限（" + paper.data().need("dueAt") + "）"));
    }

    private Instant due(Act act) {
        return MeasureQuestions.urgentApprovalDueAt(Measure.of(act), law);
    }
}
