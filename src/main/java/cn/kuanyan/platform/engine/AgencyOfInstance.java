package cn.kuanyan.platform.engine;

import cn.kuanyan.platform.CurrentUser;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.stereotype.Component;

/**
 * Models are shared by all agencies, cases are not: an instance belongs to the agency of the person who starts it, a
 * called step to the agency of its case. An instance without an agency would be seen by everybody, so a person without
 * exactly one agency cannot start any.
 */
@Component
class AgencyOfInstance implements TenantIdProvider {

    private final CurrentUser currentUser;

    AgencyOfInstance(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        DelegateExecution caller = context.getSuperExecution();
        return caller != null ? caller.getTenantId() : agencyOfActor();
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        DelegateExecution execution = context.getExecution();
        if (execution != null) {
            return execution.getTenantId();
        }
        return currentUser
                .find()
                .filter(person -> person.agencies().size() == 1)
                .map(CurrentUser.Person::agency)
                .orElse(null);
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return agencyOfActor();
    }

    private String agencyOfActor() {
        return currentUser
                .find()
                .map(CurrentUser.Person::agency)
                .or(currentUser::servedAgency)
                .orElse(null);
    }
}
