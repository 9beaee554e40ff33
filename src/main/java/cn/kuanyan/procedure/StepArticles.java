package cn.kuanyan.procedure;

import cn.kuanyan.audit.AuditArticles;
import cn.kuanyan.platform.CurrentUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The article by which each step is done, as the documentation of its task in the models cites it first. */
@Component
class StepArticles implements AuditArticles {

    private static final Pattern ARTICLE = Pattern.compile("《[^》]+》第[^。；，《]+条(第[^。；，、《]+[款项])?");

    /** A step is named like its form. */
    private static final Pattern FORM = Pattern.compile("forms/([a-z-]+)/");

    private final RepositoryService repository;
    private final CurrentUser user;

    /** The models do not change while the product runs; they are read when the first act is recorded. */
    private final Supplier<Map<String, String>> articles = SingletonSupplier.of(this::read);

    StepArticles(@Lazy RepositoryService repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    @Override
    public Optional<String> of(String act) {
        return Optional.ofNullable(articles.get().get(act));
    }

    private Map<String, String> read() {
        Map<String, String> found = new HashMap<>();
        user
                .asProduct(() -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .list())
                .stream()
                .map(definition -> user.asProduct(() -> repository.getBpmnModelInstance(definition.getId())))
                .forEach(model -> {
                    model.getModelElementsByType(UserTask.class)
                            .forEach(task -> note(task, task.getCamundaFormKey(), found));
                    model.getModelElementsByType(StartEvent.class)
                            .forEach(start -> note(start, start.getCamundaFormKey(), found));
                });
        return found;
    }

    private static void note(FlowNode element, String formKey, Map<String, String> found) {
        Matcher form = FORM.matcher(formKey == null ? "" : formKey);
        if (form.find()) {
            article(element).ifPresent(article -> found.put(form.group(1), article));
        }
    }

    private static Optional<String> article(FlowNode step) {
        return step.getDocumentations().stream()
                .map(text -> ARTICLE.matcher(text.getTextContent()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
