package cn.kuanyan.procedure;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.platform.CurrentUser;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Ends the steps that are open for one party only; the case goes on for the others. */
@Component
public class PartyLeaving {

    /** How the engine names what runs a step once for each party. */
    private static final String FOR_EACH_PARTY = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final HistoryService history;
    private final CurrentUser user;

    PartyLeaving(@Lazy RuntimeService runtime, @Lazy HistoryService history, CurrentUser user) {
        this.runtime = runtime;
        this.history = history;
        this.user = user;
    }

    public void leave(PenaltyCase penaltyCase, long partyId, Matter by) {
        user.asProduct(() -> {
            steps(penaltyCase).stream()
                    .filter(step -> partyId == partyOf(step))
                    .forEach(step -> leave(penaltyCase, step, by));
            return null;
        });
    }

    private void leave(PenaltyCase penaltyCase, ProcessInstance step, Matter by) {
        String main = penaltyCase.processInstanceId();
        boolean last = steps(penaltyCase).stream()
                .noneMatch(other -> !other.getId().equals(step.getId())
                        && other.getProcessDefinitionId().equals(step.getProcessDefinitionId()));
        if (last) {
            String activity = activityOf(main, step);
            runtime.createProcessInstanceModification(main)
                    .startAfterActivity(activity + FOR_EACH_PARTY)
                    .cancelAllForActivity(activity + FOR_EACH_PARTY)
                    .execute();
        } else {
            runtime.deleteProcessInstance(step.getId(), by.label(), false, true);
        }
    }

    private List<ProcessInstance> steps(PenaltyCase penaltyCase) {
        return runtime.createProcessInstanceQuery()
                .superProcessInstanceId(penaltyCase.processInstanceId())
                .list();
    }

    private long partyOf(ProcessInstance step) {
        return runtime.getVariable(step.getId(), "partyId") instanceof Long party ? party : 0;
    }

    private String activityOf(String main, ProcessInstance step) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(main).unfinished().list().stream()
                .filter(activity -> step.getId().equals(activity.getCalledProcessInstanceId()))
                .findFirst()
                .orElseThrow()
                .getActivityId();
    }
}
