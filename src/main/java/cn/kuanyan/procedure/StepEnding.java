package cn.kuanyan.procedure;

import cn.kuanyan.platform.CurrentUser;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationInstantiationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets a called step of one party come to its end where the law ends it. The step leaves through an end event of its own
 * model, so that whatever called it goes on as after any other end.
 */
@Component
public class StepEnding {

    private final RuntimeService runtime;
    private final CurrentUser user;

    StepEnding(@Lazy RuntimeService runtime, CurrentUser user) {
        this.runtime = runtime;
        this.user = user;
    }

    /**
     * Ends the step if it is under way.
     *
     * @param step key of the called process
     * @param endEvent id of one of its end events
     */
    public void end(long caseId, long partyId, String step, String endEvent) {
        user.asProduct(() -> {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(step)
                    .variableValueEquals("caseId", caseId)
                    .variableValueEquals("partyId", partyId)
                    .list()
                    .forEach(instance -> leaveThrough(instance, endEvent));
            return null;
        });
    }

    /** Whether the step is under way for any party of the case. */
    public boolean isUnderWay(long caseId, String step) {
        return user.asProduct(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(step)
                        .variableValueEquals("caseId", caseId)
                        .count()
                > 0);
    }

    private void leaveThrough(ProcessInstance instance, String endEvent) {
        Set<String> active = new LinkedHashSet<>();
        for (ActivityInstance child :
                runtime.getActivityInstance(instance.getId()).getChildActivityInstances()) {
            active.add(child.getActivityId());
        }
        Arrays.stream(runtime.getActivityInstance(instance.getId()).getChildTransitionInstances())
                .forEach(child -> active.add(child.getActivityId()));
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance.getId());
        for (String activity : active) {
            change = change.cancelAllForActivity(activity);
        }
        ProcessInstanceModificationInstantiationBuilder leave = change.startBeforeActivity(endEvent);
        leave.execute();
    }
}
