package cn.kuanyan.procedure.casepage;

import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.procedure.PaperView;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
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

/** Persons, moments and papers in the words of the page. */
@Component
class Wording {

    /** A step is named like its form. */
    private static final Pattern FORM = Pattern.compile("forms/([a-z-]+)/");

    private static final Map<String, String> OTHER_ACTS = Map.of(
            "status", "案件状态变更",
            "officers", "承办人员变更",
            "regime", "适用程序变更",
            "caseNumber", "编立案号");

    private final OfficerProfiles profiles;
    private final RepositoryService repository;
    private final CurrentUser user;
    private final DateTimeFormatter minute;

    /** The models do not change while the product runs. */
    private final Supplier<Map<String, String>> tasks = SingletonSupplier.of(this::read);

    Wording(OfficerProfiles profiles, @Lazy RepositoryService repository, CurrentUser user, Clock clock) {
        this.profiles = profiles;
        this.repository = repository;
        this.user = user;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    String person(String userId) {
        return profiles.find(userId).map(OfficerProfile::displayName).orElse(userId);
    }

    String minute(Instant moment) {
        return minute.format(moment);
    }

    /** The title of a paper; of one without a title of its own, the name of the task that left it. */
    String paper(String step) {
        String title = PaperView.title(step);
        return title.equals(step) ? tasks.get().getOrDefault(step, OTHER_ACTS.getOrDefault(step, "办理记录")) : title;
    }

    private Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        user
                .asProduct(() -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .list())
                .stream()
                .map(definition -> user.asProduct(() -> repository.getBpmnModelInstance(definition.getId())))
                .forEach(model -> {
                    model.getModelElementsByType(UserTask.class)
                            .forEach(task -> note(task, task.getCamundaFormKey(), names));
                    model.getModelElementsByType(StartEvent.class)
                            .forEach(start -> note(start, start.getCamundaFormKey(), names));
                });
        return names;
    }

    private static void note(FlowNode element, String formKey, Map<String, String> names) {
        Matcher form = FORM.matcher(formKey == null ? "" : formKey);
        if (form.find() && element.getName() != null) {
            names.putIfAbsent(form.group(1), element.getName().replaceAll("\\s+", ""));
        }
    }
}
