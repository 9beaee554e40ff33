package cn.kuanyan.procedure.casepage;

import cn.kuanyan.platform.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the case waits for: its open tasks, with who has taken them. */
@Component
class WorkUnderWay {

    /**
     * @param person who has taken it, {@code null} while nobody has
     * @param own whether it is the reader's
     * @param lastDay of its limit, or {@code null}
     */
    record TaskLine(String name, String person, boolean own, LocalDate lastDay) {}

    private final TaskService tasks;
    private final Wording wording;
    private final CurrentUser user;
    private final Clock clock;

    WorkUnderWay(@Lazy TaskService tasks, Wording wording, CurrentUser user, Clock clock) {
        this.tasks = tasks;
        this.wording = wording;
        this.user = user;
        this.clock = clock;
    }

    List<TaskLine> of(long caseId) {
        String reader = user.userId();
        return user
                .asProduct(() -> tasks.createTaskQuery()
                        .processVariableValueEquals("caseId", caseId)
                        .orderByTaskCreateTime()
                        .asc()
                        .list())
                .stream()
                .map(task -> line(task, reader))
                .distinct()
                .toList();
    }

    /** The due date of a task is the moment after its last day. */
    private TaskLine line(Task task, String reader) {
        return new TaskLine(
                task.getName(),
                task.getAssignee() == null ? null : wording.person(task.getAssignee()),
                reader.equals(task.getAssignee()),
                task.getDueDate() == null
                        ? null
                        : task.getDueDate()
                                .toInstant()
                                .atZone(clock.getZone())
                                .toLocalDate()
                                .minusDays(1));
    }
}
