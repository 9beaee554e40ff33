package cn.kuanyan.procedure.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Puts the server's options, values and questions into a copy of a form. */
final class FormFiller {

    private final String form;
    private final FormFilling filling;

    FormFiller(String form, FormFilling filling) {
        this.form = form;
        this.filling = filling;
    }

    void fill(ObjectNode container) {
        ArrayNode filled = container.arrayNode();
        for (JsonNode child : container.withArray("components")) {
            ObjectNode component = (ObjectNode) child;
            String insert = property(component, "insert");
            if (insert != null) {
                filling.questions().getOrDefault(insert, List.of()).forEach(q -> filled.add(QuestionComponent.of(q)));
            } else if (filledInPlace(component)) {
                filled.add(component);
            }
        }
        container.set("components", filled);
    }

    /** False when the component is a text that the server has nothing to say in. */
    private boolean filledInPlace(ObjectNode component) {
        String choices = property(component, "choices");
        if (choices != null) {
            component.set("values", options(choices));
        }
        String prefill = property(component, "prefill");
        Object value = prefill == null ? null : filling.prefill().get(prefill);
        if ("text".equals(component.path("type").asText())) {
            return prefill == null || showText(component, value);
        }
        if (value != null) {
            setDefault(component, value);
        }
        if (component.has("components")) {
            fill(component);
        }
        return true;
    }

    private ArrayNode options(String choices) {
        List<FormChoice> options = filling.choices().get(choices);
        if (options == null) {
            throw new IllegalStateException("form " + form + " needs the choices " + choices);
        }
        return QuestionComponent.options(options);
    }

    private static boolean showText(ObjectNode component, Object value) {
        String text = value instanceof Markdown markdown
                ? markdown.source()
                : value == null ? "" : Markdown.escaped(value.toString());
        component.put("text", text);
        return !text.isEmpty();
    }

    /** The raw value: form-js neither evaluates nor renders the default of an input, it is only its value. */
    static void setDefault(ObjectNode component, Object value) {
        if (value instanceof Boolean flag) {
            component.put("defaultValue", flag);
        } else if (value instanceof Collection<?> several) {
            ArrayNode defaults = component.putArray("defaultValue");
            several.forEach(one -> defaults.add(one.toString()));
        } else if (value instanceof Number number
                && "number".equals(component.path("type").asText())) {
            component.put("defaultValue", new BigDecimal(number.toString()));
        } else {
            component.put(
                    "defaultValue", value instanceof BigDecimal amount ? amount.toPlainString() : value.toString());
        }
    }

    static String property(JsonNode component, String name) {
        return component.path("properties").path(name).textValue();
    }
}
