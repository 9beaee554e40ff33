package cn.kuanyan.platform;

import cn.kuanyan.problem.Rejection;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.transaction.support.TransactionOperations;

/** Task completion through the {@link CaseGate}; ways around it (task variables, thrown errors) are closed. */
class GatedTaskService extends TaskServiceImpl {

    private final Supplier<CaseGate> gate;
    private final TransactionOperations transactions;

    GatedTaskService(Supplier<CaseGate> gate, TransactionOperations transactions) {
        this.gate = gate;
        this.transactions = transactions;
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
