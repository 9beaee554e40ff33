package cn.kuanyan.procedure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A dynamic list: each row is checked like a form of its own. */
final class ListReader implements ValueReader {

    private final FormReader rows;

    ListReader(FormReader rows) {
        this.rows = rows;
    }

    @Override
    public List<Map<String, Object>> read(FormField field, Object raw, FieldPath path) {
        List<?> submitted = ListValue.of(raw);
        if (submitted.size() > field.maxItems()) {
            throw new Invalid("长度", "最多" + field.maxItems() + "行");
        }
        List<Map<String, Object>> read = new ArrayList<>();
        for (Object row : submitted) {
            read.add(rows.read(field.row(), cells(row), path.row(field.key(), read.size())));
        }
        return read;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> cells(Object row) {
        if (row instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            return (Map<String, ?>) map;
        }
        throw new Invalid("类型", "的每一行应当是一组填写的内容");
    }
}
