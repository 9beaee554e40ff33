package cn.kuanyan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of one paper of the case, read by their form keys. Dates are ISO text, money is text in yuan with at most
 * two decimals, so that the stored JSON reads the same in every version.
 */
public final class RecordData {

    private final Map<String, Object> values;

    public RecordData(Map<String, ?> values) {
        this.values = new LinkedHashMap<>();
        values.forEach((key, value) -> this.values.put(key, stored(value)));
    }

    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The text of a field; empty when it was left blank. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString).filter(text -> !text.isBlank());
    }

    /** The text of a field that the form requires. */
    public String need(String key) {
        return text(key).orElseThrow(() -> new IllegalStateException("missing " + key));
    }

    public boolean is(String key, String value) {
        return text(key).filter(value::equals).isPresent();
    }

    public boolean flag(String key) {
        return text(key).map(Boolean::parseBoolean).orElse(false);
    }

    public Optional<LocalDate> date(String key) {
        return text(key).map(LocalDate::parse);
    }

    /** An amount in CNY; zero when the field was left blank. */
    public BigDecimal money(String key) {
        return text(key).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    @SuppressWarnings("unchecked")
    public List<String> texts(String key) {
        return values.get(key) instanceof List<?> list ? (List<String>) list : List.of();
    }

    /** The rows of a list field. */
    public List<RecordData> rows(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(RecordData::row).toList()
                : List.of();
    }

    /** Adds what the step itself established, e.g. the number of a decision. */
    public void establish(String key, Object value) {
        values.put(key, stored(value));
    }

    private static Object stored(Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof Map<?, ?> || value instanceof List<?> || value instanceof Boolean || value == null) {
            return value;
        }
        return value instanceof Number ? value : value.toString();
    }

    @SuppressWarnings("unchecked")
    private static RecordData row(Object row) {
        return new RecordData((Map<String, ?>) row);
    }
}
