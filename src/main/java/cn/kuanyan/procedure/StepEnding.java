package cn.kuanyan.procedure;

import cn.kuanyan.platform.CurrentUser;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
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
        ActivityInstance tree = runtime.getActivityInstance(instance.getId());
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance.getId());
        Stream.concat(
                        Arrays.stream(tree.getChildActivityInstances()).map(ActivityInstance::getActivityId),
                        Arrays.stream(tree.getChildTransitionInstances()).map(TransitionInstance::getActivityId))
                .distinct()
                .forEach(change::cancelAllForActivity);
        change.startBeforeActivity(endEvent).execute();
    }
}
