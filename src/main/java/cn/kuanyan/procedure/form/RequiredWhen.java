package cn.kuanyan.procedure.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a field required by the answer to another: {@code "requiredWhen": "answer=return|returnToFacts"}. form-js can only
 * hide such a field, so the server says it. {@code optionalWhen} is written alike and lifts the requirement again.
 *
 * @param key key of the other field
 * @param answers the answers that make it required; of a checklist one ticked option suffices
 */
record RequiredWhen(String key, Set<String> answers) {

    static RequiredWhen parsed(String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split("=", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalStateException("requiredWhen: " + text);
        }
        return new RequiredWhen(parts[0], Set.of(parts[1].split("\\|")));
    }

    boolean holds(Map<String, Object> values) {
        Object answer = values.get(key);
        return answer instanceof List<?> several
                ? several.stream().anyMatch(answers::contains)
                : answer instanceof String one && answers.contains(one);
    }
}
