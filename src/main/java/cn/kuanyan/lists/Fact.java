package cn.kuanyan.lists;

import cn.kuanyan.catalogue.PartyKind;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;

/**
 * One fact of the closed vocabulary.
 *
 * @param heavierOnly it can only make the outcome heavier; unrecorded it blocks nothing
 * @param appliesTo whom it is asked of, empty for everyone
 */
@JsonIgnoreProperties({"evidence", "said"}) // read by the explanation alone
public record Fact(
        String fact,
        String label,
        Type type,
        List<Value> values,
        String unit,
        Set<PartyKind> appliesTo,
        boolean heavierOnly,
        String help) {

    /** {@code money} is CNY with two decimals, {@code integer} a count and {@code number} a measure in {@code unit}. */
    public enum Type {
        BOOLEAN("boolean"),
        ENUMERATION("enumeration"),
        INTEGER("integer"),
        MONEY("money"),
        NUMBER("number");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    /** One allowed value and its Chinese label. */
    public record Value(Object value, String label) {}

    public Fact {
        values = values == null ? List.of() : List.copyOf(values);
        appliesTo = appliesTo == null ? Set.of() : Set.copyOf(appliesTo);
    }

    public boolean appliesTo(PartyKind party) {
        return appliesTo.isEmpty() || appliesTo.contains(party);
    }

    /** The accepted values in words, for refusals. */
    public String accepted() {
        return switch (type) {
            case BOOLEAN -> "true（是）、false（否），未查明的不填";
            case INTEGER, ENUMERATION ->
                values.isEmpty()
                        ? "不小于 0 的整数（%s）".formatted(unit)
                        : String.join(
                                "、",
                                values.stream()
                                        .map(v -> v.value() + "（" + v.label() + "）")
                                        .toList());
            case MONEY -> "不小于 0、最多两位小数的金额（元）";
            case NUMBER -> "不小于 0 的数（%s）".formatted(unit);
        };
    }

    /** A value as an officer reads it. */
    public String words(Object value) {
        if (value == null) {
            return "尚未查明";
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return values.stream()
                .filter(v -> v.value().toString().equals(value.toString()))
                .map(Value::label)
                .findFirst()
                .orElse(value + (unit == null ? "" : unit));
    }
}
