package cn.kuanyan.platform.web;

import cn.kuanyan.platform.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/**
 * What the webapps' engine API answers when something failed. The engine says 500 for refusals, races and foreign tasks
 * alike, with its own insides in the message.
 */
@Component
class EngineApiErrors {

    private static final Pattern TASK = Pattern.compile(".*/engine/engine/[^/]+/task/([^/]+)(/.*)?");

    private final TaskService tasks;
    private final HistoryService history;
    private final IdentityService identities;
    private final CurrentUser currentUser;

    EngineApiErrors(TaskService tasks, HistoryService history, IdentityService identities, CurrentUser currentUser) {
        this.tasks = tasks;
        this.history = history;
        this.identities = identities;
        this.currentUser = currentUser;
    }

    Answer answer(Throwable failure, HttpServletRequest request) {
        Optional<Answer> deliberate = Failures.deliberate(failure);
        if (deliberate.filter(answer -> "Rejection".equals(answer.type())).isPresent()) {
            return deliberate.get();
        }
        return aboutTask(request)
                .or(() -> deliberate)
                .or(() -> byStatus(failure))
                .orElseGet(() -> Failures.fault(failure, request.getMethod() + " " + request.getRequestURI()));
    }

    /** A task that is not there any more, or that belongs to another agency, explains every failure about it. */
    private Optional<Answer> aboutTask(HttpServletRequest request) {
        Matcher path = TASK.matcher(request.getRequestURI());
        if (!path.matches() || "count".equals(path.group(1)) || "create".equals(path.group(1))) {
            return Optional.empty();
        }
        String id = path.group(1);
        Authentication caller = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return aboutTask(id, caller);
        } finally {
            identities.setAuthentication(caller);
        }
    }

    private Optional<Answer> aboutTask(String id, Authentication caller) {
        Task open = tasks.createTaskQuery().taskId(id).singleResult();
        if (open != null) {
            return mine(open.getTenantId(), caller) ? Optional.empty() : Optional.of(Answer.TASK_UNKNOWN);
        }
        HistoricTaskInstance done =
                history.createHistoricTaskInstanceQuery().taskId(id).singleResult();
        boolean known = done != null && mine(done.getTenantId(), caller);
        return Optional.of(known ? Answer.TASK_DONE : Answer.TASK_UNKNOWN);
    }

    private static boolean mine(String agency, Authentication caller) {
        return agency == null
                || caller != null
                        && caller.getTenantIds() != null
                        && caller.getTenantIds().contains(agency);
    }

    private Optional<Answer> byStatus(Throwable failure) {
        int status = 500;
        if (failure instanceof RestException rest && rest.getStatus() != null) {
            status = rest.getStatus().getStatusCode();
        } else if (failure instanceof WebApplicationException web) {
            status = web.getResponse().getStatus();
        }
        if ("The task cannot be deleted because is part of a running process".equals(failure.getMessage())) {
            return Optional.of(Answer.FORBIDDEN);
        }
        if (status == 401 && currentUser.find().isPresent()) {
            return Optional.of(Answer.FORBIDDEN);
        }
        return Optional.ofNullable(ProblemAdvice.byStatus(HttpStatusCode.valueOf(status)));
    }
}
