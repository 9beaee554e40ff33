package cn.kuanyan.procedure.measure;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.procedure.CaseProgress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What the models ask about one measure. */
@Component
public class MeasureQuestions {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** A period that stands still ends on no day that is known. */
    private static final LocalDate NOT_FORESEEABLE = LocalDate.of(9999, 1, 1);

    private final MeasureTerm term;
    private final MeasureLaw law;

    MeasureQuestions(MeasureTerm term, MeasureLaw law) {
        this.term = term;
        this.law = law;
    }

    public boolean isUrgent(CaseProgress progress, long id) {
        return Measure.of(progress, id).isUrgent();
    }

    /** {@code notCarriedOut}, {@code approved}, or {@code approvalOwed} when it was carried out first (《行政强制法》第十九条). */
    public String state(CaseProgress progress, long id) {
        Measure measure = Measure.of(progress, id);
        if (measure.carriedOut().isEmpty()) {
            return "notCarriedOut";
        }
        return measure.approval().isPresent() ? "approved" : "approvalOwed";
    }

    public boolean isSettled(CaseProgress progress, long id) {
        return Measure.of(progress, id).settlement().isPresent();
    }

    /** The start of the day after the last day; {@code null} while the period stands still. */
    public Instant dueAt(CaseProgress progress, long id) {
        TimeLimit limit = limit(progress, id);
        return limit.isResting() ? null : startOf(limit.dueDate().plusDays(1));
    }

    /** When the measure ends by itself. */
    public Instant lapsesAt(CaseProgress progress, long id) {
        TimeLimit limit = limit(progress, id);
        return startOf(limit.isResting() ? NOT_FORESEEABLE : limit.dueDate().plusDays(1));
    }

    /** Until when the head approves what was carried out on the spot. */
    public Instant urgentApprovalDueAt(CaseProgress progress, long id) {
        return urgentApprovalDueAt(Measure.of(progress, id), law);
    }

    static Instant urgentApprovalDueAt(Measure measure, MeasureLaw law) {
        var carriedOut = measure.carriedOut().orElseThrow().data();
        return carriedOut
                .date("carriedOutOn")
                .orElseThrow()
                .atTime(LocalTime.parse(carriedOut.need("carriedOutAt")))
                .plusHours(law.urgentApproval().hours())
                .atZone(CHINA)
                .toInstant();
    }

    private TimeLimit limit(CaseProgress progress, long id) {
        return term.of(Measure.of(progress, id)).orElseThrow();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CHINA).toInstant();
    }
}
