package cn.kuanyan.procedure;

import static java.util.Map.entry;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.LimitsMoved;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.deadline.Urgency;
import cn.kuanyan.platform.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows the limits in Tasklist: the due date of a task is the last day of the limit that it keeps, its follow-up date the
 * third working day before, and its priority rises with both. A task without a limit of its own shows the case-handling
 * limit (《行政处罚法》第六十条) until the case is decided.
 */
@Component
class TaskLimits {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String CASE_HANDLING = "caseHandling";
    private static final Set<CaseStatus> UNDECIDED = Set.of(CaseStatus.FILED, CaseStatus.SUSPENDED);

    /** Limits of tasks whose model names no due date, because not every regime has them; the first that runs counts. */
    private static final Map<String, List<String>> LIMITS = Map.ofEntries(
            entry("userTask_verifyClue", List.of("filingApprovalExtended", "filingApproval")),
            entry("userTask_approveFiling", List.of("filingApprovalExtended", "filingApproval")),
            entry("userTask_decideRecusal", List.of("recusalDecision")),
            entry("userTask_writeInvestigationReport", List.of("expertOpinionService")),
            entry("userTask_acceptHearing", List.of("hearingAcceptance")),
            entry("userTask_notifyHearing", List.of("hearingHolding")),
            entry("userTask_holdHearing", List.of("hearingHolding")),
            entry("userTask_resumeEnforcement", List.of("enforcementSuspension")));

    private static final Map<Urgency, Integer> PRIORITIES =
            Map.of(Urgency.COMING, 60, Urgency.TODAY, 70, Urgency.MISSED, 80);
    private static final int ORDINARY = 50;

    private final CaseFiles caseFiles;
    private final TimeLimits limits;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final CurrentUser user;
    private final Clock clock;

    TaskLimits(
            CaseFiles caseFiles,
            TimeLimits limits,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            CurrentUser user,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.limits = limits;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.user = user;
        this.clock = clock;
    }

    /** A new task gets its dates. */
    void date(DelegateTask task, long caseId, Long partyId) {
        if (task.getDueDate() == null) {
            task.setDueDate(dueDate(task.getTaskDefinitionKey(), caseId, partyId));
        }
        task.setFollowUpDate(followUpDate(task.getDueDate()));
        task.setPriority(priority(task.getDueDate()));
    }

    @EventListener
    void on(LimitsMoved moved) {
        user.asProduct(() -> {
            tasks.createTaskQuery()
                    .processVariableValueEquals("caseId", moved.caseId())
                    .list()
                    .forEach(this::date);
            return null;
        });
    }

    /** A new day has come: whatever is near its last day, or past it, says so. */
    void dateAll() {
        user.asProduct(() -> {
            tasks.createTaskQuery().list().forEach(this::date);
            return null;
        });
    }

    private void date(Task task) {
        if (!(runtime.getVariable(task.getExecutionId(), "caseId") instanceof Long caseId)) {
            return;
        }
        Long partyId = (Long) runtime.getVariable(task.getExecutionId(), "partyId");
        Date due = isDatedByItsModel(task) ? task.getDueDate() : dueDate(task.getTaskDefinitionKey(), caseId, partyId);
        Date followUp = followUpDate(due);
        int priority = priority(due);
        boolean same = same(due, task.getDueDate())
                && same(followUp, task.getFollowUpDate())
                && priority == task.getPriority();
        if (!same) {
            task.setDueDate(due);
            task.setFollowUpDate(followUp);
            task.setPriority(priority);
            tasks.saveTask(task);
        }
    }

    private boolean isDatedByItsModel(Task task) {
        UserTask element = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return element.getCamundaDueDate() != null;
    }

    private Date dueDate(String task, long caseId, Long partyId) {
        return limit(task, caseId, partyId)
                .filter(limit -> !limit.isResting())
                .map(limit -> startOf(limit.dueDate().plusDays(1)))
                .orElse(null);
    }

    private Optional<TimeLimit> limit(String task, long caseId, Long partyId) {
        boolean undecided = UNDECIDED.contains(caseFiles.get(caseId).status());
        return Stream.concat(
                        LIMITS.getOrDefault(task, List.of()).stream(),
                        undecided ? Stream.of(CASE_HANDLING) : Stream.empty())
                .flatMap(code -> Stream.of(Optional.ofNullable(partyId), Optional.<Long>empty())
                        .distinct()
                        .flatMap(party -> limits.current(caseId, party.orElse(null), code).stream()))
                .filter(limit -> limit.state() == TimeLimit.State.RUNNING || limit.state() == TimeLimit.State.EXPIRED)
                .findFirst();
    }

    private Date followUpDate(Date due) {
        return due == null ? null : startOf(limits.noticeDay(lastDay(due)));
    }

    private int priority(Date due) {
        return due == null
                ? ORDINARY
                : PRIORITIES.getOrDefault(limits.urgency(lastDay(due), LocalDate.now(clock)), ORDINARY);
    }

    /** The due date is the moment after the last day. */
    private static LocalDate lastDay(Date due) {
        return due.toInstant().atZone(CHINA).toLocalDate().minusDays(1);
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(CHINA).toInstant());
    }

    private static boolean same(Date one, Date other) {
        return one == null ? other == null : other != null && one.getTime() == other.getTime();
    }
}
