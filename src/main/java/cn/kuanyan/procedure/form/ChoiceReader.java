package cn.kuanyan.procedure.form;

import java.util.List;

/** Radio, select, checklist and checkbox: only what the form offers. */
final class ChoiceReader {

    private ChoiceReader() {}

    static String one(FormField field, Object raw, FieldPath path) {
        return raw == null || "".equals(raw) ? null : option(field, raw);
    }

    /** Ticked options in the order submitted, each once; empty when nothing was submitted. */
    static List<String> several(FormField field, Object raw, FieldPath path) {
        return ListValue.of(raw).stream()
                .map(one -> option(field, one))
                .distinct()
                .toList();
    }

    static Boolean ticked(FormField field, Object raw, FieldPath path) {
        if (raw == null || raw instanceof Boolean) {
            return Boolean.TRUE.equals(raw);
        }
        throw new Invalid("类型", "应当是勾选或者不勾选");
    }

    private static String option(FormField field, Object raw) {
        if (raw instanceof String value && field.options().contains(value)) {
            return value;
        }
        throw new Invalid("选项", "只能从给出的选项中选择");
    }
}
