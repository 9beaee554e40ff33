package cn.kuanyan.procedure.measure;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What {@code law/measures.yaml} says: the hours of a later approval, and what follows when nobody decided in time. */
@Component
class MeasureLaw {

    /**
     * The period for approving what was carried out on the spot; a moment, not a day.
     *
     * @param verified tag of the verification
     */
    record UrgentApproval(int hours, String basis, String verified) {}

    /**
     * What follows when the limit ran out.
     *
     * @param limit code of the time limit
     * @param fact in Chinese, as it is recorded
     * @param verified tag of the verification
     */
    record Lapse(String limit, List<String> regimes, String fact, String basis, String verified) {}

    private record File(UrgentApproval urgentApproval, List<Lapse> lapses) {}

    private final File file;

    MeasureLaw() {
        try (InputStream text = new ClassPathResource("law/measures.yaml").getInputStream()) {
            file = new YAMLMapper().readValue(text, File.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/measures.yaml cannot be read", unreadable);
        }
    }

    UrgentApproval urgentApproval() {
        return file.urgentApproval();
    }

    Lapse lapse(String limit, String regime) {
        return file.lapses().stream()
                .filter(lapse -> lapse.limit().equals(limit) && lapse.regimes().contains(regime))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("law/measures.yaml lacks " + limit + " " + regime));
    }
}
