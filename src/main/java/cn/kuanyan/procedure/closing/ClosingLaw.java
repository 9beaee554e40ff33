package cn.kuanyan.procedure.closing;

import cn.kuanyan.procedure.form.FormChoice;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The provisions and parameters of {@code law/closing.yaml}. */
@Component
class ClosingLaw {

    /** @param verified {@code false} when the text of the provision was not available; whoever shows it says so */
    record Basis(String text, boolean verified) {

        String inWords() {
            return verified ? text : text + "（未核实）";
        }

        /** What a document may cite. */
        Optional<String> article() {
            return verified ? Optional.of(text) : Optional.empty();
        }
    }

    private record Ground(PartyOutcome ground, Map<String, Basis> basis) {}

    private record Choice(String value, String label) {}

    private record Retention(List<Choice> choices, String usual, boolean verified) {}

    private record ClosingFile(List<Ground> grounds, Retention retention) {}

    private final ClosingFile file;

    ClosingLaw() {
        try (InputStream yaml = new ClassPathResource("law/closing.yaml").getInputStream()) {
            file = new YAMLMapper().readValue(yaml, ClosingFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/closing.yaml cannot be read", unreadable);
        }
    }

    /** The provision by which a case of this regime is closed on this ground; 治安 cases follow the police's. */
    Basis basis(PartyOutcome ground, String regime) {
        Map<String, Basis> bases = file.grounds().stream()
                .filter(one -> one.ground() == ground)
                .map(Ground::basis)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no basis for " + ground));
        String known = regime.equals("PUBLIC_ORDER") ? "POLICE" : regime;
        return bases.getOrDefault(known, bases.get("GENERAL"));
    }

    /** For how long a file is kept; not verified, the agency sets it by its own rules. */
    List<FormChoice> retentions() {
        return file.retention().choices().stream()
                .map(choice -> new FormChoice(choice.value(), choice.label()))
                .toList();
    }

    String usualRetention() {
        return file.retention().usual();
    }
}
