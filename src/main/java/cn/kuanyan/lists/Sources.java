package cn.kuanyan.lists;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The register of laws and lists, {@code law/sources.yaml}. */
@Component
public class Sources {

    private final List<ListSource> all;

    public Sources() {
        var yaml = JsonMapper.builder(new YAMLFactory())
                .addModule(new JavaTimeModule())
                .build();
        try (InputStream file = new ClassPathResource("law/sources.yaml").getInputStream()) {
            all = List.copyOf(yaml.readValue(file, new TypeReference<List<ListSource>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/sources.yaml cannot be read", unreadable);
        }
    }

    public List<ListSource> all() {
        return all;
    }

    /** The leniency lists among them. */
    public List<ListSource> lists() {
        return all.stream().filter(ListSource::list).toList();
    }

    public Optional<ListSource> find(String id) {
        return all.stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
