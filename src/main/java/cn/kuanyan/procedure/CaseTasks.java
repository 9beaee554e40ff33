package cn.kuanyan.procedure;

import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the engine's tasks as the current user may see them. */
@Component
public class CaseTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final CurrentUser user;

    CaseTasks(@Lazy TaskService tasks, @Lazy RuntimeService runtime, @Lazy HistoryService history, CurrentUser user) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.user = user;
    }

    /**
     * The open task with this id.
     *
     * @throws Rejection 409 when a colleague has already done it, 404 when there is none the user may see
     */
    public CaseTask open(String taskId) {
        Task visible = visible(taskId);
        return user.asProduct(() -> {
            if (!(runtime.getVariable(visible.getExecutionId(), "caseId") instanceof Long caseId)) {
                throw Rejection.notFound("这项任务不属于案件");
            }
            return new CaseTask(
                    visible.getId(),
                    visible.getTaskDefinitionKey(),
                    caseId,
                    (Long) runtime.getVariable(visible.getExecutionId(), "partyId"),
                    (Long) runtime.getVariable(visible.getExecutionId(), Matter.ID),
                    visible.getAssignee(),
                    visible.getDelegationState() == DelegationState.PENDING);
        });
    }

    /** The open task of whatever process, with the refusals of {@link #open}. */
    public OpenTask any(String taskId) {
        return openTask(visible(taskId));
    }

    /** The open task of an instance; empty when the current user sees none. */
    public Optional<OpenTask> ofInstance(String processInstance) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceId(processInstance)
                        .singleResult())
                .map(CaseTasks::openTask);
    }

    private static OpenTask openTask(Task task) {
        String definition = task.getProcessDefinitionId();
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                definition.substring(0, definition.indexOf(':')),
                task.getProcessInstanceId(),
                task.getAssignee(),
                task.getDelegationState() == DelegationState.PENDING);
    }

    private Task visible(String taskId) {
        Task visible = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (visible == null) {
            throw gone(taskId);
        }
        return visible;
    }

    public void claim(String taskId, String userId) {
        tasks.claim(taskId, userId);
    }

    /** The person who is acting. */
    public String currentUser() {
        return user.userId();
    }

    private Rejection gone(String taskId) {
        HistoricTaskInstance done = user.asProduct(
                () -> history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult());
        boolean doneInOwnAgency = done != null
                && done.getEndTime() != null
                && user.get().agencies().contains(String.valueOf(done.getTenantId()));
        return doneInOwnAgency
                ? Rejection.conflict("任务已办结", "这项任务已经由您或者另一位同事办结，请刷新任务列表。")
                : Rejection.notFound("没有这项任务，或者您无权查看");
    }
}
