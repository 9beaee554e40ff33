package cn.kuanyan.procedure.listchange;

import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.lists.change.ListDraft;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.CaseTasks;
import cn.kuanyan.procedure.OpenTask;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person does with a list beside Tasklist. Every act is the start of the process or one of its tasks, submitted to
 * the engine in the person's own name, so that page and API know no other rules than Tasklist.
 */
@Component
@Transactional
class ListDesk {

    static final String EDIT = "userTask_editList";
    static final String PUBLISH = "userTask_publishList";

    private final ListChanges changes;
    private final ListDuties duties;
    private final CaseTasks tasks;
    private final CurrentUser user;
    private final FormService forms;
    private final RepositoryService repository;

    ListDesk(
            ListChanges changes,
            ListDuties duties,
            CaseTasks tasks,
            CurrentUser user,
            @Lazy FormService forms,
            @Lazy RepositoryService repository) {
        this.changes = changes;
        this.duties = duties;
        this.tasks = tasks;
        this.user = user;
        this.forms = forms;
        this.repository = repository;
    }

    /** @throws Rejection (404) for the list of another agency, (403) for who has nothing to do with lists */
    ListSource own(String list) {
        CurrentUser.Person person = user.get();
        ListSource source = changes.own(list, person.agency());
        if (!person.has(Role.LIST_EDITOR) && !person.has(Role.LIST_PUBLISHER) && !person.has(Role.SUPERVISOR)) {
            throw Rejection.forbidden("职责分工", "清单的草稿只供本机关的清单编辑、发布和执法监督人员查看。");
        }
        return source;
    }

    Optional<ListChange> change(String list) {
        return changes.openOf(own(list).id(), user.agency());
    }

    ListChange openChange(String list) {
        return change(list).orElseThrow(() -> Rejection.notFound("清单 %s 没有正在办理的修改，请先提出修改。".formatted(list)));
    }

    ListChange open(String list, String reason) {
        own(list);
        String definition = user.asProduct(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ListChangeGate.PROCESS)
                .latestVersion()
                .singleResult()
                .getId());
        forms.submitStartForm(definition, Map.of("list", list, "reason", reason == null ? "" : reason));
        return openChange(list);
    }

    /** Keeps a file as the draft of the open change, whose task becomes the person's own. */
    ListDraft upload(String list, byte[] file) {
        ListChange change = openChange(list);
        OpenTask task = taskOf(change, EDIT);
        String person = user.userId();
        duties.check(person, EDIT, change);
        if (task.assignee() == null) {
            tasks.claim(task.id(), person);
        } else if (!task.assignee().equals(person)) {
            throw Rejection.conflict("一项任务一人办理", "这项修改正由另一位同事办理，您不能代为上传。");
        }
        return changes.upload(change.id(), person, file);
    }

    /** Submits the form of the task that is open. */
    void complete(String list, String task, Map<String, Object> form) {
        ListChange change = openChange(list);
        forms.submitTaskForm(taskOf(change, task).id(), form);
    }

    /** @param sha256 checksum of the draft that the publisher has seen */
    void publish(String list, String sha256, Map<String, Object> form) {
        ListChange change = openChange(list);
        if (sha256 == null || sha256.isBlank()) {
            throw Rejection.of("sha256", "发布与审核一致", "请写明您审核的草稿的校验码 sha256，可以从待发布的修改中取得。");
        }
        duties.check(user.userId(), PUBLISH, change);
        changes.requireReviewed(change.id(), sha256.strip());
        complete(list, PUBLISH, form);
    }

    /** Whether the person could do this task now. */
    boolean mayDo(ListChange change, String task) {
        String person = user.userId();
        return tasks.ofInstance(change.processInstanceId())
                .filter(open -> open.key().equals(task))
                .filter(open -> open.assignee() == null || open.assignee().equals(person))
                .filter(open -> duties.mayDo(person, task, change))
                .isPresent();
    }

    boolean mayOpen() {
        return user.get().has(Role.LIST_EDITOR);
    }

    private OpenTask taskOf(ListChange change, String key) {
        ListChange.State expected = EDIT.equals(key) ? ListChange.State.DRAFT : ListChange.State.SUBMITTED;
        if (change.state() != expected) {
            throw Rejection.conflict(
                    "清单修改的状态", "这项修改现在是“%s”，不能这样办理。".formatted(change.state().label()));
        }
        duties.check(user.userId(), key, change);
        return tasks.ofInstance(change.processInstanceId())
                .filter(open -> open.key().equals(key))
                .orElseThrow(() -> Rejection.conflict("一项任务一人办理", "这项任务正由另一位同事办理。"));
    }
}
