package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.deadline.MatterLimits;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The time within which it is decided about what a measure holds. */
@Component
class MeasureTerm {

    private final MatterLimits limits;
    private final MeasureLaw law;

    MeasureTerm(MatterLimits limits, MeasureLaw law) {
        this.limits = limits;
        this.law = law;
    }

    Optional<TimeLimit> of(Measure measure) {
        return limits.current(measure.id(), measure.kind().limit());
    }

    /** Starts the limit on the day on which the measure was carried out, which is not counted. */
    TimeLimit start(PenaltyCase penaltyCase, Measure measure, LocalDate carriedOut) {
        MeasureKind kind = measure.kind();
        return limits.start(
                penaltyCase.id(), measure.id(), kind.limit(), penaltyCase.regime(), kind.trigger(), carriedOut);
    }

    /** @throws Rejection (409) when the limit is over: nothing is held any more that could be decided about */
    TimeLimit requireRunning(Act act, Measure measure) {
        MeasureLaw.Lapse lapse =
                law.lapse(measure.kind().limit(), act.penaltyCase().regime());
        return of(measure)
                .filter(limit -> limit.state() == TimeLimit.State.RUNNING)
                .filter(limit -> limit.isResting() || !act.today().isAfter(limit.dueDate()))
                .orElseThrow(() -> Rejection.conflict(
                        lapse.basis(),
                        "%s的期限已经届满，%s；请立即退还。".formatted(measure.kind().label(), lapse.fact())));
    }

    void settle(Act act, Measure measure) {
        limits.settle(measure.id(), measure.kind().limit(), TimeLimit.State.MET, act.today());
    }

    /** Shows the last day and how it was found. */
    FormFilling shown(Measure measure, FormFilling common) {
        return of(measure)
                .map(limit -> common.withPrefill(
                        "term",
                        Markdown.empty()
                                .row(
                                        limit.label(),
                                        "%s届满%s（%s）"
                                                .formatted(
                                                        limit.dueDate(),
                                                        limit.arithmetic()
                                                                .map(how -> "；" + how)
                                                                .orElse(""),
                                                        limit.basis()))))
                .orElse(common);
    }
}
