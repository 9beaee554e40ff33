package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.catalogue.PartyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 裁量理由: one paragraph that a decision may take over as it is. */
class ReasonsTextTest {

    private static final Map<String, Object> TRIVIAL = Map.of(
            "firstViolation", true,
            "harm", "NONE",
            "adverseSocialImpact", false,
            "gravity", "TRIVIAL",
            "correction", "WHEN_ORDERED");

    private static final Map<String, Object> REFUSED = Map.of("refusedToCorrect", true, "obstructed", false);

    @Test
    void anExemptionIsOneParagraphOfFactsEvidenceArticlesListAndDecision() {
        assertThat(compose("xiping-police", "xiping-police/item/1", TRIVIAL))
                .isEqualTo("经查明，违法行为轻微，没有造成危害后果，没有造成不良社会影响，当事人属初次违法，当事人经责令后及时改正。"
                        + "上述事实有用户注册信息及后台日志（电子数据）、复查笔录（勘验笔录、现场笔录）等证据证实（见卷宗第三页至第九页）。"
                        + "违法行为轻微并及时改正，没有造成危害后果，依照《中华人民共和国行政处罚法》第三十三条第一款的规定，应当不予处罚。"
                        + "参照《西平公安机关涉企行政指导事项及“免罚轻罚”清单》不予处罚第1项，该项的条件（初次违反、未导致危害后果、未导致不良社会影响）均已成立。"
                        + "依法不予处罚的，应当对当事人进行教育（《中华人民共和国行政处罚法》第三十三条第三款），"
                        + "并责令改正（《中华人民共和国行政处罚法》第二十八条第一款）。据此，决定对当事人不予行政处罚。");
    }

    @Test
    void aStandardPenaltyNamesTheRange() {
        assertThat(compose("tianshui-cac", "tianshui-cac/72", REFUSED))
                .startsWith("经查明，当事人经责令改正拒不改正。")
                .contains("依照《中华人民共和国行政处罚法》第五十七条第一款第一项的规定，应当给予行政处罚")
                .contains("法定罚款幅度为 50000.00 元以上 500000.00 元以下（《中华人民共和国网络安全法》第六十四条）")
                .contains("185000.00 元以上 365000.00 元以下")
                .endsWith("据此，决定对当事人给予一般处罚。")
                .doesNotContain("null", "尚未查明");
    }

    @Test
    void aDenialIsSaidOnlyWhereTheAnswerRestsOnIt() {
        assertThat(compose("tianshui-cac", "tianshui-cac/72", REFUSED)).doesNotContain("阻碍执法");
    }

    @Test
    void aRangeWithAnOpenEndSaysSo() {
        assertThat(compose("tianshui-cac", "tianshui-cac/72", Map.of("refusedToCorrect", true, "merit", true)))
                .contains("当事人配合行政机关查处违法行为有立功表现")
                .contains("应当从轻或者减轻处罚")
                .contains("50000.00 元以上不满 185000.00 元");
    }

    @Test
    void aReviewSaysWhyAPersonMustDecideAndWhatIsNotKnown() {
        assertThat(compose("tianshui-cac", "tianshui-cac/72", Map.of()))
                .contains("本案须人工裁量。")
                .contains("可能从宽的事实尚未查明")
                .contains("罚款的法定条件（拒不改正或者情节严重）没有查明成立，不能处罚款。")
                .contains("下列事实尚未查明：违法行为的程度、危害后果");
    }

    @Test
    void withoutEvidenceOrNoteNothingIsSaidToBeProven() {
        LeniencyPreview preview = preview("tianshui-cac", "tianshui-cac/72", REFUSED);
        assertThat(Assessment.REASONS.compose(preview, new ReasonsText.Findings(REFUSED, List.of(), null)))
                .doesNotContain("证实", "证据");
        assertThat(Assessment.REASONS.compose(preview, new ReasonsText.Findings(REFUSED, List.of(), "见询问笔录。")))
                .contains("上述事实的证据：见询问笔录。");
    }

    @Test
    void noIdAndNoEnglishReachesWhoReadsIt() {
        for (Map<String, Object> facts : List.of(
                TRIVIAL,
                REFUSED,
                Map.<String, Object>of(),
                Map.<String, Object>of("firstViolation", true, "harm", "NONE", "adverseSocialImpact", false),
                Map.<String, Object>of("cooperated", true, "harmRemedied", true, "refusedToCorrect", true))) {
            for (int item = 1; item <= 7; item++) {
                assertThat(compose("xiping-police", "xiping-police/item/" + item, facts))
                        .doesNotContainPattern("[A-Za-z]");
            }
        }
    }

    private static String compose(String agency, String item, Map<String, Object> facts) {
        return Assessment.REASONS.compose(
                preview(agency, item, facts),
                new ReasonsText.Findings(facts, List.of("用户注册信息及后台日志（电子数据）", "复查笔录（勘验笔录、现场笔录）"), "见卷宗第三页至第九页。"));
    }

    private static LeniencyPreview preview(String agency, String item, Map<String, Object> facts) {
        return Assessment.ASSESS.preview(new PreviewRequest(
                agency,
                item,
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 3, 2),
                PartyKind.ORGANISATION,
                facts,
                Map.of()));
    }
}
