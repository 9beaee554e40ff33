package cn.kuanyan.platform;

import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.type.PrimitiveValueTypeImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * The type under which Tasklist sends checklists and lists: {@code {"type":"Json","value":"[…]"}}. The engine knows it
 * only together with its Spin plugin. Here it is plain text that lives for one request: transient, so that the engine
 * would not store it even where no {@link CaseGate} stands before it.
 */
class JsonText extends PrimitiveValueTypeImpl {

    private static final long serialVersionUID = 1L;

    JsonText() {
        super("json", String.class);
    }

    @Override
    public TypedValue createValue(Object value, Map<String, Object> valueInfo) {
        return Variables.stringValue((String) value, true);
    }
}
