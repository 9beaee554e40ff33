package cn.kuanyan.platform.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.GROUP_MEMBERSHIP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TENANT;
import static org.camunda.bpm.engine.authorization.Resources.TENANT_MEMBERSHIP;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import cn.kuanyan.platform.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * What each role may do in the engine, whoever its members are. Repeated at every start and never more than this: a
 * permission that was added by hand to one of these lines is taken back.
 *
 * <p>Work on a single task is not granted here: the engine grants it with the task, to candidates and assignee.
 */
@Component
class RoleAuthorizations {

    private static final List<String> CASES = List.of("penalty-case", "summary-procedure");
    private static final String LIST_CHANGE = "list-change";
    private static final Set<String> NOT_A_CASE = Set.of(LIST_CHANGE);

    private final AuthorizationService authorizations;
    private final RepositoryService repository;
    private Map<String, Authorization> existing;

    RoleAuthorizations(AuthorizationService authorizations, RepositoryService repository) {
        this.authorizations = authorizations;
        this.repository = repository;
    }

    void ensure() {
        existing =
                authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GRANT)
                        .list()
                        .stream()
                        .filter(grant -> grant.getGroupId() != null)
                        .collect(Collectors.toMap(
                                grant -> key(grant.getGroupId(), grant.getResourceType(), grant.getResourceId()),
                                Function.identity(),
                                (one, other) -> one));
        for (Role role : Role.values()) {
            grant(role, APPLICATION, "welcome", ACCESS);
            if (role.handlesTasks()) {
                grant(role, APPLICATION, "tasklist", ACCESS);
                // Tasklist shows the name of the step beside each task.
                if (role != Role.CASE_OFFICER) {
                    grant(role, PROCESS_DEFINITION, ANY, READ);
                }
            }
        }
        CASES.forEach(process -> mayStart(Role.CASE_OFFICER, process));
        List.of(Role.SECTION_HEAD, Role.AGENCY_HEAD).forEach(this::mayHandOutTasks);
        mayWatch(Role.SUPERVISOR);
        mayStart(Role.LIST_EDITOR, LIST_CHANGE);
        List.of(Role.LIST_EDITOR, Role.LIST_PUBLISHER).forEach(role -> grant(role, DECISION_DEFINITION, ANY, READ));
        mayAdministerUsers(Role.USER_ADMIN);
    }

    private void mayStart(Role role, String process) {
        grant(role, PROCESS_DEFINITION, ANY, READ);
        grant(role, PROCESS_DEFINITION, process, READ, CREATE_INSTANCE);
        grant(role, PROCESS_INSTANCE, ANY, CREATE);
    }

    private void mayHandOutTasks(Role role) {
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .filter(key -> !NOT_A_CASE.contains(key))
                .forEach(key -> grant(role, PROCESS_DEFINITION, key, READ, READ_TASK, TASK_ASSIGN));
    }

    private void mayWatch(Role role) {
        grant(role, APPLICATION, "cockpit", ACCESS);
        grant(role, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY, READ_TASK);
        grant(role, DECISION_DEFINITION, ANY, READ);
    }

    private void mayAdministerUsers(Role role) {
        grant(role, APPLICATION, "admin", ACCESS);
        List.of(USER, GROUP, GROUP_MEMBERSHIP, TENANT, TENANT_MEMBERSHIP)
                .forEach(resource -> grant(role, resource, ANY, ALL));
    }

    private static String key(String group, int resourceType, String resourceId) {
        return group + " " + resourceType + " " + resourceId;
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        Authorization grant = existing.get(key(role.group(), resource.resourceType(), id));
        if (grant == null) {
            grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(role.group());
            grant.setResource(resource);
            grant.setResourceId(id);
            existing.put(key(role.group(), resource.resourceType(), id), grant);
        }
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
