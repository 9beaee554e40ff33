package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.catalogue.PartyKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonsTextTest {

    @Test
    void anExemptionNamesGroundArticleRowAndEducation() {
        String text = compose(
                "xiping-police",
                "xiping-police/item/1",
                Map.of(
                        "firstViolation", true,
                        "harm", "NONE",
                        "adverseSocialImpact", false,
                        "gravity", "TRIVIAL",
                        "correction", "WHEN_ORDERED"));
        assertThat(text)
                .contains("违法行为轻微并及时改正，没有造成危害后果")
                .contains("根据《中华人民共和国行政处罚法》第三十三条第一款的规定，应当不予处罚")
                .contains("不予处罚第1项的条件成立")
                .contains("进行教育")
                .doesNotContain("尚未查明", "null", "MET");
    }

    @Test
    void aStandardPenaltyNamesTheRange() {
        assertThat(compose("tianshui-cac", "tianshui-cac/72", Map.of("refusedToCorrect", true)))
                .contains("应当给予一般处罚")
                .contains("法定罚款幅度为 50000.00 元以上 500000.00 元以下（《中华人民共和国网络安全法》第六十四条）")
                .contains("185000.00 元以上 365000.00 元以下")
                .contains("尚未查明：")
                .doesNotContain("null");
    }

    @Test
    void aRangeWithAnOpenEndSaysSo() {
        assertThat(compose("tianshui-cac", "tianshui-cac/72", Map.of("refusedToCorrect", true, "merit", true)))
                .contains("应当从轻或者减轻处罚")
                .contains("50000.00 元以上不满 185000.00 元");
    }

    @Test
    void aReviewSaysWhyAPersonMustDecide() {
        assertThat(compose("tianshui-cac", "tianshui-cac/72", Map.of()))
                .startsWith("本案须人工裁量。")
                .contains("可能从宽的事实尚未查明")
                .contains("罚款：罚款的法定条件");
    }

    private static String compose(String agency, String item, Map<String, Object> facts) {
        return Assessment.REASONS.compose(Assessment.ASSESS.preview(new PreviewRequest(
                agency,
                item,
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 3, 2),
                PartyKind.ORGANISATION,
                facts,
                Map.of())));
    }
}
