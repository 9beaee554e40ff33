package cn.kuanyan.procedure.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the inputs out of a filled form. Components that carry no input are passed over. */
final class FormFields {

    private static final Set<String> WITHOUT_INPUT = Set.of("text", "separator", "spacer");
    private static final Set<String> INPUTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "select",
            "radio",
            "checkbox",
            "checklist",
            "taglist",
            "dynamiclist");

    private FormFields() {}

    static List<FormField> of(JsonNode container) {
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : container.path("components")) {
            String type = component.path("type").asText();
            if ("group".equals(type)) {
                fields.addAll(of(component));
            } else if (!WITHOUT_INPUT.contains(type)) {
                fields.add(field(component, type));
            }
        }
        return fields;
    }

    private static FormField field(JsonNode component, String type) {
        if (!INPUTS.contains(type)) {
            throw new IllegalStateException("the server cannot check a component of type " + type);
        }
        JsonNode validate = component.path("validate");
        RequiredWhen requiredWhen = RequiredWhen.parsed(FormFiller.property(component, "requiredWhen"));
        String items = FormFiller.property(component, "maxItems");
        return new FormField(
                component.path("dynamiclist".equals(type) ? "path" : "key").asText(),
                component.path("datetime".equals(type) ? "dateLabel" : "label").asText(),
                "number".equals(type) && component.path("decimalDigits").asInt() > 0 ? FormField.DECIMAL : type,
                // A field that form-js may hide is required by its condition only: hidden fields are not submitted.
                validate.path("required").asBoolean() && requiredWhen == null && !component.has("conditional"),
                requiredWhen,
                RequiredWhen.parsed(FormFiller.property(component, "optionalWhen")),
                validate.path("maxLength")
                        .asInt("textarea".equals(type) ? FormField.DEFAULT_TEXT : FormField.DEFAULT_LINE),
                options(component),
                "money".equals(FormFiller.property(component, "format")),
                "notFuture".equals(FormFiller.property(component, "date")),
                number(validate, "min"),
                number(validate, "max"),
                items == null ? FormField.DEFAULT_ITEMS : Integer.parseInt(items),
                of(component));
    }

    private static BigDecimal number(JsonNode validate, String name) {
        return validate.has(name) ? validate.get(name).decimalValue() : null;
    }

    private static Set<String> options(JsonNode component) {
        Set<String> options = new LinkedHashSet<>();
        component
                .path("values")
                .forEach(option -> options.add(option.path("value").asText()));
        return options;
    }
}
