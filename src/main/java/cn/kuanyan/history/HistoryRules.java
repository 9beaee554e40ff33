package cn.kuanyan.history;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The windows of {@code law/history.yaml}. */
@Component
class HistoryRules {

    private final List<HistoryRule> rules;

    HistoryRules() {
        try (InputStream file = new ClassPathResource("law/history.yaml").getInputStream()) {
            rules = List.copyOf(new YAMLMapper().readValue(file, new TypeReference<List<HistoryRule>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/history.yaml cannot be read", unreadable);
        }
    }

    List<HistoryRule> all() {
        return rules;
    }
}
