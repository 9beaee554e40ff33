package cn.kuanyan.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filling a form: what the server inserts is shown as it is and is never executed. */
class FormFillingTest {

    private static final String TEXT_AND_INPUTS =
            """
            {'components': [
              {'type': 'text', 'id': 'text_note', 'text': '', 'properties': {'prefill': 'note'}},
              {'type': 'textarea', 'id': 'field_facts', 'key': 'facts', 'label': '事实', 'properties': {'prefill': 'note'}},
              {'type': 'select', 'id': 'field_officer', 'key': 'officer', 'label': '人员', 'values': [],
               'properties': {'choices': 'officers', 'prefill': 'officer'}},
              {'type': 'text', 'id': 'text_facts', 'text': '', 'properties': {'insert': 'factSheet'}}]}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "**重要** _x_ `y`",
                "{{ 1 + 1 }}",
                "=1+1",
                "# 标题",
                "https://example.org www.example.org a@example.org",
                "&lt;script&gt;",
                "    code",
                "| a | b |\n|---|---|",
                "![x](x)",
                "1. x\n- y\n===\n---"
            })
    void aValueInATextIsInert(String value) {
        JsonNode form = filled(FormFilling.empty().withPrefill("note", value));
        String text = form.path("components").path(0).path("text").asText();
        // Nothing is left but letters, digits, blanks, references and line breaks of our own.
        assertThat(text.replace("<br>", "").replaceAll("&#\\d+;", "")).matches("[\\p{L}\\p{N} ]*");
        assertThat(text).doesNotStartWith("=").doesNotContain("{{");
    }

    @Test
    void aValueInAnInputStaysAsItWasTypedBecauseFormJsDoesNotEvaluateIt() {
        JsonNode form = filled(FormFilling.empty().withPrefill("note", "=1+1 {{x}} <b>"));
        assertThat(form.path("components").path(1).path("defaultValue").asText())
                .isEqualTo("=1+1 {{x}} <b>");
    }

    @Test
    void aSummaryIsMarkdownWithEscapedValues() {
        Markdown summary = Markdown.empty()
                .heading("案件")
                .row("案号", "天网信立〔2026〕1号")
                .row("当事人", "*甲* <公司>")
                .row("空", null)
                .bullets(List.of("一", "{{x}}"));
        assertThat(filled(FormFilling.empty().withPrefill("note", summary))
                        .path("components")
                        .path(0)
                        .path("text")
                        .asText())
                .isEqualTo("### 案件\n\n**案号：** 天网信立〔2026〕1号\n\n**当事人：** &#42;甲&#42; &#60;公司&#62;\n\n"
                        + "- 一\n- &#123;&#123;x&#125;&#125;");
    }

    @Test
    void aTextWithoutValueIsLeftOut() {
        assertThat(ids(filled(FormFilling.empty()))).containsExactly("field_facts", "field_officer");
    }

    @Test
    void optionsComeFromTheServerAndTheirLabelsAreNoTemplates() {
        FormFilling filling = FormFilling.empty()
                .withChoices("officers", List.of(new FormChoice("o1", "=1+1"), new FormChoice("o2", "{{x}}\n王")))
                .withPrefill("officer", "o2");
        JsonNode select =
                Forms.of(TEXT_AND_INPUTS).filled(filling).path("components").path(1);
        assertThat(select.path("values").toString())
                .isEqualTo("[{\"label\":\"＝1+1\",\"value\":\"o1\"},{\"label\":\"｛｛x｝｝ 王\",\"value\":\"o2\"}]");
        assertThat(select.path("defaultValue").asText()).isEqualTo("o2");
    }

    @Test
    void aFormWithoutItsOptionsIsAFaultOfTheServer() {
        assertThatThrownBy(() -> FormTemplates.named("verify-clue").filled(FormFilling.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("officers");
    }

    @Test
    void questionsOfTheServerStandAtTheMarkedPlaceAndAreValidated() {
        FormFilling filling = FormFilling.empty()
                .withQuestions(
                        "factSheet",
                        List.of(
                                FormQuestion.ofFact("firstViolation", "初次违法", "{{help}}", "unknown"),
                                FormQuestion.ofChoices(
                                        "harm", "=危害后果", null, List.of(new FormChoice("NONE", "无")), null),
                                FormQuestion.ofValue(FormQuestion.Kind.MONEY, "illegalGain", "违法所得（元）", null, null),
                                FormQuestion.ofValue(FormQuestion.Kind.NUMBER, "goodsVarieties", "品种规格数", null, 3),
                                FormQuestion.ofValue(FormQuestion.Kind.DATE, "correctedOn", "改正日期", null, null),
                                FormQuestion.ofValue(FormQuestion.Kind.TEXT, "note", "说明", null, null)));
        FormTemplate form = FormTemplates.named("state-facts");
        JsonNode filled = form.filled(filling);
        assertThat(ids(filled))
                .containsExactly(
                        "text_heading",
                        "text_explanation",
                        "field_firstViolation",
                        "field_harm",
                        "field_illegalGain",
                        "field_goodsVarieties",
                        "field_correctedOn",
                        "field_note",
                        "text_evidence",
                        "field_evidenceNote",
                        "field_historyNote");
        assertThat(filled.toString()).doesNotContain("{{").doesNotContain("\"=");
        assertThat(form.validated(
                        Map.of(
                                "firstViolation", "unknown",
                                "harm", "NONE",
                                "illegalGain", "100.5",
                                "goodsVarieties", 4,
                                "correctedOn", "2026-02-02"),
                        filling,
                        Forms.TODAY))
                .containsEntry("firstViolation", "unknown")
                .containsEntry("harm", "NONE")
                .containsEntry("illegalGain", new BigDecimal("100.50"))
                .containsEntry("goodsVarieties", 4L)
                .containsEntry("correctedOn", LocalDate.of(2026, 2, 2))
                .hasSize(5);
    }

    @Test
    void fillingLeavesTheTemplateAsItWas() {
        FormTemplate form = FormTemplates.named("verify-clue");
        String before = form.filled(Forms.OFFICERS).toString();
        form.filled(Forms.OFFICERS.withPrefill("caseSummary", "另一案件"));
        assertThat(form.filled(Forms.OFFICERS).toString()).isEqualTo(before);
    }

    @Test
    void defaultsKeepTheTypeOfTheirInput() {
        FormFilling filling = FormFilling.empty()
                .withPrefill("outcome", "PENALTY")
                .withPrefill("kinds", List.of("FINE", "WARNING"))
                .withPrefill("fine", new BigDecimal("5E+4"));
        JsonNode form = FormTemplates.named("draft-decision").filled(filling);
        assertThat(component(form, "field_outcome").path("defaultValue").asText())
                .isEqualTo("PENALTY");
        assertThat(component(form, "field_kinds").path("defaultValue").toString())
                .isEqualTo("[\"FINE\",\"WARNING\"]");
        assertThat(component(form, "field_fine").path("defaultValue").asText()).isEqualTo("50000");
    }

    private static JsonNode filled(FormFilling filling) {
        return Forms.of(TEXT_AND_INPUTS).filled(filling.withChoices("officers", List.of()));
    }

    private static List<String> ids(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .map(component -> component.path("id").asText())
                .toList();
    }

    private static JsonNode component(JsonNode form, String id) {
        return Forms.components(form).stream()
                .filter(component -> id.equals(component.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }
}
