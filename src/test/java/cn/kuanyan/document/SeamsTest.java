package cn.kuanyan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value may end in a full stop or not: the document has one. */
class SeamsTest {

    private static final DocumentKinds KINDS = new DocumentKinds();

    @ParameterizedTest
    @CsvSource({
        "prior-notice, reasons, 经责令改正拒不改正, 经责令改正拒不改正。",
        "prior-notice, reasons, 经责令改正拒不改正。, 经责令改正拒不改正。",
        "prior-notice, basis, 《试用法》第一条。, 《试用法》第一条。",
        "penalty-decision, basis, 《试用法》第一条。, 依据《试用法》第一条的规定",
        "performance-demand, performWithin, 十日内。, 十日内。",
        "penalty-decision, facts, 说过：“……。”等语, 说过：“……。”等语。",
    })
    void theSeamBetweenAValueAndTheTemplateHasOnePunctuationMark(
            String kind, String field, String value, String printed) {
        assertThat(text(kind, Map.of(field, value))).contains(printed).doesNotContain(printed + "。", "。的规定");
    }

    @ParameterizedTest
    @CsvSource({"同意, 同意。, 同意。", "同意, 同意, 同意。", "同意, 请抓紧办理。, 同意。请抓紧办理。"})
    void anOpinionThatOnlyRepeatsTheConclusionIsPrintedOnce(String answer, String opinion, String printed) {
        assertThat(text("filing-approval", Map.of("answer", answer, "opinion", opinion)))
                .contains("\n" + printed + "\n");
    }

    private static String text(String name, Map<String, Object> values) {
        DocumentKind kind = KINDS.get(name);
        return WordText.of(WordTemplate.fill(KINDS.template(kind), kind, values));
    }
}
