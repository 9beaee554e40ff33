package cn.kuanyan.discretion;

import cn.kuanyan.lists.Fact;
import java.util.List;

/**
 * One question of the fact sheet.
 *
 * @param key form field: the fact's name, or {@code condition_<n>} for a condition the officer confirms
 * @param conditions ids {@code <row>#<n>} of the conditions with these very words, empty for a fact
 * @param values allowed values; empty for booleans, numbers and money
 */
public record FactQuestion(
        String key,
        List<String> conditions,
        String label,
        Fact.Type type,
        List<Fact.Value> values,
        String unit,
        String help) {

    /** Whether the officer confirms a row's own condition instead of recording a fact. */
    public boolean confirms() {
        return !conditions.isEmpty();
    }
}
