package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.platform.CaseGate;
import cn.kuanyan.problem.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * The way from the process to the application: what was submitted is validated against the very form the user saw,
 * done by its {@link Step}, filed as a paper, and only the routing answer goes back to the engine.
 */
@Component
class ProcedureGate implements CaseGate {

    private final CaseTasks tasks;
    private final CaseForms forms;
    private final Steps steps;
    private final Acts acts;
    private final CaseFiles caseFiles;
    private final CaseRecords records;
    /** What a party sends in is registered also while the case rests: its rights do not depend on the officers' work. */
    private static final Set<String> WHAT_COMES_IN =
            Set.of("userTask_registerStatement", "userTask_recordPayment", "userTask_recordLatePayment");

    private final Matters matters;
    private final List<CaseStart> starts;
    private final List<SideProcess> sideProcesses;

    ProcedureGate(
            CaseTasks tasks,
            CaseForms forms,
            Steps steps,
            Acts acts,
            CaseFiles caseFiles,
            CaseRecords records,
            Matters matters,
            List<CaseStart> starts,
            List<SideProcess> sideProcesses) {
        this.tasks = tasks;
        this.forms = forms;
        this.steps = steps;
        this.acts = acts;
        this.caseFiles = caseFiles;
        this.records = records;
        this.matters = matters;
        this.starts = starts;
        this.sideProcesses = sideProcesses;
    }

    @Override
    public ProcessInstance start(
            String processDefinitionId,
            Map<String, Object> submitted,
            BiFunction<String, Map<String, Object>, ProcessInstance> engine) {
        String process = processDefinitionId.split(":")[0];
        Optional<SideProcess> beside = beside(process);
        if (beside.isPresent()) {
            return startBeside(beside.get().begin(tasks.currentUser(), submitted), engine);
        }
        Optional<Matter> matter = Matter.ofProcess(process);
        if (matter.isPresent()) {
            return startBeside(matters.begin(matter.get(), submitted), engine);
        }
        CaseStart start = starts.stream()
                .filter(one -> one.process().equals(process))
                .findFirst()
                .orElseThrow(() -> Rejection.forbidden("立案程序", "只能从“行政处罚普通程序”或者“当场处罚”登记案件，不能单独启动某一环节。"));
        String actor = tasks.currentUser();
        RecordData data = new RecordData(forms.validatedStart(start.form(), actor, submitted));
        CaseStart.Opened opened = start.open(actor, data);
        PenaltyCase penaltyCase = opened.penaltyCase();
        records.add(penaltyCase.id(), null, start.form(), actor, data);
        ProcessInstance instance = EngineDoor.whileOpen(() -> engine.apply(penaltyCase.number(), opened.variables()));
        caseFiles.runsAs(penaltyCase, instance.getId());
        return instance;
    }

    @Override
    public <T> T complete(String taskId, Map<String, Object> submitted, Function<Map<String, Object>, T> engine) {
        String actor = tasks.currentUser();
        OpenTask open = tasks.any(taskId);
        Optional<SideProcess> beside = beside(open.process());
        if (beside.isPresent()) {
            claimIfUnclaimed(open, actor);
            Map<String, Object> answers = beside.get().take(open, actor, submitted);
            return EngineDoor.whileOpen(() -> engine.apply(answers));
        }
        CaseTask task = tasks.open(taskId);
        claimIfUnclaimed(open, actor);
        Act blank = acts.begin(task, actor, new RecordData(Map.of()));
        requireNotSuspended(open, blank.penaltyCase());
        requireNotWithThePolice(open, blank);
        Act act = acts.begin(task, actor, new RecordData(forms.validated(blank, submitted)));
        steps.named(task.step()).take(act);
        records.add(act.caseId(), act.partyId(), task.step(), actor, act.data());
        return EngineDoor.whileOpen(() -> engine.apply(route(act.data())));
    }

    private ProcessInstance startBeside(
            SideProcess.Begun begun, BiFunction<String, Map<String, Object>, ProcessInstance> engine) {
        ProcessInstance instance = EngineDoor.whileOpen(() -> engine.apply(begun.businessKey(), begun.variables()));
        begun.runsAs().accept(instance.getId());
        return instance;
    }

    private static void requireNotSuspended(OpenTask task, PenaltyCase penaltyCase) {
        boolean rests = penaltyCase.status() == CaseStatus.SUSPENDED
                && Matter.ofProcess(task.process()).isEmpty()
                && !WHAT_COMES_IN.contains(task.key());
        if (rests) {
            throw Rejection.conflict("案件已中止", "本案已经中止，恢复办理以前不能提交这项任务；原因消除后请先提出恢复。");
        }
    }

    /** Of several parties one may be with the police while the case of the others goes on. */
    private static void requireNotWithThePolice(OpenTask task, Act act) {
        boolean rests = act.party() != null
                && Matter.ofProcess(task.process()).isEmpty()
                && !WHAT_COMES_IN.contains(task.key())
                && act.progress().isUndecided(act.party())
                && act.progress().crimeTransfers().isWithThePolice(act.party());
        if (rests) {
            throw Rejection.conflict("《中华人民共和国行政处罚法》第二十七条第一款", "该当事人的案件已经移送公安机关审查，公安机关答复以前不能提交这项任务。");
        }
    }

    private Optional<SideProcess> beside(String process) {
        return sideProcesses.stream().filter(side -> side.key().equals(process)).findFirst();
    }

    /** The one thing the engine learns from a form. */
    private static Map<String, Object> route(RecordData data) {
        return data.text("answer")
                .map(answer -> Map.<String, Object>of("route", answer))
                .orElse(Map.of());
    }

    private void claimIfUnclaimed(OpenTask task, String actor) {
        if (task.delegated()) {
            throw Rejection.forbidden("委托办理", "受委托的任务须先交回委托人，由委托人提交。");
        }
        if (task.assignee() == null) {
            tasks.claim(task.id(), actor);
        } else if (!task.assignee().equals(actor)) {
            throw Rejection.conflict("一项任务一人办理", "这项任务已由另一位同事签收，您不能代为提交。");
        }
    }
}
