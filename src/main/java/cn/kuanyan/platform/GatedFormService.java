package cn.kuanyan.platform;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.transaction.support.TransactionOperations;

/** Form submission through the {@link CaseGate}, in one transaction with what the engine does. */
class GatedFormService extends FormServiceImpl {

    private final Supplier<CaseGate> gate;
    private final TransactionOperations transactions;

    GatedFormService(Supplier<CaseGate> gate, TransactionOperations transactions) {
        this.gate = gate;
        this.transactions = transactions;
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    /** The business key is the number of the case; one that a client sends is ignored. */
    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        return transactions.execute(status -> gate.get()
                .start(
                        processDefinitionId,
                        Submitted.plain(properties),
                        (number, variables) -> super.submitStartForm(processDefinitionId, number, variables)));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        transactions.executeWithoutResult(
                status -> gate.get().complete(taskId, Submitted.plain(properties), variables -> {
                    super.submitTaskForm(taskId, variables);
                    return null;
                }));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return transactions.execute(status -> gate.get()
                .complete(
                        taskId,
                        Submitted.plain(properties),
                        variables -> super.submitTaskFormWithVariablesInReturn(taskId, variables, deserializeValues)));
    }
}
