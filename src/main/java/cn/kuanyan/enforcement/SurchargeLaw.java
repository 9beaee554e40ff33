package cn.kuanyan.enforcement;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The parameters of {@code law/enforcement.yaml}. */
@Component
public class SurchargeLaw {

    private record EnforcementFile(SurchargeTerms surcharge) {}

    private final SurchargeTerms terms;

    public SurchargeLaw() {
        try (InputStream yaml = new ClassPathResource("law/enforcement.yaml").getInputStream()) {
            terms = new YAMLMapper().readValue(yaml, EnforcementFile.class).surcharge();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/enforcement.yaml cannot be read", unreadable);
        }
    }

    public SurchargeTerms terms() {
        return terms;
    }
}
