package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.MatterLimits;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the party must be told in writing before anything else is asked for: a freeze, and a longer period. */
@Component
class MeasureNotices {

    private final MatterLimits limits;

    MeasureNotices(MatterLimits limits) {
        this.limits = limits;
    }

    void require(Act act, Measure measure) {
        if (measure.kind() == MeasureKind.FREEZE) {
            requireDecisionDelivered(act, measure);
        }
        extended(measure).ifPresent(extension -> requireExtensionNotice(act, extension));
    }

    /** 三日内向当事人交付冻结决定书; a late delivery is a fact of the record. */
    private void requireDecisionDelivered(Act act, Measure measure) {
        CaseRecord carriedOut = measure.carriedOut().orElseThrow();
        boolean delivered = carriedOut.data().date("deliveredOn").isPresent()
                || measure.proposal()
                        .flatMap(paper -> paper.data().date("deliveredOn"))
                        .isPresent();
        if (delivered) {
            return;
        }
        LocalDate day = act.data()
                .date("deliveredOn")
                .orElseThrow(() ->
                        Rejection.of("deliveredOn", "《中华人民共和国行政强制法》第三十一条、第六十九条", "冻结决定书应当在三个工作日以内交付当事人，请填写交付日期。"));
        Dates.requireNotBefore(
                "deliveredOn",
                "决定书交付日期",
                day,
                carriedOut.data().date("carriedOutOn").orElseThrow(),
                "冻结日期");
        TimeLimit limit =
                limits.current(measure.id(), CarryOutMeasure.FREEZE_DECISION).orElseThrow();
        boolean inTime = !day.isAfter(limit.dueDate());
        limits.settle(
                measure.id(),
                CarryOutMeasure.FREEZE_DECISION,
                inTime ? TimeLimit.State.MET : TimeLimit.State.EXPIRED,
                day);
        act.data().establish("deliveredInTime", inTime);
    }

    private static void requireExtensionNotice(Act act, CaseRecord extension) {
        String rule = "《中华人民共和国行政强制法》第二十五条第二款、第三十二条第二款";
        LocalDate day = act.data()
                .date("extensionNoticeOn")
                .orElseThrow(() -> Rejection.of("extensionNoticeOn", rule, "延长的决定应当及时书面告知当事人，并说明理由；请填写告知日期。"));
        Dates.requireNotBefore("extensionNoticeOn", "告知日期", day, extension.recordedOn(), "批准延长的日期");
    }

    /** The approved extension of which the party was not told yet: the papers after it carry the day. */
    private static Optional<CaseRecord> extended(Measure measure) {
        return measure.latest("decide-handling")
                .filter(paper -> paper.answered("approve") && paper.data().is("decided", "EXTENSION"))
                .filter(paper -> measure.proposal()
                        .filter(later -> later.id() > paper.id())
                        .isEmpty());
    }
}
