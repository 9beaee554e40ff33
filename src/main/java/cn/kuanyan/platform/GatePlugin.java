package cn.kuanyan.platform;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the {@link CaseGate} in front of the engine's own services, which the webapps and every other client use. */
@Component
class GatePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<CaseGate> gate;
    private final PlatformTransactionManager transactionManager;

    /** The gate itself needs the engine, so it is fetched when it is first used. */
    GatePlugin(ObjectProvider<CaseGate> gate, PlatformTransactionManager transactionManager) {
        this.gate = gate;
        this.transactionManager = transactionManager;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        TransactionTemplate transactions = new TransactionTemplate(transactionManager);
        configuration.setFormService(new GatedFormService(gate::getObject, transactions));
        configuration.setTaskService(
                new GatedTaskService(gate::getObject, transactions, configuration.getIdentityService()));
        configuration.setRuntimeService(new GatedRuntimeService());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getValueTypeResolver().addType(new JsonText());
    }
}
