package cn.kuanyan.procedure.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads submitted values back in the words of their form. */
final class FormDescription {

    private FormDescription() {}

    static Map<String, String> of(JsonNode container, Map<String, ?> values) {
        Map<String, String> described = new LinkedHashMap<>();
        for (JsonNode component : container.path("components")) {
            if (component.path("type").asText().equals("group")) {
                described.putAll(of(component, values));
            } else if (component.has("key") && values.get(component.path("key").asText()) != null) {
                String text = text(component, values.get(component.path("key").asText()));
                if (!text.isBlank()) {
                    described.put(label(component), text);
                }
            }
        }
        return described;
    }

    private static String label(JsonNode component) {
        return component
                .path(component.has("dateLabel") ? "dateLabel" : "label")
                .asText();
    }

    private static String text(JsonNode component, Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(one -> option(component, one.toString()))
                    .collect(Collectors.joining("、"));
        }
        return option(component, value.toString());
    }

    private static String option(JsonNode component, String value) {
        for (JsonNode option : component.path("values")) {
            if (option.path("value").asText().equals(value)) {
                return option.path("label").asText();
            }
        }
        return value;
    }

    static Optional<String> optionLabel(JsonNode container, String key, String value) {
        for (JsonNode component : container.path("components")) {
            Optional<String> found = component.path("key").asText().equals(key)
                    ? Optional.of(option(component, value)).filter(label -> !label.equals(value))
                    : optionLabel(component, key, value);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
