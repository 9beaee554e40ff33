package cn.kuanyan.procedure.form;

import java.util.List;

/**
 * A field that the server adds to a form, such as one fact of the fact sheet.
 *
 * @param kind the control
 * @param key key of the field, letters, digits and underscores
 * @param label the question in Chinese
 * @param help explanation below the control, or {@code null}
 * @param choices options of {@code RADIO}, {@code SELECT} and {@code TAGS}, otherwise empty
 * @param value what is already recorded, or {@code null}
 * @param required whether an answer is needed; false for numbers and amounts that may be unknown
 */
public record FormQuestion(
        Kind kind, String key, String label, String help, List<FormChoice> choices, Object value, boolean required) {

    /** The control, and with it the Java type of the answer. */
    public enum Kind {
        /** One of the choices as radio buttons; answers a String. */
        RADIO("radio"),
        /** One of the choices as a list; answers a String. */
        SELECT("select"),
        /** Some of the choices, found by typing; answers a list of Strings. */
        TAGS("taglist"),
        /** A whole number ≥ 0; answers a Long. */
        NUMBER("number"),
        /** A measure ≥ 0 with up to four decimals; answers a BigDecimal. */
        DECIMAL("number"),
        /** An amount in CNY; answers a BigDecimal. */
        MONEY("textfield"),
        /** A date on or before today; answers a LocalDate. */
        DATE("datetime"),
        /** A line of text; answers a String. */
        TEXT("textfield");

        final String component;

        Kind(String component) {
            this.component = component;
        }
    }

    /** The three answers to a fact that is true or false; 尚未查明 is an answer, never a default. */
    public static final List<FormChoice> TRUE_FALSE_UNKNOWN =
            List.of(new FormChoice("true", "是"), new FormChoice("false", "否"), new FormChoice("unknown", "尚未查明"));

    public FormQuestion {
        if (!key.matches("\\w+")) {
            throw new IllegalArgumentException("key of a question: " + key);
        }
        choices = List.copyOf(choices);
    }

    /** A required question with 是 / 否 / 尚未查明. */
    public static FormQuestion ofFact(String key, String label, String help, String value) {
        return new FormQuestion(Kind.RADIO, key, label, help, TRUE_FALSE_UNKNOWN, value, true);
    }

    public static FormQuestion ofChoices(
            String key, String label, String help, List<FormChoice> choices, String value) {
        return new FormQuestion(Kind.SELECT, key, label, help, choices, value, true);
    }

    /** An optional number, amount, date or text. */
    public static FormQuestion ofValue(Kind kind, String key, String label, String help, Object value) {
        return new FormQuestion(kind, key, label, help, List.of(), value, false);
    }
}
