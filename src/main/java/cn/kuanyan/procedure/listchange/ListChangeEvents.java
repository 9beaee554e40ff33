package cn.kuanyan.procedure.listchange;

import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChangeEntry.Action;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.EngineDoor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears every event of the process {@code list-change}, whoever caused it: claim, assignment, delegation and completion
 * are checked alike, so that nobody comes to publish what he prepared.
 */
@Component
class ListChangeEvents {

    private static final String DEFINITION = ListChangeGate.PROCESS + ":";

    private final ListChanges changes;
    private final ListDuties duties;

    ListChangeEvents(ListChanges changes, ListDuties duties) {
        this.changes = changes;
        this.duties = duties;
    }

    @EventListener
    public void on(DelegateTask task) {
        if (!task.getProcessDefinitionId().startsWith(DEFINITION)
                || !(task.getVariable("changeId") instanceof Long changeId)) {
            return;
        }
        ListChange change = changes.get(changeId);
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> giveBack(task, change);
            case TaskListener.EVENTNAME_ASSIGNMENT -> checkAssignee(task, change);
            case TaskListener.EVENTNAME_COMPLETE -> {
                if (!EngineDoor.isOpen()) {
                    throw Rejection.forbidden("任务办理方式", "任务只能通过填写并提交表单办理。");
                }
                checkAssignee(task, change);
            }
            default -> {
                // Updates and timeouts give nobody a duty.
            }
        }
    }

    @EventListener
    public void on(DelegateExecution execution) {
        // Nothing in the model cancels anything, so whatever is cancelled was deleted with its instance.
        boolean over = ExecutionListener.EVENTNAME_END.equals(execution.getEventName())
                && execution.getProcessDefinitionId().startsWith(DEFINITION)
                && execution.isCanceled();
        if (over) {
            changes.abandoned(execution.getProcessInstanceId());
        }
    }

    /** A returned draft goes back to its very editor, and when submitted again to the very person who returned it. */
    private void giveBack(DelegateTask task, ListChange change) {
        Action before = "userTask_editList".equals(task.getTaskDefinitionKey()) ? Action.SUBMITTED : Action.RETURNED;
        changes.last(change.id(), before)
                .filter(person -> duties.mayDo(person, task.getTaskDefinitionKey(), change))
                .ifPresent(task::setAssignee);
    }

    private void checkAssignee(DelegateTask task, ListChange change) {
        if (task.getAssignee() != null) {
            duties.check(task.getAssignee(), task.getTaskDefinitionKey(), change);
        }
    }
}
