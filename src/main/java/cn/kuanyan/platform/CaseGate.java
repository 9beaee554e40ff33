package cn.kuanyan.platform;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * The one door through which submitted values enter: whatever client starts a process or completes a task, the values
 * are validated and written to the case, and only the answers that route the process are passed on to the engine.
 */
public interface CaseGate {

    /** @param engine starts the instance with a business key and process variables */
    ProcessInstance start(
            String processDefinitionId,
            Map<String, Object> submitted,
            BiFunction<String, Map<String, Object>, ProcessInstance> engine);

    /** @param engine completes the task with process variables */
    <T> T complete(String taskId, Map<String, Object> submitted, Function<Map<String, Object>, T> engine);
}
