package cn.kuanyan.procedure;

import cn.kuanyan.platform.ModelBean;
import cn.kuanyan.procedure.measure.MeasureQuestions;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the models of 先行登记保存、查封、扣押、冻结 ask, the bean {@code measure}. */
@Component
@ModelBean("measure")
@Transactional(readOnly = true)
public class MeasureCaseQuestions {

    private final Acts acts;
    private final MeasureQuestions measures;

    MeasureCaseQuestions(Acts acts, MeasureQuestions measures) {
        this.acts = acts;
        this.measures = measures;
    }

    public boolean urgent(Long caseId, Long matterId) {
        return measures.isUrgent(progress(caseId), matterId);
    }

    /** {@code notCarriedOut}, {@code approved}, or {@code approvalOwed}. */
    public String state(Long caseId, Long matterId) {
        return measures.state(progress(caseId), matterId);
    }

    public boolean settled(Long caseId, Long matterId) {
        return measures.isSettled(progress(caseId), matterId);
    }

    /** Due date of what the measure waits for; {@code null} while its period stands still. */
    public Date dueAt(Long caseId, Long matterId) {
        Instant due = measures.dueAt(progress(caseId), matterId);
        return due == null ? null : Date.from(due);
    }

    public Date lapsesAt(Long caseId, Long matterId) {
        return Date.from(measures.lapsesAt(progress(caseId), matterId));
    }

    public Date urgentApprovalDueAt(Long caseId, Long matterId) {
        return Date.from(measures.urgentApprovalDueAt(progress(caseId), matterId));
    }

    private CaseProgress progress(long caseId) {
        return acts.progress(caseId);
    }
}
