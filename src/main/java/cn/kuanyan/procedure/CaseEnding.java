package cn.kuanyan.procedure;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.procedure.measure.HeldThings;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Ends the process of a case before its end, with all its steps and everything that is handled beside it. */
@Component
public class CaseEnding {

    private final RuntimeService runtime;
    private final OpenMatters matters;
    private final HeldThings held;
    private final CurrentUser user;

    CaseEnding(@Lazy RuntimeService runtime, OpenMatters matters, HeldThings held, CurrentUser user) {
        this.runtime = runtime;
        this.matters = matters;
        this.held = held;
        this.user = user;
    }

    /**
     * @param by the matter that ends the case; its own process goes on to its own end
     * @throws cn.kuanyan.problem.Rejection (409) while things are held that were not given back or handed over
     */
    public void end(PenaltyCase penaltyCase, Matter by) {
        held.requireNothingHeld(penaltyCase.id());
        user.asProduct(() -> {
            matters.instances(penaltyCase.id()).stream()
                    .filter(instance -> !instance.getProcessDefinitionId().startsWith(by.process() + ":"))
                    .filter(instance -> instance.getId().equals(instance.getRootProcessInstanceId()))
                    .forEach(instance -> delete(instance.getId(), by));
            delete(penaltyCase.processInstanceId(), by);
            return null;
        });
    }

    private void delete(String instance, Matter by) {
        runtime.deleteProcessInstance(instance, by.label(), false, true);
    }
}
