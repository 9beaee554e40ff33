package cn.kuanyan.discretion;

import cn.kuanyan.lists.Fact;
import java.util.List;

/**
 * One question of the fact sheet.
 *
 * @param key form field: the fact's name, or {@code condition_<n>} for a condition the officer confirms
 * @param condition id {@code <row>#<n>} of that condition, {@code null} for a fact
 * @param values allowed values; empty for booleans, numbers and money
 */
public record FactQuestion(
        String key,
        String condition,
        String label,
        Fact.Type type,
        List<Fact.Value> values,
        String unit,
        String help) {}
