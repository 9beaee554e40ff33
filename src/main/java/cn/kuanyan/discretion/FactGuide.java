package cn.kuanyan.discretion;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * How a fact is usually proven and how it is put in a paper: the keys {@code evidence} and {@code said} of {@code
 * law/facts.yaml}. The kinds of evidence are those of Art. 46 of the 行政处罚法; they orient and limit nothing.
 */
@Component
class FactGuide {

    /** What usually proves a condition that is particular to one row. */
    static final List<String> OF_A_CONDITION = List.of("能够证明该情形的书证、现场检查笔录、勘验笔录", "当事人的陈述、证人证言");

    @JsonIgnoreProperties(ignoreUnknown = true) // the vocabulary itself is read, and checked, by FactVocabulary
    private record Entry(String fact, List<String> evidence, Map<String, String> said) {}

    private final Map<String, Entry> entries = new HashMap<>();

    FactGuide() {
        try (InputStream file = new ClassPathResource("law/facts.yaml").getInputStream()) {
            new YAMLMapper()
                    .readValue(file, new TypeReference<List<Entry>>() {})
                    .forEach(entry -> entries.put(entry.fact(), entry));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/facts.yaml cannot be read", unreadable);
        }
    }

    /** Kinds of evidence in Chinese; those of any condition when the vocabulary names none. */
    List<String> evidence(String fact) {
        return Optional.ofNullable(entries.get(fact)).map(Entry::evidence).orElse(OF_A_CONDITION);
    }

    /** A recorded value as a clause of a paper, e.g. 当事人经责令后及时改正. */
    Optional<String> said(String fact, Object value) {
        return Optional.ofNullable(entries.get(fact)).map(Entry::said).map(words -> words.get(value.toString()));
    }
}
