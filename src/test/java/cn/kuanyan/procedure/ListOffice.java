package cn.kuanyan.procedure;

import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChanges;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Lets legal staff change a list through the engine's services, exactly as Tasklist does on their behalf. */
@Component
public class ListOffice {

    private final CaseWalk walk;
    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final ListChanges changes;
    private final JdbcOperations database;

    ListOffice(
            CaseWalk walk,
            FormService forms,
            TaskService tasks,
            RepositoryService repository,
            ListChanges changes,
            JdbcOperations database) {
        this.walk = walk;
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
        this.changes = changes;
        this.database = database;
    }

    /** Asks for a change and answers its process instance. */
    public String opens(String editor, String list) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("list-change")
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance instance = walk.as(
                editor, () -> forms.submitStartForm(definition, Map.of("list", list, "reason", "上级机关修改了裁量基准。")));
        return instance.getId();
    }

    public ListChange change(String instance) {
        return changes.ofInstance(instance).orElseThrow();
    }

    public void uploads(String editor, String instance, byte[] file) {
        changes.upload(change(instance).id(), editor, file);
    }

    public void submits(String editor, String instance) {
        does(editor, instance, Map.of("answer", "submit", "documentNumber", "试用〔2026〕1号"));
    }

    public void publishes(String publisher, String instance, String from) {
        does(publisher, instance, Map.of("answer", "publish", "effectiveFrom", from));
    }

    public void does(String user, String instance, Map<String, Object> form) {
        walk.submit(user, task(instance).getId(), form);
    }

    public Task task(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    /** The whole way from the wish to the published version. */
    public void publishes(String prefix, String list, byte[] file, String from) {
        String instance = opens(prefix + "editor", list);
        uploads(prefix + "editor", instance, file);
        submits(prefix + "editor", instance);
        publishes(prefix + "publisher", instance, from);
    }

    /** Leaves only what the product itself brings, for the tests that follow. */
    public void forgetsEverything() {
        walk.dropOpenCases();
        repository
                .createDeploymentQuery()
                .deploymentNameLike("清单 %")
                .list()
                .forEach(published -> repository.deleteDeployment(published.getId(), true));
        database.update("delete from list_change_entry");
        database.update("delete from list_change");
        database.update("delete from list_version where prepared_by is not null");
        database.update("update list_version set effective_to = null");
    }

    public List<String> log(String instance) {
        return changes.history(change(instance).id()).stream()
                .map(entry -> entry.actor() + " " + entry.action())
                .toList();
    }
}
