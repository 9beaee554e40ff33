package cn.kuanyan.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is stopped for what the form did not ask: what is mandatory in a document is required in the form as well. */
class MandatoryInFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** 《行政处罚法》第六十四条第八项: the step itself refuses a record that nobody signed. */
    private static final Set<String> REQUIRED_BY_THE_STEP = Set.of("record-hearing.signed");

    static Stream<Arguments> itemsFromForms() {
        return new DocumentKinds().all().stream().flatMap(kind -> kind.items().stream()
                .filter(item -> isOnItsOwnPapers(kind, source(kind, item)))
                .filter(item -> question(source(kind, item)).isPresent())
                .map(item -> Arguments.of(kind, item)));
    }

    @ParameterizedTest
    @MethodSource("itemsFromForms")
    void what_is_mandatory_is_required_in_the_form_under_the_same_condition(DocumentKind kind, DocumentItem item) {
        String source = source(kind, item);
        JsonNode question = question(source).orElseThrow();
        String requiredWhen = question.path("properties").path("requiredWhen").asText();
        Map<String, List<String>> conditions = conditions(kind, item, source);

        if (requiredWhen.isEmpty()) {
            assertThat(question.path("validate").path("required").asBoolean()
                            || !conditions.isEmpty()
                            || REQUIRED_BY_THE_STEP.contains(source))
                    .as("%s: %s is required in the form, or mandatory under a condition only", kind.kind(), source)
                    .isTrue();
        } else {
            String[] condition = requiredWhen.split("=");
            assertThat(conditions)
                    .as("%s: %s is required when %s", kind.kind(), source, requiredWhen)
                    .containsKey(condition[0]);
            assertThat(condition[1].split("\\|"))
                    .as("%s: %s", kind.kind(), source)
                    .containsAll(conditions.get(condition[0]));
        }
    }

    /** What holds when the item is asked for: its own conditions and those of the paper it comes from. */
    private static Map<String, List<String>> conditions(DocumentKind kind, DocumentItem item, String source) {
        Map<String, List<String>> all = new HashMap<>();
        if (source.startsWith(kind.issuedWith() + ".")) {
            all.putAll(kind.issuedWhen());
        }
        if (source.startsWith(kind.from() + ".")) {
            all.putAll(kind.when());
        }
        all.putAll(item.when());
        return all;
    }

    /** Papers before these are there because the procedure does not come here without them. */
    private static boolean isOnItsOwnPapers(DocumentKind kind, String source) {
        return source.startsWith(kind.from() + ".") || source.startsWith(kind.issuedWith() + ".");
    }

    private static String source(DocumentKind kind, DocumentItem item) {
        return kind.fields().get(item.field()).source();
    }

    private static Optional<JsonNode> question(String source) {
        String[] parts = source.split("\\.");
        Path form = Path.of("forms", parts[0] + ".form");
        if (source.contains("|") || parts.length != 2 || !Files.exists(form)) {
            return Optional.empty();
        }
        try {
            JsonNode components = JSON.readTree(form.toFile()).path("components");
            return Arrays.stream(JSON.treeToValue(components, JsonNode[].class))
                    .filter(question -> question.path("key").asText().equals(parts[1]))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
