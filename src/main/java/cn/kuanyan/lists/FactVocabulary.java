package cn.kuanyan.lists;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The closed vocabulary of {@code law/facts.yaml}; its order is the order in which officers are asked. */
@Component
public class FactVocabulary {

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    public FactVocabulary() {
        try (InputStream file = new ClassPathResource("law/facts.yaml").getInputStream()) {
            for (Fact fact : new YAMLMapper().readValue(file, new TypeReference<List<Fact>>() {})) {
                facts.put(fact.fact(), fact);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/facts.yaml cannot be read", unreadable);
        }
    }

    public List<Fact> all() {
        return List.copyOf(facts.values());
    }

    public Optional<Fact> find(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    public Fact get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no fact " + name));
    }
}
