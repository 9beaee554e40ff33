package cn.kuanyan.discretion;

import static cn.kuanyan.discretion.OneList.confirmed;
import static cn.kuanyan.discretion.OneList.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.problem.Rejection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which conditions the fact sheet asks the officer to confirm, and why others cannot be confirmed. */
class ConfirmedConditionsTest {

    private static final LocalDate CONDUCT = LocalDate.of(2026, 2, 1);
    private static final LocalDate DECISION = LocalDate.of(2026, 3, 2);

    private final LeniencyLists lists = new OneList()
            .row("xiping-police/exempt/1", fact("harm", "1 无后果", "\"NONE\""), confirmed(2, "已取得当事人谅解"))
            .row("xiping-police/exempt/2", confirmed(1, "已取得当事人谅解"), confirmed(2, "已补办手续"))
            .parkedRow("xiping-police/exempt/3", confirmed(1, "残缺的条件"), fact("persons", "2 不超过3人", "<= 3"))
            .row(
                    "xiping-police/exempt/4",
                    Map.of("effectiveFrom", "2026-04-01"),
                    confirmed(1, "今后的条件"),
                    fact("areaSquareMetres", "2 面积", "<= 3"))
            .row("xiping-police/exempt/5", Map.of("effectiveTo", "2026-02-01"), confirmed(1, "以前的条件"))
            .lists();

    private final FactSheet sheet =
            new FactSheet(Assessment.CATALOGUE, lists, Assessment.VOCABULARY, new TierFacts(Assessment.RANGE));
    private final ConfirmedConditions conditions = new ConfirmedConditions(lists, Assessment.VOCABULARY);

    @Test
    void theSameWordsAreAskedOnceAndAnsweredForEveryRow() {
        List<FactQuestion> asked =
                questions().stream().filter(FactQuestion::confirms).toList();

        assertThat(asked).extracting(FactQuestion::label).containsExactly("已取得当事人谅解", "已补办手续");
        assertThat(asked.get(0).conditions()).containsExactly("xiping-police/exempt/1#2", "xiping-police/exempt/2#1");
        assertThat(asked.get(0).help()).isEqualTo("由办案人员凭证据确认（《清单》不予处罚第1项、《清单》不予处罚第2项）");
        assertThat(sheet.read(
                                OneList.ITEM,
                                PartyKind.ORGANISATION,
                                Map.of("condition_1", "true"),
                                applied(CONDUCT, DECISION))
                        .confirmedConditions())
                .containsOnly(Map.entry("xiping-police/exempt/1#2", true), Map.entry("xiping-police/exempt/2#1", true));
    }

    @Test
    void whatIsParkedOrNotInForceIsNotAsked() {
        assertThat(questions())
                .extracting(FactQuestion::key)
                .contains("harm")
                .doesNotContain("persons", "areaSquareMetres", "condition_3");
        assertThat(sheet.questionsFor(OneList.ITEM, PartyKind.ORGANISATION, applied(CONDUCT, LocalDate.of(2026, 4, 1))))
                .extracting(FactQuestion::label)
                .contains("今后的条件", "占用面积");
        assertThat(sheet.questionsFor(OneList.ITEM, PartyKind.ORGANISATION, applied(CONDUCT.minusDays(1), DECISION)))
                .extracting(FactQuestion::label)
                .contains("以前的条件");
    }

    @Test
    void aMeasureMayHaveDecimals() {
        assertThat(sheet.read(
                                OneList.ITEM,
                                PartyKind.ORGANISATION,
                                Map.of("areaSquareMetres", "12.5"),
                                applied(CONDUCT, LocalDate.of(2026, 4, 1)))
                        .facts())
                .containsEntry("areaSquareMetres", new BigDecimal("12.5"));
    }

    @Test
    void aConditionThatAFactAnswersSaysWhichFact() {
        assertThat(refusal("xiping-police/exempt/1#1")).contains("facts.harm", "危害后果", "NONE（没有危害后果）");
    }

    @Test
    void aParkedConditionSaysWhy() {
        assertThat(refusal("xiping-police/exempt/3#1")).contains("待核", "第1项残缺");
    }

    @Test
    void aConditionOfAListThatIsNotInForceSaysFromWhenAndWhatIsAccepted() {
        assertThat(refusal("xiping-police/exempt/4#1"))
                .contains("没有效力", "自 2026-04-01 起施行", "可用：xiping-police/exempt/1#2、xiping-police/exempt/2#1");
        assertThat(refusal("xiping-police/exempt/5#1")).contains("没有效力", "自 2026-02-01 起失效");
    }

    @Test
    void aConditionThatNobodyKnowsNamesTheAcceptedOnes() {
        assertThat(refusal("xiping-police/exempt/9#1")).contains("可用：xiping-police/exempt/1#2");
    }

    @Test
    void whatMayBeConfirmedPasses() {
        conditions.check(request("xiping-police/exempt/1#2"), applied(CONDUCT, DECISION));
    }

    private List<FactQuestion> questions() {
        return sheet.questionsFor(OneList.ITEM, PartyKind.ORGANISATION, applied(CONDUCT, DECISION));
    }

    private AppliedLists applied(LocalDate conduct, LocalDate decision) {
        return lists.applied("xiping-police", conduct, decision);
    }

    private String refusal(String condition) {
        Rejection refused = catchThrowableOfType(
                Rejection.class, () -> conditions.check(request(condition), applied(CONDUCT, DECISION)));
        assertThat(refused.findings()).singleElement().satisfies(finding -> assertThat(finding.field())
                .isEqualTo("confirmedConditions." + condition));
        return refused.getMessage();
    }

    private static PreviewRequest request(String condition) {
        return new PreviewRequest(
                "xiping-police",
                OneList.ITEM,
                CONDUCT,
                DECISION,
                PartyKind.ORGANISATION,
                Map.of(),
                Map.of(condition, true));
    }
}
