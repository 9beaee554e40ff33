package cn.kuanyan.platform;

import cn.kuanyan.problem.Rejection;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.transaction.support.TransactionOperations;

/** Task completion through the {@link CaseGate}; ways around it (task variables, thrown errors) are closed. */
class GatedTaskService extends TaskServiceImpl {

    private final Supplier<CaseGate> gate;
    private final TransactionOperations transactions;
    private final IdentityService identities;

    GatedTaskService(Supplier<CaseGate> gate, TransactionOperations transactions, IdentityService identities) {
        this.gate = gate;
        this.transactions = transactions;
        this.identities = identities;
    }

    /** Name, date and agency of a task follow from the procedure; a person only hands it out. */
    @Override
    public void saveTask(Task task) {
        if (identities.getCurrentAuthentication() != null) {
            throw Rejection.forbidden("任务由程序产生", "任务的名称、期限和所属机关由程序确定，不能修改；改派请使用指派或者委托。");
        }
        super.saveTask(task);
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        transactions.executeWithoutResult(status -> gate.get().complete(taskId, Submitted.plain(variables), answers -> {
            super.complete(taskId, answers);
            return null;
        }));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return transactions.execute(status -> gate.get()
                .complete(
                        taskId,
                        Submitted.plain(variables),
                        answers -> super.completeWithVariablesInReturn(taskId, answers, deserializeValues)));
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        if (variables != null && !variables.isEmpty()) {
            throw onlyByForm();
        }
        super.resolveTask(taskId);
    }

    @Override
    protected void setVariables(String taskId, Map<String, ?> variables, boolean local) {
        throw onlyByForm();
    }

    @Override
    protected void updateVariables(
            String taskId, Map<String, ?> modifications, Collection<String> deletions, boolean local) {
        throw onlyByForm();
    }

    @Override
    public void removeVariable(String taskId, String variableName) {
        throw onlyByForm();
    }

    @Override
    public void removeVariableLocal(String taskId, String variableName) {
        throw onlyByForm();
    }

    @Override
    public void removeVariables(String taskId, Collection<String> variableNames) {
        throw onlyByForm();
    }

    @Override
    public void removeVariablesLocal(String taskId, Collection<String> variableNames) {
        throw onlyByForm();
    }

    /** Notes and files belong to the case file, where they are protected and archived; anybody who can read a task could add them here. */
    @Override
    public Comment createComment(String taskId, String processInstanceId, String message) {
        throw notBesideTheFile(taskId);
    }

    @Override
    public Attachment createAttachment(
            String type,
            String taskId,
            String processInstanceId,
            String name,
            String description,
            InputStream content) {
        throw notBesideTheFile(taskId);
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstanceId, String name, String description, String url) {
        throw notBesideTheFile(taskId);
    }

    private Rejection notBesideTheFile(String taskId) {
        return createTaskQuery().taskId(taskId).count() == 0
                ? Rejection.notFound("没有这项任务，或者您无权查看")
                : Rejection.forbidden("一案一卷", "案件材料和意见只能在表单中填写并入卷，不能写在任务的批注、附件中。");
    }

    /** An error nobody catches would end the step as if it had been done. */
    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        throw onlyByForm();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String message) {
        throw onlyByForm();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String message, Map<String, Object> variables) {
        throw onlyByForm();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        throw onlyByForm();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw onlyByForm();
    }

    private static Rejection onlyByForm() {
        return Rejection.forbidden("任务办理方式", "任务只能通过填写并提交表单办理。");
    }
}
