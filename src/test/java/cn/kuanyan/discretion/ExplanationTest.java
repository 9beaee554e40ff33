package cn.kuanyan.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.discretion.LeniencyPreview.CellResult;
import cn.kuanyan.discretion.LeniencyPreview.NearGround;
import cn.kuanyan.discretion.LeniencyPreview.RowResult;
import cn.kuanyan.discretion.LeniencyPreview.Standing;
import cn.kuanyan.discretion.LeniencyPreview.WouldChange;
import cn.kuanyan.lists.CellJudge;
import cn.kuanyan.lists.DecisionTable.Cell;
import cn.kuanyan.lists.DecisionTable.Column;
import cn.kuanyan.lists.DecisionTable.Rule;
import cn.kuanyan.lists.ListRow;
import cn.kuanyan.lists.RowVerdict;
import cn.kuanyan.lists.RuleVerdict;
import cn.kuanyan.lists.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What an officer is told about rows: which are met, which lack one condition, what would change them. */
class ExplanationTest {

    private static final CellJudge JUDGE = Assessment.JUDGE;

    private final Explanation explanation = new Explanation(
            Assessment.VOCABULARY,
            new RowExplanation(Assessment.VOCABULARY, Assessment.CELL_WORDS, Assessment.LIST_WORDS),
            Assessment.CELL_WORDS);

    @Test
    void metRowsComeFirstThenNearMissesThenTheOthersByWhatTheyLackThenTheParked() {
        Map<String, Object> facts = Map.of("firstViolation", true, "harm", "MINOR");
        List<RowResult> rows = explain(
                facts,
                row("a/exempt/1", parked("第2项残缺", cell("harm", "1 后果轻微", "\"MINOR\""))),
                row(
                        "a/exempt/2",
                        way(
                                cell("merit", "1 立功", "true"),
                                cell("coerced", "2 受胁迫", "true"),
                                cell("harm", "3 无后果", "\"NONE\""))),
                row("a/exempt/3", way(cell("merit", "1 立功", "true"), cell("harm", "2 无后果", "\"NONE\""))),
                row("a/exempt/4", way(cell("firstViolation", "1 初次", "true"), cell("harm", "2 无后果", "\"NONE\""))),
                row("a/exempt/5", way(cell("firstViolation", "1 初次", "true"))));

        assertThat(rows)
                .extracting(RowResult::row)
                .containsExactly("a/exempt/5", "a/exempt/4", "a/exempt/3", "a/exempt/2", "a/exempt/1");
        assertThat(rows)
                .extracting(RowResult::standing)
                .containsExactly(Standing.MET, Standing.NEAR_MISS, Standing.OTHER, Standing.OTHER, Standing.PARKED);
        assertThat(rows).extracting(RowResult::lacking).containsExactly(0L, 1L, 2L, 3L, 0L);
    }

    @Test
    void aNearMissSaysWhatIsNeededWhatIsKnownAndWhatUsuallyProvesIt() {
        RowResult row = explain(
                        Map.of("firstDiscovered", false),
                        row("a/exempt/1", way(cell("firstDiscovered", "1 首次被发现此类违法行为", "true"))))
                .get(0);

        assertThat(row.nearMiss()).isTrue();
        assertThat(row.wouldChange())
                .containsExactly(new WouldChange(
                        1,
                        "a/exempt/1#1",
                        "firstDiscovered",
                        "首次被发现",
                        "否",
                        "是",
                        List.of("本机关的执法记录、检查记录", "行政处罚信息公示记录（书证）")));
    }

    @Test
    void numbersAndChoicesAreReadAloud() {
        RowResult row = explain(
                        Map.of("correction", "NONE", "goodsValue", "600.00"),
                        row("a/exempt/1", way(cell("goodsValue", "1 货值500元以下", "<= 500"))),
                        row("a/exempt/2", way(cell("correction", "1 及时改正", "\"VOLUNTARY\",\"WHEN_ORDERED\""))),
                        row("a/exempt/3", way(cell("age", "1 已满十四周岁不满十八周岁", "[14..18)"))))
                .get(0);
        assertThat(row.wouldChange().get(0).needed()).isEqualTo("500 元以下");
        assertThat(explain(
                                Map.of("correction", "NONE"),
                                row("a/exempt/2", way(cell("correction", "1 及时改正", "\"VOLUNTARY\",\"WHEN_ORDERED\""))))
                        .get(0)
                        .wouldChange()
                        .get(0)
                        .needed())
                .isEqualTo("主动改正或者责令后及时改正");
        assertThat(TestWords.of(Assessment.VOCABULARY.get("age"), "[14..18)")).contains("14 周岁以上、不满 18 周岁");
        assertThat(TestWords.of(Assessment.VOCABULARY.get("gravity"), "not(\"SERIOUS\")"))
                .contains("不是“情节严重”");
        assertThat(TestWords.of(Assessment.VOCABULARY.get("persons"), "> 3")).contains("超过 3 人");
        assertThat(TestWords.of(Assessment.VOCABULARY.get("precursorClass"), "2,3"))
                .contains("第二类或者第三类");
        assertThat(TestWords.of(Assessment.VOCABULARY.get("illegalGain"), "0")).contains("0 元");
        assertThat(TestWords.of(Assessment.VOCABULARY.get("illegalGain"), "? > goodsValue"))
                .isEmpty();
    }

