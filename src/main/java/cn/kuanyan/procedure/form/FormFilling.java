package cn.kuanyan.procedure.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the server puts into one form for one task. Immutable; each method answers a new filling.
 *
 * @param choices options by the name in {@code "properties": {"choices": …}}
 * @param prefill values by the name in {@code "properties": {"prefill": …}}: a {@link Markdown} or any other value for a
 *     text component; a string, a number, a boolean, a date or a list of strings as the default of an input
 * @param questions additional fields by the name in {@code "properties": {"insert": …}}, e.g. the fact sheet
 */
public record FormFilling(
        Map<String, List<FormChoice>> choices, Map<String, Object> prefill, Map<String, List<FormQuestion>> questions) {

    public FormFilling {
        choices = Map.copyOf(choices);
        prefill = Map.copyOf(prefill);
        questions = Map.copyOf(questions);
    }

    public static FormFilling empty() {
        return new FormFilling(Map.of(), Map.of(), Map.of());
    }

    public FormFilling withChoices(String name, List<FormChoice> options) {
        return new FormFilling(with(choices, name, List.copyOf(options)), prefill, questions);
    }

    /** Without effect when the value is {@code null}. */
    public FormFilling withPrefill(String name, Object value) {
        return value == null ? this : new FormFilling(choices, with(prefill, name, value), questions);
    }

    public FormFilling withQuestions(String name, List<FormQuestion> added) {
        return new FormFilling(choices, prefill, with(questions, name, List.copyOf(added)));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }
}
