package cn.kuanyan.browser;

import cn.kuanyan.Browser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** The form that the person in front of the browser was served: what stands on which field. */
final class FormDefinition {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FETCH =
            "const done = arguments[1]; fetch(arguments[0]).then(a => a.text()).then(done, e => done('' + e));";

    private final JsonNode components;

    private FormDefinition(JsonNode components) {
        this.components = components;
    }

    static FormDefinition served(Browser browser, String address) {
        String text = (String) browser.asyncScript(FETCH, address);
        try {
            return new FormDefinition(JSON.readTree(text).path("components"));
        } catch (JsonProcessingException failure) {
            throw new AssertionError(text, failure);
        }
    }

    /** The fields that can be filled in, from top to bottom. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        collect(components, fields);
        return fields;
    }

    private static void collect(JsonNode components, List<Field> fields) {
        for (JsonNode component : components) {
            if (component.has("key") || component.path("type").asText().equals("dynamiclist")) {
                fields.add(new Field(component));
            } else {
                collect(component.path("components"), fields);
            }
        }
    }

    /** One field, or a list whose rows have fields. */
    record Field(JsonNode component) {

        String id() {
            return component.path("id").asText();
        }

        String type() {
            return component.path("type").asText();
        }

        String key() {
            return component.path(component.has("key") ? "key" : "path").asText();
        }

        List<Field> rowFields() {
            return new FormDefinition(component.path("components")).fields();
        }

        /** Where among the options this value stands. */
        int indexOf(Object value) {
            int index = 0;
            for (JsonNode option : component.path("values")) {
                if (option.path("value").asText().equals(value.toString())) {
                    return index;
                }
                index++;
            }
            throw new AssertionError("no option " + value + " at " + component);
        }

        String labelOf(Object value) {
            return component.path("values").get(indexOf(value)).path("label").asText();
        }
    }
}