    @Test
    void anUnknownRowNamesEveryFactThatIsStillOpen() {
        RowResult row = explain(
                        Map.of("firstViolation", true),
                        row(
                                "a/exempt/1",
                                way(
                                        cell("firstViolation", "1 初次", "true"),
                                        cell("harm", "2 无后果", "\"NONE\""),
                                        cell("confirmed3", "3 已取得当事人谅解", "true"))))
                .get(0);

        assertThat(row.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(row.wouldChange()).extracting(WouldChange::label).containsExactly("危害后果", "已取得当事人谅解");
        assertThat(row.wouldChange()).extracting(WouldChange::known).containsOnly("尚未查明");
        assertThat(row.wouldChange())
                .allSatisfy(change -> assertThat(change.evidence()).isNotEmpty());
    }

    @Test
    void aRowThatOtherFactsExcludeNamesNothingToLookFor() {
        RowResult row = explain(
                        Map.of("firstViolation", false, "harm", "SERIOUS"),
                        row(
                                "a/exempt/1",
                                way(cell("firstViolation", "1 初次", "true"), cell("harm", "2 无后果", "\"NONE\""))))
                .get(0);
        assertThat(row.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(row.wouldChange()).isEmpty();
    }

    @Test
    void ofAlternativesTheNearestReadableOneCounts() {
        RowResult row = explain(
                        Map.of("firstViolation", false, "harm", "SERIOUS"),
                        row(
                                "a/mitigated/1",
                                way(cell("firstViolation", "1 初次", "true"), cell("harm", "2 无后果", "\"NONE\"")),
                                way(cell("merit", "3 立功表现", "true")),
                                parked("第4项残缺，不能确定意思", cell("cooperated", "4 配合的等", "true"))))
                .get(0);

        assertThat(row.standing()).isEqualTo(Standing.NEAR_MISS);
        assertThat(row.wouldChange()).extracting(WouldChange::alternative).containsExactly(2);
        assertThat(row.parked()).containsExactly(new LeniencyPreview.ParkedAlternative(3, "第4项残缺，不能确定意思"));
        assertThat(row.cells())
                .filteredOn(cell -> cell.alternative() == 3)
                .extracting(CellResult::text)
                .containsExactly("“配合的等”待核（积极配合调查：尚未查明）");
    }

    @Test
    void nobodyIsToldToLookForTheAgeOfACompany() {
        RowVerdict young = row("a/mitigated/1", way(cell("age", "1 已满十四周岁不满十八周岁", "[14..18)")))
                .judged(Map.of(), PartyKind.ORGANISATION);

        RowResult row = explanation
                .rows(List.of(young), PartyKind.ORGANISATION, List.of())
                .get(0);

        assertThat(row.nearMiss()).isFalse();
        assertThat(row.wouldChange()).isEmpty();
    }

    @Test
    void aRowThatGrantsNothingForAnotherReasonSaysThatReason() {
        RowVerdict withheld = row("a/lighter/1", way(cell("firstViolation", "1 初次", "true")))
                .judged(Map.of("firstViolation", true), PartyKind.ORGANISATION)
                .withheld();
        RowResult row = explanation
                .rows(List.of(withheld), PartyKind.ORGANISATION, List.of("清单行 a/lighter/1 的罚款幅度低于法定最低限"))
                .get(0);

        assertThat(row.standing()).isEqualTo(Standing.OTHER);
        assertThat(row.lacking()).isZero();
        assertThat(row.reviewReason()).contains("低于法定最低限");
    }

    @Test
    void conditionsStandInTheOrderOfTheirNumbers() {
        RowResult row = explain(
                        Map.of(),
                        row(
                                "a/exempt/1",
                                way(
                                        cell("merit", "10 立功", "true"),
                                        cell("harm", "2.1 无后果", "\"NONE\""),
                                        cell("coerced", "1 受胁迫", "true"))))
                .get(0);
        assertThat(row.cells())
                .extracting(CellResult::condition)
                .containsExactly("a/exempt/1#1", "a/exempt/1#2.1", "a/exempt/1#10");
    }

    @Test
    void aStatutoryGroundThatLacksOneConditionIsNamedWithItsArticle() {
        List<NearGround> near = Assessment.ASSESS
                .preview(new PreviewRequest(
                        "tianshui-cac",
                        "tianshui-cac/72",
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 3, 2),
                        PartyKind.ORGANISATION,
                        Map.of(
                                "gravity",
                                "TRIVIAL",
                                "correction",
                                "WHEN_ORDERED",
                                "harm",
                                "MINOR",
                                "firstViolation",
                                false),
                        Map.of()))
                .nearGrounds();

        assertThat(near).extracting(NearGround::rule).containsExactly("违法行为轻微并及时改正，没有造成危害后果", "初次违法且危害后果轻微并及时改正");
        assertThat(near.get(0).basis()).isEqualTo("《中华人民共和国行政处罚法》第三十三条第一款");
        assertThat(near.get(0).wouldChange())
                .extracting(WouldChange::label, WouldChange::known, WouldChange::needed)
                .containsExactly(Tuple.tuple("危害后果", "轻微", "没有危害后果"));
        assertThat(near.get(1).wouldChange()).extracting(WouldChange::label).containsExactly("初次违法");
    }

    @Test
    void whatCannotBetterTheAnswerIsNoNearMissOfTheStatute() {
        assertThat(Assessment.ASSESS
                        .preview(new PreviewRequest(
                                "tianshui-cac",
                                "tianshui-cac/72",
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 3, 2),
                                PartyKind.ORGANISATION,
                                Map.of("gravity", "TRIVIAL", "correction", "WHEN_ORDERED", "harm", "NONE"),
                                Map.of()))
                        .nearGrounds())
                .isEmpty();
    }

