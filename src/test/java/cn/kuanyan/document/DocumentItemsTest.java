package cn.kuanyan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the law wants in a document stops it from being issued when it is missing: every kind, every content. */
class DocumentItemsTest {

    private static final IssuingDesk DESK = new IssuingDesk();

    static Stream<Named<DocumentKind>> kinds() {
        return DESK.kinds().all().stream().map(kind -> Named.of(kind.kind(), kind));
    }

    static Stream<Arguments> items() {
        return DESK.kinds().all().stream()
                .flatMap(kind -> kind.items().stream().map(item -> Arguments.of(kind.kind(), item.field())));
    }

    static Stream<Arguments> conditionalItems() {
        return DESK.kinds().all().stream().flatMap(kind -> kind.items().stream()
                .filter(item -> !item.when().isEmpty())
                .map(item -> Arguments.of(kind.kind(), item.field())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a_complete_document_is_issued_and_prints_every_value(DocumentKind kind) {
        String printed = WordText.of(DESK.issue(kind, Set.of()));

        assertThat(printed).doesNotContain("{{", "}}", "（）", "null");
        assertThat(printed).doesNotContainPattern("\\[[a-zA-Z]+]");
        String template = WordText.of(DESK.kinds().template(kind));
        assertThat(kind.fields().keySet())
                .filteredOn(field -> template.contains("{{" + field + "}}"))
                .allSatisfy(field -> assertThat(printed).contains(IssuingDesk.printedText(kind, field)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void what_is_optional_leaves_no_trace_when_it_is_missing(DocumentKind kind) {
        Set<String> optional = DESK.optional(kind);

        String printed = WordText.of(DESK.issue(kind, optional));

        assertThat(printed).doesNotContain("{{", "}}", "（）", "《》", "null");
        assertThat(printed).doesNotContainPattern("\\[[a-zA-Z]+]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("items")
    void without_one_mandatory_content_it_is_refused_and_the_content_is_named(String name, String field) {
        DocumentKind kind = DESK.kinds().get(name);

        List<Finding> findings = refusal(kind, field).findings();

        DocumentItem item = item(kind, field);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .contains(kind.title(), "“" + kind.fields().get(field).label() + "”", item.article());
            assertThat(finding.rule()).isEqualTo(item.article());
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("conditionalItems")
    void what_is_mandatory_in_some_cases_only_is_not_asked_for_in_others(String name, String field) {
        DocumentKind kind = DESK.kinds().get(name);

        assertThat(DESK.issueUnder(kind, Set.of(field), List.of())).isNotEmpty();
    }

    private static Rejection refusal(DocumentKind kind, String field) {
        return catchThrowableOfType(Rejection.class, () -> DESK.issue(kind, Set.of(field)));
    }

    private static DocumentItem item(DocumentKind kind, String field) {
        return kind.items().stream()
                .filter(item -> item.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
