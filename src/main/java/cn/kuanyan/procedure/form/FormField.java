package cn.kuanyan.procedure.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One input of a form, as far as the server checks it.
 *
 * @param key key, or for a dynamic list its path
 * @param label what the user reads beside it
 * @param type form-js type
 * @param required whether it must be filled whatever else is answered
 * @param requiredWhen the answer that makes it required, or {@code null}
 * @param optionalWhen the answer that lifts the requirement all the same, or {@code null}
 * @param maxLength longest text in characters
 * @param options closed set of values of radio, select, checklist and taglist
 * @param money whether the text is an amount in CNY
 * @param notFuture whether the date must not be later than today
 * @param min smallest number, or {@code null}
 * @param max largest number, or {@code null}
 * @param maxItems most rows of a dynamic list
 * @param row fields of one row of a dynamic list
 */
record FormField(
        String key,
        String label,
        String type,
        boolean required,
        RequiredWhen requiredWhen,
        RequiredWhen optionalWhen,
        int maxLength,
        Set<String> options,
        boolean money,
        boolean notFuture,
        BigDecimal min,
        BigDecimal max,
        int maxItems,
        List<FormField> row) {

    /** The type of a number that may have decimals; form-js itself calls every number {@code number}. */
    static final String DECIMAL = "decimal";

    static final int DEFAULT_LINE = 200;
    static final int DEFAULT_TEXT = 20_000;
    static final int DEFAULT_ITEMS = 20;

    /** Whether it must be filled after what else was answered. */
    boolean requiredAfter(Map<String, Object> values) {
        return (required || requiredWhen != null && requiredWhen.holds(values))
                && !(optionalWhen != null && optionalWhen.holds(values));
    }

    boolean multiline() {
        return "textarea".equals(type);
    }
}