    @Test
    void everyFactOfTheVocabularyHasEvidenceAndEveryAnswerWords() {
        FactGuide guide = Assessment.GUIDE;
        assertThat(Assessment.VOCABULARY.all()).allSatisfy(fact -> {
            assertThat(guide.evidence(fact.fact())).isNotEqualTo(FactGuide.OF_A_CONDITION);
            switch (fact.type()) {
                case BOOLEAN ->
                    assertThat(List.of(true, false)).allSatisfy(value -> assertThat(guide.said(fact.fact(), value))
                            .as(fact.fact())
                            .isPresent());
                default ->
                    assertThat(fact.values()).allSatisfy(value -> assertThat(guide.said(fact.fact(), value.value()))
                            .as(fact.fact())
                            .isPresent());
            }
        });
    }

    private List<RowResult> explain(Map<String, Object> facts, TestRow... rows) {
        return explanation.rows(
                Arrays.stream(rows)
                        .map(row -> row.judged(facts, PartyKind.INDIVIDUAL))
                        .toList(),
                PartyKind.INDIVIDUAL,
                List.of());
    }

    private static TestRow row(String id, Rule... ways) {
        return new TestRow(id, List.of(ways));
    }

    private static Rule way(Cell... cells) {
        return new Rule("rule", "", List.of(cells), Map.of("status", "EFFECTIVE"));
    }

    private static Rule parked(String reason, Cell... cells) {
        return new Rule("rule", "", List.of(cells), Map.of("status", "NEEDS_REVIEW", "reviewReason", reason));
    }

    private static Cell cell(String expression, String words, String test) {
        return new Cell(new Column(expression, expression, expression), test, words);
    }

    /** A row with its ways to be met, judged as the lists do. */
    private record TestRow(String id, List<Rule> ways) {

        RowVerdict judged(Map<String, Object> facts, PartyKind party) {
            RecordedFacts recorded = new RecordedFacts(Assessment.VOCABULARY, party, facts, Map.of(), Map.of());
            List<RuleVerdict> verdicts = ways.stream()
                    .map(way -> JUDGE.judge(way, recorded, Set.of()))
                    .map(verdict -> verdict.needsReview()
                            ? new RuleVerdict(verdict.rule(), Verdict.UNKNOWN, verdict.cells())
                            : verdict)
                    .toList();
            boolean allParked = verdicts.stream().allMatch(RuleVerdict::needsReview);
            Verdict verdict = allParked
                    ? Verdict.UNKNOWN
                    : verdicts.stream().map(RuleVerdict::verdict).reduce(Verdict.NOT_MET, Verdict::or);
            String reason = allParked ? verdicts.get(0).rule().text("reviewReason") : null;
            ListRow printed = new ListRow(
                    id,
                    "exempt",
                    "1",
                    "1",
                    "a/item/1",
                    "",
                    null,
                    null,
                    List.of(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    allParked ? "NEEDS_REVIEW" : "EFFECTIVE",
                    reason,
                    1);
            return new RowVerdict(printed, verdict, "EXEMPT", verdicts);
        }
    }
}
