package cn.kuanyan.docs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A procedural duty of {@code law/procedural-duties.yaml}; what the law leaves open is {@code null}.
 *
 * @param where models, tables, forms or classes that enforce it
 * @param note what is enforced only in part, or outside of the product
 * @param open why no test proves it
 */
record Duty(
        String id,
        String step,
        String duty,
        String who,
        String value,
        String unit,
        String trigger,
        String basis,
        String verified,
        List<String> where,
        String note,
        String open) {

    static final Path FILE = Path.of("law/procedural-duties.yaml");

    Duty {
        where = where == null ? List.of() : where;
    }

    static List<Duty> all() {
        try {
            return new YAMLMapper().readValue(FILE.toFile(), new TypeReference<List<Duty>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
