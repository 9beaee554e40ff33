package cn.kuanyan.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped templates and what is written about them fit together, for every kind. */
class DocumentTemplatesTest {

    private static final DocumentKinds KINDS = new DocumentKinds();
    private static final Pattern TAG = Pattern.compile("\\{\\{[?/]?([^}]*)}}");
    private static final Pattern COLUMN = Pattern.compile("\\[([a-zA-Z]+)]");
    private static final Pattern STEP = Pattern.compile("([a-z]+(?:-[a-z]+)+)\\.([A-Za-z]+)");
    private static final Pattern ESTABLISHED = Pattern.compile("establish\\(\\s*\"(\\w+)\"");
    private static final Set<String> OF_EVERY_PAPER = Set.of("actor", "recordedOn");
    private static final Set<String> ESTABLISHED_BY_STEPS = establishedBySteps();

    static Stream<Named<DocumentKind>> kinds() {
        return KINDS.all().stream().map(kind -> Named.of(kind.kind(), kind));
    }

    @Test
    void every_document_that_the_law_or_practice_names_has_its_template() {
        assertThat(KINDS.all())
                .extracting(DocumentKind::title)
                .contains(
                        "案件来源登记表",
                        "立案审批表",
                        "不予立案告知书",
                        "案件移送函",
                        "涉嫌犯罪案件移送书",
                        "询问笔录",
                        "现场检查笔录",
                        "先行登记保存决定书",
                        "先行登记保存清单",
                        "查封（扣押）决定书",
                        "查封（扣押）清单",
                        "冻结决定书",
                        "冻结通知书",
                        "责令（限期）改正通知书",
                        "调查终结报告",
                        "约谈通知书",
                        "执法约谈笔录",
                        "行政处罚意见告知书",
                        "听证告知书",
                        "听证通知书",
                        "听证笔录",
                        "听证报告书",
                        "陈述申辩复核意见");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void every_tag_is_declared_and_every_declared_field_is_printed(DocumentKind kind) {
        assertThat(tags(kind)).containsAll(kind.fields().keySet());
        assertThat(Stream.concat(kind.fields().keySet().stream(), columns(kind)))
                .containsAll(tags(kind));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void every_column_in_a_row_is_declared(DocumentKind kind) {
        assertThat(columns(kind)).containsAll(found(COLUMN, text(kind)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void every_mandatory_content_names_the_provision_that_asks_for_it(DocumentKind kind) {
        assertThat(kind.items()).isNotEmpty().allSatisfy(item -> assertThat(item.article())
                .containsPattern("《.+》|（.+）"));
        assertThat(kind.items()).extracting(DocumentItem::field).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void every_source_is_a_field_of_a_form_or_what_a_step_established(DocumentKind kind) {
        Stream<String> sources = Stream.concat(
                kind.fields().values().stream().map(DocumentField::source), Stream.ofNullable(kind.number()));
        assertThat(sources.flatMap(source -> Arrays.stream(source.split("\\s*\\|\\s*"))))
                .allMatch(DocumentTemplatesTest::isKnown);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void the_papers_that_draft_and_issue_it_exist_with_the_values_on_which_that_depends(DocumentKind kind) {
        assertThat(Stream.of(kind.from(), kind.issuedWith()).filter(step -> step != null))
                .allMatch(step -> Files.exists(form(step)));
        assertThat(kind.when().keySet()).allMatch(field -> isOf(kind.from(), field));
        assertThat(kind.issuedWhen().keySet()).allMatch(field -> isOf(kind.issuedWith(), field));
        Predicate<String> known = field -> kind.fields().containsKey(field) || isOf(kind.from(), field);
        assertThat(kind.items().stream().flatMap(item -> item.when().keySet().stream()))
                .allMatch(known);
    }

    @Test
    void only_a_notice_of_correction_or_withdrawal_speaks_of_another_document() {
        assertThat(KINDS.all())
                .filteredOn(kind -> kind.fields().values().stream()
                        .anyMatch(field -> field.source().startsWith("replaced.")))
                .extracting(DocumentKind::kind)
                .containsExactly("correction-notice", "withdrawal-notice");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void nothing_is_printed_in_English(DocumentKind kind) {
        String printed = TAG.matcher(COLUMN.matcher(text(kind)).replaceAll("")).replaceAll("");
        assertThat(printed).doesNotContainPattern("[A-Za-z]{2,}");
    }

    private static boolean isKnown(String source) {
        var step = STEP.matcher(source);
        if (!step.matches()) {
            return !source.contains("-");
        }
        return isOf(step.group(1), step.group(2));
    }

    private static boolean isOf(String step, String field) {
        if (!Files.exists(form(step))) {
            return false;
        }
        return OF_EVERY_PAPER.contains(field)
                || ESTABLISHED_BY_STEPS.contains(field)
                || keys(step).contains(field);
    }

    private static Path form(String step) {
        return Path.of("forms", step + ".form");
    }

    private static Collection<String> keys(String step) {
        try {
            JsonNode form = new ObjectMapper().readTree(form(step).toFile());
            return Stream.concat(form.findValuesAsText("key").stream(), form.findValuesAsText("path").stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> establishedBySteps() {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/cn/kuanyan/procedure"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> found(ESTABLISHED, read(file)).stream())
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TreeSet<String> tags(DocumentKind kind) {
        return new TreeSet<>(found(TAG, text(kind)));
    }

    private static Stream<String> columns(DocumentKind kind) {
        return kind.fields().values().stream().flatMap(field -> field.columns().stream());
    }

    private static List<String> found(Pattern what, String text) {
        return what.matcher(text)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .toList();
    }

    private static String text(DocumentKind kind) {
        return WordText.of(KINDS.template(kind));
    }
}
