package cn.kuanyan.platform.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.type.PrimitiveValueTypeImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** Lets Tasklist submit lists, which it sends as type Json; the gate reads their text and the engine never stores it. */
@Component
class JsonValues extends AbstractProcessEnginePlugin implements ProcessEnginePlugin {

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getValueTypeResolver().addType(new Json());
    }

    private static final class Json extends PrimitiveValueTypeImpl {

        Json() {
            super("json", String.class);
        }

        @Override
        public TypedValue createValue(Object value, Map<String, Object> valueInfo) {
            return Variables.stringValue((String) value);
        }
    }
}
