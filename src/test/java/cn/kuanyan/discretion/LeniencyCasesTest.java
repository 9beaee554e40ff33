package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.discretion.LeniencyPreview.RowResult;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code cases/leniency.yaml}, written for lawyers: facts in, outcome, rows, range and articles out. */
class LeniencyCasesTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    static Stream<Arguments> cases() throws IOException {
        try (var file = LeniencyCasesTest.class.getResourceAsStream("/cases/leniency.yaml")) {
            JsonNode all = YAML.readTree(file);
            return StreamSupport.stream(all.spliterator(), false)
                    .map(one -> Arguments.of(one.get("name").asText(), one))
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyCaseNamesItsSource() throws IOException {
        assertThat(cases().map(one -> (JsonNode) one.get()[1]))
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(one -> assertThat(one.path("source").asText()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theDocumentsDecide(String name, JsonNode one) {
        JsonNode expected = one.get("expect");
        if (expected.has("rejected")) {
            Rejection refused = catchThrowableOfType(Rejection.class, () -> Assessment.ASSESS.preview(request(one)));
            assertThat(refused).isNotNull();
            assertThat(refused.findings())
                    .extracting(Finding::field)
                    .containsExactly(expected.get("rejected").asText());
            return;
        }
        LeniencyPreview preview = Assessment.ASSESS.preview(request(one));
        if (expected.has("outcome")) {
            assertThat(preview.outcome().name())
                    .isEqualTo(expected.get("outcome").asText());
        }
        if (expected.has("force")) {
            assertThat(preview.force().name()).isEqualTo(expected.get("force").asText());
        }
        if (expected.has("alternatives")) {
            assertThat(preview.alternatives()).extracting(Enum::name).isEqualTo(words(expected.get("alternatives")));
        }
        if (expected.has("bases")) {
            assertThat(preview.grounds())
                    .extracting(LeniencyPreview.Ground::basis)
                    .containsExactlyElementsOf(words(expected.get("bases")));
        }
        Map<String, String> rows = preview.rows().stream()
                .collect(Collectors.toMap(RowResult::row, row -> row.verdict().name()));
        expected.path("rows").fields().forEachRemaining(row -> assertThat(rows)
                .containsEntry(row.getKey(), row.getValue().asText()));
        if (expected.has("rowCount")) {
            assertThat(rows).hasSize(expected.get("rowCount").asInt());
        }
        if (expected.has("applied")) {
            assertThat(preview.law().applied().name())
                    .isEqualTo(expected.get("applied").asText());
        }
        if (expected.has("missing")) {
            assertThat(preview.missingFacts()).isEqualTo(words(expected.get("missing")));
        }
        assertThat(preview.missingFacts()).containsAll(words(expected.path("missingContains")));
        assertThat(preview.missingFacts()).doesNotContainAnyElementsOf(orNone(words(expected.path("missingLacks"))));
        for (String phrase : words(expected.path("reviewContains"))) {
            assertThat(preview.reviewReasons())
                    .anySatisfy(reason -> assertThat(reason).contains(phrase));
        }
        fine(preview, expected.path("fine"));
    }

    private static void fine(LeniencyPreview preview, JsonNode expected) {
        if (expected.isMissingNode()) {
            return;
        }
        if ("none".equals(expected.asText())) {
            assertThat(preview.fine()).isNull();
            return;
        }
        assertThat(preview.fine()).isNotNull();
        if ("noAmount".equals(expected.asText())) {
            assertThat(preview.fine().min()).isNull();
            assertThat(preview.fine().max()).isNull();
            assertThat(preview.fine().note()).isNotBlank();
            return;
        }
        assertThat(preview.fine().min())
                .isEqualTo(new BigDecimal(expected.get("min").asText()));
        assertThat(preview.fine().max())
                .isEqualTo(new BigDecimal(expected.get("max").asText()));
        assertThat(preview.fine().minIncluded())
                .isEqualTo(expected.get("minIncluded").asBoolean());
        assertThat(preview.fine().maxIncluded())
                .isEqualTo(expected.get("maxIncluded").asBoolean());
        if (expected.has("statuteMin")) {
            assertThat(preview.fine().statute().min())
                    .isEqualTo(new BigDecimal(expected.get("statuteMin").asText()));
            assertThat(preview.fine().statute().max())
                    .isEqualTo(new BigDecimal(expected.get("statuteMax").asText()));
        }
        if (expected.has("basis")) {
            assertThat(preview.fine().statute().basis())
                    .isEqualTo(expected.get("basis").asText());
        }
    }

    private static PreviewRequest request(JsonNode one) {
        JsonNode request = one.get("request");
        return new PreviewRequest(
                request.get("agency").asText(),
                request.get("item").asText(),
                LocalDate.parse(request.get("conductDate").asText()),
                LocalDate.parse(request.get("decisionDate").asText()),
                PartyKind.valueOf(request.get("party").asText()),
                YAML.convertValue(one.get("facts"), new TypeReference<Map<String, Object>>() {}),
                Map.of());
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> orNone(List<String> words) {
        return words.isEmpty() ? List.of("nothing") : words;
    }
}
