package cn.kuanyan.procedure;

import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.platform.CurrentUser;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes the open tasks of a case from one person and gives them to another, at once and with everything the engine granted. */
@Component
public class Reassignment {

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final DutyGuard duties;
    private final CurrentUser user;

    Reassignment(
            @Lazy TaskService tasks, @Lazy AuthorizationService authorizations, DutyGuard duties, CurrentUser user) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.duties = duties;
        this.user = user;
    }

    /** @param to who takes over, {@code null} when the tasks go back to their groups */
    public void move(long caseId, String from, String to) {
        user.asProduct(() -> {
            tasks.createTaskQuery()
                    .processVariableValueEquals("caseId", caseId)
                    .list()
                    .forEach(task -> move(task, caseId, from, to));
            return null;
        });
    }

    private void move(Task task, long caseId, String from, String to) {
        boolean mayTakeOver = to != null && duties.mayDo(to, task.getTaskDefinitionKey(), caseId);
        boolean candidate = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getUserId)
                .anyMatch(from::equals);
        if (candidate) {
            tasks.deleteCandidateUser(task.getId(), from);
            if (mayTakeOver) {
                tasks.addCandidateUser(task.getId(), to);
            }
        }
        if (from.equals(task.getOwner())) {
            tasks.setOwner(task.getId(), mayTakeOver ? to : null);
        }
        if (from.equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), mayTakeOver ? to : null);
        }
        authorizations
                .createAuthorizationQuery()
                .userIdIn(from)
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list()
                .stream()
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
    }
}
