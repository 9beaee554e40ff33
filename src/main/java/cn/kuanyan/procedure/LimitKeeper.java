package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.TimeMoved;
import cn.kuanyan.procedure.measure.MeasureTimers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps time limits true as time passes and calendars arrive: missed limits become a fact, provisional dates are computed
 * again, and the timers and due dates of running cases follow.
 */
@Component
public class LimitKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(LimitKeeper.class);

    /** Which limits a timer or a task waits for. */
    private static final Map<String, String> TIMERS = Map.of(
            "statement", "event_statementPeriodExpired",
            "statementAfterPublicNotice", "event_statementPeriodExpired",
            "hearingRequest", "event_statementPeriodExpired",
            "payment", "event_paymentOverdue",
            "demand", "event_demandExpired");

    private static final Map<String, String> TASKS = Map.ofEntries(
            Map.entry("statement", "userTask_registerStatement"),
            Map.entry("statementAfterPublicNotice", "userTask_registerStatement"),
            Map.entry("hearingRequest", "userTask_registerStatement"),
            Map.entry("payment", "userTask_recordPayment"),
            Map.entry("demand", "userTask_answerDemandDefence"),
            Map.entry("courtApplication", "userTask_decideEnforcement"),
            Map.entry("service", "userTask_serveDecision"),
            Map.entry("serviceByNotice", "userTask_confirmPublicNotice"),
            Map.entry("publicationWithdrawal", "userTask_withdrawPublication"),
            Map.entry("reconsiderationAnswer", "userTask_submitRemedyAnswer"),
            Map.entry("reconsiderationAnswerSimplified", "userTask_submitRemedyAnswer"),
            Map.entry("litigationAnswer", "userTask_submitRemedyAnswer"),
            Map.entry("publication", "userTask_publishDecision"));

    private final TimeLimits limits;
    private final PenaltyCaseQuestions penaltyCase;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final MeasureTimers measures;
    private final CurrentUser user;
    private final Clock clock;
    private final CaseFiles caseFiles;
    private final TaskLimits taskLimits;

    LimitKeeper(
            TimeLimits limits,
            PenaltyCaseQuestions penaltyCase,
            ManagementService management,
            RuntimeService runtime,
            TaskService tasks,
            MeasureTimers measures,
            CurrentUser user,
            Clock clock,
            CaseFiles caseFiles,
            TaskLimits taskLimits) {
        this.limits = limits;
        this.penaltyCase = penaltyCase;
        this.management = management;
        this.runtime = runtime;
        this.tasks = tasks;
        this.measures = measures;
        this.user = user;
        this.clock = clock;
        this.caseFiles = caseFiles;
        this.taskLimits = taskLimits;
    }

    /** At start, when a new calendar may have come, every night, and when the clock was moved. */
    @EventListener({ApplicationReadyEvent.class, TimeMoved.class})
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void keep() {
        limits.recomputeProvisional()
                .forEach(moved -> user.asProduct(() -> {
                    follow(moved);
                    return null;
                }));
        limits.markExpired(LocalDate.now(clock)).stream()
                .filter(TimeLimit::isDutyOfAgency)
                .forEach(missed -> caseFiles.missed(missed.caseId(), missed.label(), missed.dueDate()));
        taskLimits.dateAll();
    }

    private void follow(TimeLimit moved) {
        LOG.info("time limit {} of case {} now ends on {}", moved.code(), moved.caseId(), moved.dueDate());
        if (moved.matterId() != null) {
            measures.follow(moved);
            return;
        }
        String code = TIMERS.getOrDefault(moved.code(), "none").equals("event_statementPeriodExpired")
                ? "statement"
                : moved.code();
        Date due = penaltyCase.dueAt(moved.caseId(), moved.partyId(), code);
        for (Task task : tasks.createTaskQuery()
                .processVariableValueEquals("caseId", moved.caseId())
                .taskDefinitionKey(TASKS.getOrDefault(moved.code(), "none"))
                .list()) {
            if (concerns(moved, task.getProcessInstanceId())) {
                task.setDueDate(due);
                tasks.saveTask(task);
                management
                        .createJobQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .activityId(TIMERS.getOrDefault(moved.code(), "none"))
                        .list()
                        .stream()
                        .map(Job::getId)
                        .forEach(job -> management.setJobDuedate(job, due));
            }
        }
    }

    private boolean concerns(TimeLimit moved, String processInstanceId) {
        return moved.partyId() == null
                || Objects.equals(moved.partyId(), runtime.getVariable(processInstanceId, "partyId"));
    }
}
