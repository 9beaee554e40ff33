package cn.kuanyan.procedure;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.platform.CurrentUser;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Ends what is being done about one party, with its open tasks, timers and limits; the other parties' steps go on. When
 * the party was the last one a step waited for, the case goes on behind that step. What the end means in law is said by
 * the paper of whoever calls this; {@link CaseProgress#isOver} reads it.
 */
@Component
public class PartyEnding {

    private static final String BODY = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final TimeLimits limits;
    private final CurrentUser user;

    PartyEnding(
            @Lazy RuntimeService runtime,
            @Lazy HistoryService history,
            @Lazy ManagementService management,
            TimeLimits limits,
            CurrentUser user) {
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.limits = limits;
        this.user = user;
    }

    /** @param reason for the engine's log; no personal data */
    public void end(PenaltyCase penaltyCase, Party party, String reason, LocalDate on) {
        limits.cancelAll(penaltyCase.id(), party.id(), on);
        user.asProduct(() -> {
            stepsOf(penaltyCase, party).forEach(step -> leave(step, reason));
            return null;
        });
    }

    /** The called steps that are about this party, without what they call themselves. */
    private List<ProcessInstance> stepsOf(PenaltyCase penaltyCase, Party party) {
        List<ProcessInstance> about = runtime.createProcessInstanceQuery()
                .variableValueEquals("caseId", penaltyCase.id())
                .variableValueEquals("partyId", party.id())
                .list();
        Set<String> called = about.stream()
                .filter(instance -> caller(instance).isPresent())
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        return about.stream()
                .filter(instance -> called.contains(instance.getId()))
                .filter(instance -> caller(instance)
                        .filter(by -> !called.contains(by.getId()))
                        .isPresent())
                .toList();
    }

    private Optional<ProcessInstance> caller(ProcessInstance step) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .subProcessInstanceId(step.getId())
                .singleResult());
    }

    private void leave(ProcessInstance step, String reason) {
        String caller = caller(step).orElseThrow().getId();
        HistoricActivityInstance call = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(caller)
                .activityType("callActivity")
                .unfinished()
                .list()
                .stream()
                .filter(open -> step.getId().equals(open.getCalledProcessInstanceId()))
                .findFirst()
                .orElseThrow();
        Optional<ActivityInstance> body = Arrays.stream(
                        runtime.getActivityInstance(caller).getChildActivityInstances())
                .filter(open -> open.getActivityId().equals(call.getActivityId() + BODY))
                .filter(open -> Arrays.stream(open.getChildActivityInstances())
                        .anyMatch(one -> one.getId().equals(call.getId())))
                .findFirst();
        var change = runtime.createProcessInstanceModification(caller).setAnnotation(reason);
        if (body.filter(this::waitsForOthers).isPresent()) {
            change.cancelActivityInstance(call.getId()).execute();
        } else if (body.isPresent()) {
            // The executions of parties that are done would wait for ever; the whole step is left instead.
            change.cancelActivityInstance(body.get().getId())
                    .startAfterActivity(call.getActivityId() + BODY)
                    .execute();
        } else {
            change.cancelActivityInstance(call.getId())
                    .startAfterActivity(call.getActivityId())
                    .execute();
        }
    }

    /** A party that is done is shown like one whose step is just being left; only the latter has a job. */
    private boolean waitsForOthers(ActivityInstance body) {
        return body.getChildActivityInstances().length > 1
                || Arrays.stream(body.getChildTransitionInstances())
                        .anyMatch(left -> management
                                        .createJobQuery()
                                        .executionId(left.getExecutionId())
                                        .count()
                                > 0);
    }
}
