package cn.kuanyan.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Conditions of a kind: each field must have one of its values; {@code *} stands for any value at all. */
public final class Conditions {

    private Conditions() {}

    /** @param values what a field has: one value, several of a checklist, none when it was left blank */
    public static boolean hold(Map<String, List<String>> conditions, Function<String, List<String>> values) {
        return conditions.entrySet().stream().allMatch(condition -> values.apply(condition.getKey()).stream()
                .anyMatch(value -> condition.getValue().contains(value)
                        || condition.getValue().contains("*") && !value.isBlank()));
    }
}
