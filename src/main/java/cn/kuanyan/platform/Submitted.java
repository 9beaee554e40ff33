package cn.kuanyan.platform;

import cn.kuanyan.problem.Rejection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Submitted values without the engine's types. */
final class Submitted {

    private Submitted() {}

    /**
     * @param variables as a client sent them; {@code null} is an empty form
     * @throws Rejection when one is a serialized object: forms have none, and nothing here ever deserializes one
     */
    static Map<String, Object> plain(Map<String, Object> variables) {
        Map<String, Object> plain = new HashMap<>();
        if (variables instanceof VariableMap typed) {
            typed.keySet().forEach(key -> plain.put(key, value(key, typed.getValueTyped(key))));
        } else if (variables != null) {
            plain.putAll(variables);
        }
        return plain;
    }

    private static Object value(String key, TypedValue typed) {
        if (typed instanceof SerializableValue) {
            throw Rejection.of(key, "类型", "表单不接受序列化的对象，请在任务列表中填写并提交。");
        }
        return typed == null ? null : typed.getValue();
    }
}
