package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.Matter;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets the timers and due dates of a measure follow its limit when something outside its own process moves it. */
@Component
public class MeasureTimers {

    private static final Set<String> CODES = Set.of("preservation", "seizure", "freeze");
    /** The tasks that are due when the limit is; the approval of what is urgent is due after its hours. */
    private static final Set<String> TASKS = Set.of(
            "userTask_proposeHandling",
            "userTask_handleMeasure",
            "userTask_recordAppraisal",
            "userTask_decideHandling");

    private final TaskService tasks;
    private final ManagementService management;
    private final MeasureQuestions questions;
    private final CaseRecords records;
    private final CurrentUser user;

    MeasureTimers(
            @Lazy TaskService tasks,
            @Lazy ManagementService management,
            MeasureQuestions questions,
            CaseRecords records,
            CurrentUser user) {
        this.tasks = tasks;
        this.management = management;
        this.questions = questions;
        this.records = records;
        this.user = user;
    }

    /** Without effect for any limit but that of a measure. */
    public void follow(TimeLimit moved) {
        if (moved.matterId() != null && CODES.contains(moved.code())) {
            user.asProduct(() -> {
                tasks.createTaskQuery()
                        .processVariableValueEquals(Matter.ID, moved.matterId())
                        .list()
                        .forEach(task -> follow(moved, task));
                return null;
            });
        }
    }

    private void follow(TimeLimit moved, Task task) {
        CaseProgress progress = new CaseProgress(records.ofCase(moved.caseId()), List.of());
        if (TASKS.contains(task.getTaskDefinitionKey())) {
            Instant due = questions.dueAt(progress, moved.matterId());
            task.setDueDate(due == null ? null : Date.from(due));
            tasks.saveTask(task);
        }
        Date lapse = Date.from(questions.lapsesAt(progress, moved.matterId()));
        management.createJobQuery().processInstanceId(task.getProcessInstanceId()).timers().list().stream()
                .map(Job::getId)
                .forEach(job -> management.setJobDuedate(job, lapse));
    }
}
