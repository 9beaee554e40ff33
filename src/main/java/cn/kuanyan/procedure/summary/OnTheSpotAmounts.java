package cn.kuanyan.procedure.summary;

import cn.kuanyan.catalogue.PartyKind;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The amounts of the summary procedure, from {@code law/on-the-spot.yaml}. */
@Component
class OnTheSpotAmounts {

    /**
     * One amount.
     *
     * @param amount CNY
     * @param verified tag of the verification
     */
    record Amount(String code, BigDecimal amount, String basis, String verified) {}

    private final List<Amount> amounts;

    OnTheSpotAmounts() {
        try (InputStream file = new ClassPathResource("law/on-the-spot.yaml").getInputStream()) {
            amounts = List.copyOf(new YAMLMapper().readValue(file, new TypeReference<List<Amount>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("law/on-the-spot.yaml cannot be read", unreadable);
        }
    }

    /** The highest fine on the spot: of a citizen, or of a legal person or other organisation. */
    Amount largestFine(PartyKind party) {
        return named(party == PartyKind.ORGANISATION ? "organisationFine" : "citizenFine");
    }

    /** The highest fine that is collected on the spot for its smallness alone. */
    Amount collectable() {
        return named("collectedOnTheSpot");
    }

    private Amount named(String code) {
        return amounts.stream()
                .filter(amount -> amount.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("law/on-the-spot.yaml lacks " + code));
    }
}
