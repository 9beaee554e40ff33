package cn.kuanyan.procedure.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One form as its file has it. Shared between requests; nothing here changes it. */
public final class FormTemplate {

    private final String name;
    private final ObjectNode schema;

    FormTemplate(String name, ObjectNode schema) {
        this.name = name;
        this.schema = schema;
    }

    public String name() {
        return name;
    }

    /**
     * The form as the user sees it: options, values and additional questions of the server put in, every inserted value
     * inert.
     *
     * @throws IllegalStateException when the form asks for options that the filling does not have
     */
    public ObjectNode filled(FormFilling filling) {
        ObjectNode form = schema.deepCopy();
        new FormFiller(name, filling).fill(form);
        return form;
    }

    /**
     * What a client submitted, checked against the very form the user sees.
     *
     * @param submitted raw values by field key: strings, numbers, booleans; lists as {@link java.util.List} or as the
     *     text of a JSON array. {@code null} is an empty field.
     * @param filling the same filling the user saw
     * @param today the date on the agency's clock, against which "not in the future" is judged
     * @return values by key: String (NFC, trimmed), LocalDate, BigDecimal (amounts, scale 2), Long (whole numbers),
     *     Boolean (always present), List of String or of Map (always present). Empty fields have no entry.
     * @throws cn.kuanyan.problem.Rejection INVALID with all findings
     */
    public Map<String, Object> validated(Map<String, ?> submitted, FormFilling filling, LocalDate today) {
        Problems problems = new Problems();
        Map<String, Object> values =
                new FormReader(today, problems).read(FormFields.of(filled(filling)), submitted, FieldPath.ROOT);
        problems.refuse();
        return values;
    }

    /** How the form itself labels one answer of a field; empty for options that come from a case. */
    public Optional<String> option(String key, String value) {
        for (JsonNode component : schema.path("components")) {
            if (component.path("key").asText().equals(key)) {
                for (JsonNode option : component.path("values")) {
                    if (option.path("value").asText().equals(value)) {
                        return Optional.of(option.path("label").asText());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What was submitted in the words of the form: label to answer, in the form's order; unanswered fields are left out. */
    public Map<String, String> described(Map<String, ?> values, FormFilling filling) {
        return FormDescription.of(filled(filling), values);
    }

    /** What an option of a field is called; fields of a list are found like all others. Empty for options of the case. */
    public Optional<String> optionLabel(String key, String value) {
        return FormDescription.optionLabel(schema, key, value);
    }
}
