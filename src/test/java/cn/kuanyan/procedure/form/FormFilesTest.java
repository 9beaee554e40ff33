package cn.kuanyan.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.problem.Rejection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conventions that every form file keeps. */
class FormFilesTest {

    private static final Set<String> COMPONENTS = Set.of(
            "text",
            "separator",
            "textfield",
            "textarea",
            "number",
            "datetime",
            "select",
            "radio",
            "checkbox",
            "checklist",
            "dynamiclist");

    /** The start forms and one form for each user task of the models. */
    private static final List<String> TASKS = List.of(
            "accept-hearing",
            "answer-demand-defence",
            "answer-police-refusal",
            "apply-extension",
            "apply-measure",
            "apply-preservation",
            "apply-recusal",
            "apply-suspension",
            "appoint-transfer-group",
            "approve-closing",
            "approve-deferral",
            "approve-filing",
            "approve-investigation-report",
            "approve-prior-notice",
            "approve-proposal",
            "approve-urgent-measure",
            "archive-case",
            "carry-out-measure",
            "carry-out-preservation",
            "change-list",
            "check-on-the-spot",
            "check-rectification",
            "collect-evidence",
            "conclude-discussion",
            "confirm-public-notice",
            "consult-jurisdiction",
            "decide-criminal-transfer",
            "decide-enforcement",
            "decide-extension",
            "decide-handling",
            "decide-handover",
            "decide-joining",
            "decide-jurisdiction-transfer",
            "decide-measure",
            "decide-on-the-spot",
            "decide-party-change",
            "decide-preservation",
            "decide-recusal",
            "decide-resumption",
            "decide-separation",
            "decide-suspension",
            "decide-withdrawal",
            "deliver-prior-notice",
            "deposit-fine",
            "draft-closing-report",
            "draft-decision",
            "draft-prior-notice",
            "edit-list",
            "educate-party",
            "execute-handling",
            "give-opinion",
            "hand-over-fine",
            "hand-over-materials",
            "handle-measure",
            "hear-on-the-spot",
            "hold-hearing",
            "inform-of-transfer",
            "inform-recusal",
            "inform-source",
            "notify-hearing",
            "notify-interview",
            "order-correction",
            "propose-criminal-transfer",
            "propose-handling",
            "propose-handover",
            "propose-joining",
            "propose-jurisdiction-transfer",
            "propose-party-change",
            "propose-penalty",
            "propose-resumption",
            "propose-separation",
            "propose-withdrawal",
            "publish-decision",
            "publish-list",
            "recheck-correction",
            "record-appraisal",
            "record-authority-answer",
            "record-court-answer",
            "record-designation",
            "record-hearing",
            "record-interview",
            "record-late-payment",
            "record-late-remedy",
            "record-payment",
            "record-police-answer",
            "record-remedy-outcome",
            "refund-payment",
            "register-case",
            "register-deferral",
            "register-on-the-spot",
            "register-remedy",
            "register-statement",
            "reopen-case",
            "report-hearing",
            "report-on-the-spot",
            "request-designation",
            "resume-enforcement",
            "return-things",
            "review-decision",
            "review-discretion",
            "review-legality",
            "review-statement",
            "send-case",
            "send-criminal-transfer",
            "send-transfer-letter",
            "serve-decision",
            "serve-demand",
            "serve-on-the-spot",
            "sign-decision",
            "state-facts",
            "submit-remedy-answer",
            "supplement-file",
            "verify-clue",
            "verify-crime",
            "withdraw-publication",
            "write-investigation-report");

