package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.MatterLimits;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the time of a measure is over and nobody decided, the product itself leaves the paper that says so. */
@Component
class MeasureLapses {

    /** Who the paper is from: nobody acted. */
    static final String NOBODY = "系统";

    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final MatterLimits limits;
    private final MeasureLaw law;

    MeasureLapses(CaseFiles caseFiles, CaseRecords records, MatterLimits limits, MeasureLaw law) {
        this.caseFiles = caseFiles;
        this.records = records;
        this.limits = limits;
        this.law = law;
    }

    @EventListener
    public void on(DelegateExecution execution) {
        boolean lapses = ExecutionListener.EVENTNAME_START.equals(execution.getEventName())
                && execution.getBpmnModelElementInstance() instanceof BoundaryEvent
                && execution.getVariable(Matter.ID) instanceof Long
                && execution.getCurrentActivityId().endsWith("Lapsed");
        if (lapses) {
            record((Long) execution.getVariable("caseId"), (Long) execution.getVariable(Matter.ID));
        }
    }

    private void record(long caseId, long id) {
        Measure measure = Measure.of(new CaseProgress(records.ofCase(caseId), List.of()), id);
        String code = measure.kind().limit();
        MeasureLaw.Lapse lapse = law.lapse(code, caseFiles.get(caseId).regime());
        LocalDate lapsedOn = limits.current(id, code).orElseThrow().dueDate().plusDays(1);
        limits.settle(id, code, TimeLimit.State.EXPIRED, lapsedOn);
        RecordData data = new RecordData(
                Map.of(Matter.ID, id, "fact", lapse.fact(), "basis", lapse.basis(), "verified", lapse.verified()));
        data.establish("lapsedOn", lapsedOn);
        data.establish("things", measure.things().stream().map(Thing::inWords).toList());
        records.add(caseId, null, Measure.LAPSED, NOBODY, data);
    }
}
