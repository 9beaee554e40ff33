package cn.kuanyan.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The models alone, on a bare engine: they parse, they find each other, and the straight path leads to the end. */
class ModelDeploymentTest {

    private static final long CASE = 7L;

    private final ScriptedPenaltyCase penaltyCase = new ScriptedPenaltyCase();
    private ProcessEngine engine;

    @BeforeEach
    void deployAllModelsTogether() {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:models-" + System.nanoTime());
        configuration.setProcessEngineName("models");
        configuration.setBeans(Map.of("penaltyCase", penaltyCase));
        engine = configuration.buildProcessEngine();
        deployAll();
    }

    @AfterEach
    void closeTheEngine() {
        engine.close();
    }

    @Test
    void everyModelIsAProcessOfTheDeployment() {
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .extracting("key")
                .containsExactlyInAnyOrderElementsOf(
                        ModelFiles.all().stream().map(ModelFiles::nameOf).toList());
    }

    @Test
    void theStraightPathPassesEveryStepOnceForEachPartyAndEnds() {
        ProcessInstance started = start();
        Set<String> tasksDone = workOff();
        assertThat(isEnded(started)).isTrue();
        assertThat(tasksDone).contains("userTask_verifyClue", "userTask_signDecision", "userTask_archiveCase");
        assertThat(stepsPassed()).isEqualTo(stepsOfTheMainProcess());
        assertThat(runsOf("decision")).isEqualTo(2);
        assertThat(engine.getManagementService().createJobQuery().count()).isZero();
    }

    @Test
    void aStepWithNoPartyToTreatIsPassedOver() {
        penaltyCase.parties = List.of();
        ProcessInstance started = start();
        workOff();
        assertThat(isEnded(started)).isTrue();
        assertThat(runsOf("decision")).isZero();
        assertThat(runsOf("closing")).isEqualTo(1);
    }

    @Test
    void aRunningCaseCallsTheStepsItWasStartedWith() {
        String before = currentVersionOf("investigation");
        start();
        deployAll();
        workOffUntil("userTask_collectEvidence");
        assertThat(currentVersionOf("investigation")).isNotEqualTo(before);
        assertThat(tasks().get(0).getProcessDefinitionId()).isEqualTo(before);
    }

    private ProcessInstance start() {
        return engine.getRuntimeService().startProcessInstanceByKey("penalty-case", Map.of("caseId", CASE));
    }

    private void deployAll() {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Path file : ModelFiles.all()) {
            deployment.addModelInstance(file.toString(), ModelFiles.read(file));
        }
        deployment.deploy();
    }

    private Set<String> workOff() {
        return workOffUntil("nothing");
    }

    /** Runs waiting continuations and completes tasks, always with the answer that leads straight on. */
    private Set<String> workOffUntil(String stop) {
        Set<String> done = new LinkedHashSet<>();
        for (int turn = 0; turn < 200; turn++) {
            List<Job> continuations =
                    engine.getManagementService().createJobQuery().messages().list();
            continuations.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            List<Task> open = tasks();
            if (open.isEmpty() && continuations.isEmpty()) {
                return done;
            }
            for (Task task : open) {
                if (task.getTaskDefinitionKey().equals(stop)) {
                    return done;
                }
                done.add(task.getTaskDefinitionKey());
                engine.getTaskService().complete(task.getId(), Map.of("route", straightOn(task)));
            }
        }
        throw new AssertionError("the process goes round in circles: " + tasks());
    }

    private static String straightOn(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "userTask_collectEvidence" -> "conclude";
            case "userTask_holdHearing" -> "held";
            case "userTask_recordPoliceAnswer" -> "filed";
            case "userTask_checkRectification" -> "done";
            default -> "approve";
        };
    }

    private List<Task> tasks() {
        return engine.getTaskService().createTaskQuery().list();
    }

    private boolean isEnded(ProcessInstance instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }

    private Set<String> stepsPassed() {
        return new LinkedHashSet<>(engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityType("callActivity")
                .finished()
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .filter(passed -> passed.getProcessDefinitionKey().equals("penalty-case"))
                .map(HistoricActivityInstance::getActivityId)
                .toList());
    }

    private static Set<String> stepsOfTheMainProcess() {
        Set<String> ids = new LinkedHashSet<>();
        ModelFiles.read(Path.of("processes", "penalty-case.bpmn"))
                .getModelElementsByType(CallActivity.class)
                .forEach(call -> ids.add(call.getId()));
        return ids;
    }

    private long runsOf(String process) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .finished()
                .count();
    }

    private String currentVersionOf(String process) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