    @Test
    void everyTaskHasAFormAndNoFormIsLeftOver() {
        assertThat(Forms.names()).containsExactlyElementsOf(TASKS);
    }

    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void theHeadIsThatOfTheShippedFormViewer(String name) {
        JsonNode form = Forms.json(name);
        assertThat(form.path("id").asText()).isEqualTo(name);
        assertThat(form.path("type").asText()).isEqualTo("default");
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(form.path("components")
                        .path(0)
                        .path("properties")
                        .path("prefill")
                        .asText())
                .isEqualTo("caseSummary");
    }

    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void idsAndKeysAreMeaningfulAndUnique(String name) {
        Set<String> ids = new HashSet<>();
        for (JsonNode component : Forms.components(Forms.json(name))) {
            String id = component.path("id").asText();
            assertThat(ids.add(id)).as("id " + id).isTrue();
            assertThat(id)
                    .matches("(field|text|list|separator)_[a-z]\\w*")
                    .endsWith(component.path("key").asText());
        }
        List<String> keys = Forms.fields(name).stream().map(FormField::key).toList();
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z][A-Za-z]*"));
    }

    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void everyInputHasAChineseLabelAndClosedChoices(String name) {
        for (JsonNode component : Forms.components(Forms.json(name))) {
            String type = component.path("type").asText();
            assertThat(type).isIn(COMPONENTS);
            if (!Set.of("text", "separator").contains(type)) {
                assertThat(component
                                .path(type.equals("datetime") ? "dateLabel" : "label")
                                .asText())
                        .matches(".*\\p{IsHan}.*");
            }
            if (Set.of("select", "radio", "checklist").contains(type)) {
                boolean fromServer = component.path("properties").has("choices");
                assertThat(component.path("values").size() > 0).isNotEqualTo(fromServer);
                component.path("values").forEach(option -> assertThat(
                                option.path("label").asText())
                        .matches(".*\\p{IsHan}.*"));
            }
            if (type.startsWith("text") && !type.equals("text")) {
                assertThat(component.path("validate").path("maxLength").asInt()).isPositive();
            }
            if (type.equals("datetime")) {
                assertThat(component.path("subtype").asText()).isEqualTo("date");
                assertThat(component.path("properties").path("date").asText()).isIn("notFuture", "any");
            }
        }
    }

    /** form-js skips the rules of a hidden field, so what makes it required must be said to the server as well. */
    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void aFieldThatMayBeHiddenSaysWhenItIsRequired(String name) {
        for (JsonNode component : Forms.components(Forms.json(name))) {
            if (component.has("conditional")
                    && component.path("validate").path("required").asBoolean()) {
                assertThat(component.path("properties").path("requiredWhen").asText())
                        .as(component.path("id").asText())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void aConditionNamesAFieldAndAnswersOfTheSameForm(String name) {
        conditionsAreKnown(Forms.fields(name));
    }

    private static void conditionsAreKnown(List<FormField> fields) {
        for (FormField field : fields) {
            conditionsAreKnown(field.row());
            Stream.of(field.requiredWhen(), field.optionalWhen())
                    .filter(Objects::nonNull)
                    .forEach(condition -> {
                        FormField other = fields.stream()
                                .filter(f -> f.key().equals(condition.key()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(field.key()));
                        assertThat(other.options()).containsAll(condition.answers());
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void noTextOfAFileIsATemplateAScriptOrALink(String name) {
        String text = Forms.json(name).toString();
        assertThat(text)
                .doesNotContain("{{")
                .doesNotContain("<")
                .doesNotContain("javascript:")
                .doesNotContain("](");
        Forms.components(Forms.json(name)).forEach(component -> {
            for (String shown : List.of("label", "dateLabel", "description", "text")) {
                assertThat(component.path(shown).asText()).doesNotStartWith("=");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cn.kuanyan.procedure.form.Forms#names")
    void everyArticleIsCitedWithItsFullTitle(String name) {
        assertThat(Forms.json(name).toString()).doesNotContain("处罚法》第0").doesNotContainPattern("《行政处罚法》");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve-filing", "approve-closing", "approve-prior-notice", "approve-proposal"})
    void anApprovalIsApprovedOrReturnedWithAnOpinion(String name) {
        assertThat(Forms.fields(name)).extracting(FormField::key).containsExactly("answer", "opinion");
        assertThat(Forms.fields(name).get(0).options()).contains("approve", "return");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-form", "", "../application", "Verify-clue", "verify-clue.form"})
    void anUnknownFormIsNotFound(String name) {
        assertThatThrownBy(() -> FormTemplates.named(name))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.kind()).isEqualTo(Rejection.Kind.NOT_FOUND));
    }
}
