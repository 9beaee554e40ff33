package cn.kuanyan.procedure;

import cn.kuanyan.casefile.RecordData;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lets people of an agency work on a case through the engine's services, exactly as Tasklist does on their behalf. */
@Component
public class CaseWalk implements People {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final ManagementService management;
    private final HistoryService history;
    private final CaseTasks caseTasks;
    private final Acts acts;
    private final CaseForms caseForms;

    CaseWalk(
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            IdentityService identity,
            ManagementService management,
            HistoryService history,
            CaseTasks caseTasks,
            Acts acts,
            CaseForms caseForms) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.identity = identity;
        this.management = management;
        this.history = history;
        this.caseTasks = caseTasks;
        this.acts = acts;
        this.caseForms = caseForms;
    }

    @Override
    public void itIs(LocalDate day) {
        ClockUtil.setCurrentTime(
                Date.from(day.atTime(LocalTime.of(9, 0)).atZone(CHINA).toInstant()));
        runDueJobs();
    }

    @Override
    public LocalDate today() {
        return ClockUtil.getCurrentTime().toInstant().atZone(CHINA).toLocalDate();
    }

    @Override
    public String registers(String user, Map<String, Object> form) {
        return starts(user, "penalty-case", form);
    }

    /** Starts another process that opens a case. */
    public String starts(String user, String process, Map<String, Object> form) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance instance = as(user, () -> forms.submitStartForm(definition, form));
        runDueJobs();
        return instance.getId();
    }

    @Override
    public void does(String user, String instance, String task, Map<String, Object> form) {
        submit(user, open(instance, task).get(0).getId(), form);
    }

    @Override
    public void doesForEach(String user, String instance, String task, Map<String, Object> form) {
        for (Task one : open(instance, task)) {
            submit(user, one.getId(), form);
        }
    }

    @Override
    public void doesOwn(String user, String instance, String task, Map<String, Object> form) {
        for (Task one : open(instance, task)) {
            if (user.equals(one.getAssignee())) {
                submit(user, one.getId(), form);
            }
        }
    }

    public void submit(String user, String taskId, Map<String, Object> form) {
        as(user, () -> {
            Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
            if (task != null && task.getAssignee() == null) {
                tasks.claim(taskId, user);
            }
            boolean facts = task != null && task.getTaskDefinitionKey().equals("userTask_stateFacts");
            forms.submitTaskForm(taskId, facts ? withEvidence(user, taskId, form) : new HashMap<>(form));
            return null;
        });
        runDueJobs();
    }

    /** The form of the first open task of that kind as the user sees it, as JSON text. */
    public String formOf(String user, String instance, String task) {
        String taskId = open(instance, task).get(0).getId();
        return as(user, () -> caseForms
                .form(acts.begin(caseTasks.open(taskId), user, new RecordData(Map.of())))
                .toString());
    }

    /** Every piece of evidence proves every fact, unless the test says what it proves. */
    private Map<String, Object> withEvidence(String user, String taskId, Map<String, Object> form) {
        Map<String, Object> sheet = new HashMap<>(form);
        if (form.keySet().stream().anyMatch(key -> key.startsWith("proves_"))) {
            return sheet;
        }
        Act act = acts.begin(caseTasks.open(taskId), user, new RecordData(Map.of()));
        for (JsonNode question : caseForms.form(act).path("components")) {
            if (question.path("key").asText().startsWith("proves_")) {
                List<String> all = new ArrayList<>();
                question.path("values")
                        .forEach(option -> all.add(option.path("value").asText()));
                sheet.put(question.path("key").asText(), all);
            }
        }
        return sheet;
    }

    /** All open tasks of the case, of every step and party, ordered by party. */
    public List<Task> open(String instance) {
        return tasks.createTaskQuery().active().orderByTaskCreateTime().asc().list().stream()
                .filter(task -> rootOf(task).equals(instance))
                .sorted(Comparator.comparing(this::partyOf))
                .toList();
    }

    public List<Task> open(String instance, String key) {
        List<Task> found = open(instance).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(key))
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("no open " + key + ", but "
                    + open(instance).stream().map(Task::getTaskDefinitionKey).toList());
        }
        return found;
    }

    public List<String> openKeys(String instance) {
        return open(instance).stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** The process instances of all cases that are open. */
    public Set<String> cases() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("penalty-case").list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    /** The last day of the task's limit: its due date is the moment after it. */
    public LocalDate dueDay(Task task) {
        return task.getDueDate().toInstant().atZone(CHINA).toLocalDate().minusDays(1);
    }

    /** End events that the finished instances of a step have reached, oldest first. */
    public List<String> ends(String instance, String step) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(step)
                .finished()
                .orderByProcessInstanceEndTime()
                .asc()
                .list()
                .stream()
                .filter(ended -> instance.equals(ended.getRootProcessInstanceId()))
                .flatMap(called -> endsOf(called.getId()).stream())
                .toList();
    }

    /** End events that this very instance has reached. */
    public List<String> endsOf(String instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityType("noneEndEvent")
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Open tasks, jobs and incidents of the case and of all its steps. */
    public List<String> leftovers(String instance) {
        List<String> left = new ArrayList<>();
        history.createHistoricProcessInstanceQuery().list().stream()
                .filter(any -> instance.equals(any.getRootProcessInstanceId()))
                .map(HistoricProcessInstance::getId)
                .forEach(id -> {
                    tasks.createTaskQuery()
                            .processInstanceId(id)
                            .list()
                            .forEach(task -> left.add("task " + task.getName()));
                    management
                            .createJobQuery()
                            .processInstanceId(id)
                            .list()
                            .forEach(job -> left.add("job " + job.getId()));
                    runtime.createIncidentQuery()
                            .processInstanceId(id)
                            .list()
                            .forEach(incident -> left.add("incident " + incident.getIncidentMessage()));
                });
        return left;
    }

    /** Removes every case that is still open, without a trace in the measured coverage. */
    public void dropOpenCases() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(open -> runtime.deleteProcessInstance(open.getId(), "test over", true));
    }

    public boolean isEnded(String instance) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .finished()
                        .count()
                == 1;
    }

    public long caseId(String instance) {
        return number(instance, "caseId");
    }

    /** Id of the paper that began this matter. */
    public long matterId(String instance) {
        return number(instance, "matterId");
    }

    private long number(String instance, String variable) {
        return (Long) history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    /** Runs something with the rights of this user, as the webapps' authentication filter sets them. */
    public <T> T as(String user, Supplier<T> work) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        List<String> tenants = identity.createTenantQuery().userMember(user).list().stream()
                .map(Tenant::getId)
                .toList();
        identity.setAuthentication(user, groups, tenants);
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private String rootOf(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getRootProcessInstanceId();
    }

    private Long partyOf(Task task) {
        Object party = runtime.getVariable(task.getExecutionId(), "partyId");
        return party == null ? 0L : (Long) party;
    }

    /** Runs what is due now; the engine of the tests runs nothing by itself. */
    public void runDueJobs() {
        List<Job> due;
        do {
            due = management.createJobQuery().executable().list();
            due.forEach(job -> management.executeJob(job.getId()));
        } while (!due.isEmpty());
    }
}
