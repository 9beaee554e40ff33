package cn.kuanyan.duties;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rules of {@code law/duties.yaml}: which office does which task, and which duties exclude one another. */
@Component
class DutyRules {

    private record DutyFile(Map<String, List<String>> performers, List<DutyRule> incompatibilities) {}

    private final DutyFile file;

    DutyRules() {
        try (InputStream yaml = new ClassPathResource("law/duties.yaml").getInputStream()) {
            this.file = new YAMLMapper().readValue(yaml, DutyFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The group that does a task. */
    String performerOf(String task) {
        return file.performers().entrySet().stream()
                .filter(entry -> entry.getValue().contains(task))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("law/duties.yaml names no performer for " + task));
    }

    List<DutyRule> incompatibilities() {
        return file.incompatibilities();
    }

    List<DutyRule> rulesFor(String task) {
        return file.incompatibilities().stream()
                .filter(rule -> rule.tasks().contains(task))
                .toList();
    }
}
