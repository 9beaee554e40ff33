package cn.kuanyan.procedure;

import cn.kuanyan.platform.CurrentUser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The matters of a case that are being handled, as the engine runs them. */
@Component
public class OpenMatters {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CurrentUser user;

    OpenMatters(@Lazy RuntimeService runtime, @Lazy TaskService tasks, CurrentUser user) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.user = user;
    }

    boolean has(long caseId, Matter matter) {
        return instances(caseId).stream()
                .anyMatch(instance -> matterOf(instance).filter(matter::equals).isPresent());
    }

    /** One line for each, with the task it waits for. */
    public List<String> inWords(long caseId) {
        return user.asProduct(() -> inWords(instances(caseId)));
    }

    /** The same without a matter that has itself come to the closing of the case. */
    List<String> unfinishedInWords(long caseId) {
        return user.asProduct(() -> inWords(instances(caseId).stream()
                .filter(instance -> runtime.createProcessInstanceQuery()
                                .superProcessInstanceId(instance.getId())
                                .processDefinitionKey("closing")
                                .count()
                        == 0)
                .toList()));
    }

    private List<String> inWords(List<ProcessInstance> instances) {
        return instances.stream()
                .flatMap(instance -> matterOf(instance).stream()
                        .map(matter -> "%s（%s）".formatted(matter.label(), waitsFor(instance))))
                .toList();
    }

    private String waitsFor(ProcessInstance instance) {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .map(Task::getName)
                .findFirst()
                .orElse("办理中");
    }

    /** The processes that run beside the case, the case itself not included. */
    List<ProcessInstance> instances(long caseId) {
        String[] keys = Arrays.stream(Matter.values()).map(Matter::process).toArray(String[]::new);
        return user.asProduct(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKeyIn(keys)
                .variableValueEquals("caseId", caseId)
                .list());
    }

    private static Optional<Matter> matterOf(ProcessInstance instance) {
        String definition = instance.getProcessDefinitionId();
        return Matter.ofProcess(definition.substring(0, definition.indexOf(':')));
    }
}
