package cn.kuanyan.platform.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The four lists that everybody finds in Tasklist at the first login. Nobody may change them or add others. */
@Component
class SharedFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    SharedFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    void ensure() {
        ensure("我的任务", "由我办理的任务", -10, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        ensure("我组的任务", "我可以签收的任务", -5, tasks.createTaskQuery().taskCandidateUserExpression("${currentUser()}"));
        ensure("期限提醒", "三个工作日以内届满、今日届满和已经届满的任务", -3, tasks.createTaskQuery().taskMinPriority(60));
        ensure("全部任务", "我有权查看的全部任务", 0, tasks.createTaskQuery());
    }

    private void ensure(String name, String description, int priority, TaskQuery query) {
        Filter filter = filters.createFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description", description, "priority", priority, "refresh", true, "showUndefinedVariable", false));
        filters.saveFilter(filter);
        if (authorizations
                        .createAuthorizationQuery()
                        .resourceType(FILTER)
                        .resourceId(filter.getId())
                        .count()
                == 0) {
            Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            everybody.setUserId(ANY);
            everybody.setResource(FILTER);
            everybody.setResourceId(filter.getId());
            everybody.addPermission(READ);
            authorizations.saveAuthorization(everybody);
        }
    }
}
