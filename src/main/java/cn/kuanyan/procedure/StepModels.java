package cn.kuanyan.procedure;

import cn.kuanyan.platform.CurrentUser;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks and starts of the models, each by the step that its form is. */
@Component
public class StepModels {

    /** A step is named like its form. */
    private static final Pattern FORM = Pattern.compile("forms/([a-z-]+)/");

    private final RepositoryService repository;
    private final CurrentUser user;

    StepModels(@Lazy RepositoryService repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    /** Shows every step of the latest models; a step that stands in several models is shown several times. */
    public void each(BiConsumer<String, FlowNode> reader) {
        user
                .asProduct(() -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .list())
                .stream()
                .map(definition -> user.asProduct(() -> repository.getBpmnModelInstance(definition.getId())))
                .forEach(model -> {
                    model.getModelElementsByType(UserTask.class)
                            .forEach(task -> show(task, task.getCamundaFormKey(), reader));
                    model.getModelElementsByType(StartEvent.class)
                            .forEach(start -> show(start, start.getCamundaFormKey(), reader));
                });
    }

    private static void show(FlowNode element, String formKey, BiConsumer<String, FlowNode> reader) {
        Matcher form = FORM.matcher(formKey == null ? "" : formKey);
        if (form.find()) {
            reader.accept(form.group(1), element);
        }
    }
}
