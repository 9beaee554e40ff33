package cn.kuanyan.procedure.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one submission, or one row of a list in it, field by field. */
final class FormReader {

    private final Problems problems;
    private final ValueReaders readers;

    FormReader(LocalDate today, Problems problems) {
        this.problems = problems;
        this.readers = new ValueReaders(today, this);
    }

    Map<String, Object> read(List<FormField> fields, Map<String, ?> submitted, FieldPath path) {
        Set<String> known = fields.stream().map(FormField::key).collect(Collectors.toSet());
        submitted.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> problems.addUnknown(path, key));
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> faulty = new HashSet<>();
        for (FormField field : fields) {
            try {
                Object value = readers.of(field).read(field, submitted.get(field.key()), path);
                if (value != null) {
                    values.put(field.key(), value);
                }
            } catch (Invalid invalid) {
                faulty.add(field.key());
                problems.add(path, field, invalid.rule(), invalid.getMessage());
            }
        }
        fields.stream()
                .filter(field -> !faulty.contains(field.key()))
                .filter(field -> field.requiredAfter(values))
                .filter(field -> empty(values.get(field.key())))
                .forEach(field -> problems.add(path, field, "必填", "checkbox".equals(field.type()) ? "须勾选" : "为必填项"));
        return values;
    }

    private static boolean empty(Object value) {
        return value == null || Boolean.FALSE.equals(value) || value instanceof List<?> list && list.isEmpty();
    }
}
