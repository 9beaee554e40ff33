package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.problem.Rejection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears every task event of the engine, whoever caused it: a duty that excludes another is checked whenever a task gets
 * a person, and nothing is completed past the gate.
 */
@Component
class TaskEvents {

    private final DutyGuard duties;
    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final TaskLimits limits;

    TaskEvents(DutyGuard duties, CaseFiles caseFiles, CaseRecords records, TaskLimits limits) {
        this.limits = limits;
        this.duties = duties;
        this.caseFiles = caseFiles;
        this.records = records;
    }

    @EventListener
    public void on(DelegateTask task) {
        if (!(task.getVariable("caseId") instanceof Long caseId)) {
            return;
        }
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> {
                limits.date(task, caseId, (Long) task.getVariable("partyId"));
                giveBack(task, caseId);
            }
            case TaskListener.EVENTNAME_ASSIGNMENT -> checkAssignee(task, caseId);
            case TaskListener.EVENTNAME_COMPLETE -> checkCompletion(task, caseId);
            default -> {
                // Updates and timeouts give nobody a duty.
            }
        }
    }

    /** A case starts by its registration form only, and a step only from its case. */
    @EventListener
    public void on(DelegateExecution execution) {
        boolean processStarts = ExecutionListener.EVENTNAME_START.equals(execution.getEventName())
                && execution.getBpmnModelElementInstance() instanceof StartEvent
                && execution.getSuperExecution() == null;
        if (processStarts && !EngineDoor.isOpen()) {
            throw Rejection.forbidden("立案程序", "案件只能通过提交案件来源登记表启动。");
        }
    }

    /**
     * After a return the approval goes back to exactly the person who returned it, and the step to be corrected to the
     * person who did it; if that person may no longer do it, the task stays with its group. Whom the model names, such
     * as each deputy or the chair of a hearing, keeps the task.
     */
    private void giveBack(DelegateTask task, long caseId) {
        Long partyId = (Long) task.getVariable("partyId");
        if (task.getAssignee() != null || caseFiles.openReturns(caseId, partyId).isEmpty()) {
            return;
        }
        String step = Step.ofTask(task.getTaskDefinitionKey());
        caseFiles
                .openReturn(caseId, partyId, task.getTaskDefinitionKey())
                .map(slip -> slip.returnedBy())
                .or(() -> records.latest(caseId, partyId, step).map(CaseRecord::actor))
                .filter(person -> duties.mayDo(person, task.getTaskDefinitionKey(), caseId))
                .ifPresent(task::setAssignee);
    }

    private void checkAssignee(DelegateTask task, long caseId) {
        if (task.getAssignee() != null) {
            duties.check(task.getAssignee(), task.getTaskDefinitionKey(), caseId);
        }
    }

    private void checkCompletion(DelegateTask task, long caseId) {
        if (!EngineDoor.isOpen()) {
            throw Rejection.forbidden("任务办理方式", "任务只能通过填写并提交表单办理。");
        }
        duties.check(task.getAssignee(), task.getTaskDefinitionKey(), caseId);
    }
}
