package cn.kuanyan.procedure.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes a question of the server as a form-js component, by the conventions of the form files. */
final class QuestionComponent {

    private QuestionComponent() {}

    static ObjectNode of(FormQuestion question) {
        ObjectNode component = JsonNodeFactory.instance.objectNode();
        component.put("type", question.kind().component);
        component.put("id", "field_" + question.key());
        component.put("key", question.key());
        component.put("label", PlainText.of(question.label()));
        if (question.help() != null) {
            component.put("description", PlainText.of(question.help()));
        }
        ObjectNode validate = component.putObject("validate");
        if (question.required()) {
            validate.put("required", true);
        }
        ObjectNode properties = component.putObject("properties");
        switch (question.kind()) {
            case RADIO, SELECT, TAGS -> component.set("values", options(question.choices()));
            case NUMBER -> {
                component.put("decimalDigits", 0);
                validate.put("min", 0);
                validate.put("max", 1_000_000_000);
            }
            case DECIMAL -> {
                component.put("decimalDigits", 4);
                validate.put("min", 0);
                validate.put("max", 1_000_000_000);
            }
            case MONEY -> {
                properties.put("format", "money");
                validate.put("maxLength", 20);
            }
            case DATE -> {
                component.put("subtype", "date");
                component.set("dateLabel", component.remove("label"));
                properties.put("date", "notFuture");
            }
            case TEXT -> validate.put("maxLength", FormField.DEFAULT_LINE);
        }
        if (question.value() != null) {
            FormFiller.setDefault(component, question.value());
        }
        return component;
    }

    static ArrayNode options(List<FormChoice> choices) {
        ArrayNode options = JsonNodeFactory.instance.arrayNode();
        choices.forEach(choice ->
                options.addObject().put("label", PlainText.of(choice.label())).put("value", choice.value()));
        return options;
    }
}
