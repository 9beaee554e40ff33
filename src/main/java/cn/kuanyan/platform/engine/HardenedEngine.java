package cn.kuanyan.platform.engine;

import cn.kuanyan.platform.feel.FastFeel;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the engine's properties cannot say. Each line closes a hole that was measured; see docs/adr/0010-security.md. */
@Component
@Order(0)
class HardenedEngine extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final AgencyOfInstance agencyOfInstance;
    private final int passwordIterations;

    HardenedEngine(
            ApplicationContext context,
            AgencyOfInstance agencyOfInstance,
            @Value("${kuanyan.security.password-iterations}") int passwordIterations) {
        this.context = context;
        this.agencyOfInstance = agencyOfInstance;
        this.passwordIterations = passwordIterations;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new GuardedExpressions(context, new ModelBeans(context)));
        engine.setTenantIdProvider(agencyOfInstance);
        engine.setPasswordEncryptor(new SlowPasswordHash(passwordIterations));
        engine.setResourceAuthorizationProvider(new OwnAccount());
        refuseCodeInModels(engine);
        useFeelOnly(engine);
    }

    /** Members of camunda-admin would bypass authorizations and agencies; without the name in the list nobody does. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getAdminGroups().clear();
        engine.getAdminUsers().clear();
    }

    private static void refuseCodeInModels(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(orEmpty(engine.getCustomPreBPMNParseListeners()));
        listeners.add(new SafeModels());
        engine.setCustomPreBPMNParseListeners(listeners);
    }

    /** No other language, and FEEL without rebuilt contexts; see docs/adr/0014-speed.md. */
    private static void useFeelOnly(ProcessEngineConfigurationImpl engine) {
        DefaultDmnEngineConfiguration dmn = engine.getDmnEngineConfiguration();
        if (dmn == null) {
            dmn = new DefaultDmnEngineConfiguration();
            engine.setDmnEngineConfiguration(dmn);
        }
        dmn.getTransformer().getTransformListeners().add(new FeelOnly());
        dmn.setFeelEngineFactory(FastFeel::new);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
