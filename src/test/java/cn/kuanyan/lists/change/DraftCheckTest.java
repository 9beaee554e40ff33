package cn.kuanyan.lists.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.lists.EditedList;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.Sources;
import cn.kuanyan.lists.TableCheck;
import cn.kuanyan.platform.FeelUnaryTests;
import cn.kuanyan.problem.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor is told of a file, by row and column. */
class DraftCheckTest {

    private static final String LIST = "xiping-police";
    private static final Sources SOURCES = new Sources();
    private static final FactVocabulary VOCABULARY = new FactVocabulary();
    private static final FeelUnaryTests FEEL = new FeelUnaryTests();
    private static final DraftReader READER = new DraftReader(
            new ListFileReader(),
            new DraftCheck(List.of(
                    new ConditionCells(new TableCheck(VOCABULARY, FEEL)),
                    new ResultCells(),
                    new RowsTogether(new Catalogue()),
                    new NeverMet(VOCABULARY, FEEL),
                    new FineTable())),
            new ListDifference(new DraftWords(VOCABULARY)),
            new EmptyTable(VOCABULARY));
    private static final LeniencyLists LISTS = new LeniencyLists(SOURCES, new TableCheck(VOCABULARY, FEEL));

    static Stream<String> published() {
        return LISTS.all().stream().map(list -> list.source().id());
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyListThatTheProductBringsPassesTheChecksForAnEditorsFile(String list) {
        assertThat(READER.draft(LISTS.dmn(list, 1), SOURCES.find(list).orElseThrow(), Optional.empty())
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "harm | NONE | 清单行 xiping-police/exempt/1（第 1 行）的“危害后果”栏：文字必须加英文双引号：NONE",
                "harm | “NONE” | 清单行 xiping-police/exempt/1（第 1 行）的“危害后果”栏：不能用全角引号、逗号或者符号：“NONE”",
                "harm | \"NONE\"，\"MINOR\" | 清单行 xiping-police/exempt/1（第 1 行）的“危害后果”栏：不能用全角引号、逗号或者符号：\"NONE\"，\"MINOR\"",
                "harm | \"NONE \" | 清单行 xiping-police/exempt/1（第 1 行）的“危害后果”栏：引号内前后不能有空格：\"NONE \"",
                "precursorClass | 1万 | 清单行 xiping-police/exempt/1（第 1 行）的“易制毒化学品类别”栏：数额要写成数字（元），不能写万、千：1万",
                "precursorClass | 10,000 | 清单行 xiping-police/exempt/1（第 1 行）的“易制毒化学品类别”栏：数额不能有千位分隔符：10,000",
                "firstViolation | yes | 清单行 xiping-police/exempt/1（第 1 行）的“初次违法”栏：只能写 true 或者 false：yes",
            })
    void aDamagedConditionIsNamedByRowAndColumn(String column, String text, String finding) {
        assertThat(findings(shipped().condition("xiping_exempt_1_" + column, text, null)))
                .containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome | EXEMPT | 裁量结果 | 文字必须加英文双引号",
                "outcome | “EXEMPT” | 裁量结果 | 不能用全角引号",
                "outcome | \"EXEMPT \" | 裁量结果 | 引号内前后不能有空格",
                "outcome | \"LIGHTER\" | 裁量结果 | 部分 exempt 的裁量结果应当是 EXEMPT",
                "alternative | 1万 | 选择条件 | 不能写万、千",
                "alternative | \"1\" | 选择条件 | 从 1 开始的整数",
                "force | \"SHALL\" | 应当或者可以 | 只能是 MUST（应当）或者 MAY（可以）",
                "row | \"xiping-police/exempt/x y\" | 清单行 | 清单行的编号应当是",
                "row | \"shanxi-police-2022/exempt/1\" | 清单行 | 应当以 xiping-police/ 开头",
                "row | \"xiping-police/exempt/9\" | 序号 | 与清单行编号 xiping-police/exempt/9 的序号不一致",
                "section | \"lighter\" | 清单部分 | 与清单行编号 xiping-police/exempt/1 的部分不一致",
                "status | \"NEEDS_REVIEW\" | 待核原因 | 待核的清单行要写明原因",
                "reviewReason | \"看不清\" | 待核原因 | 有效的清单行不能有待核原因",
                "effectiveFrom | \"2026年1月1日\" | 起始日期 | 不是日期",
            })
    void aDamagedResultIsNamedByRowAndColumn(String column, String text, String label, String finding) {
        assertThat(READER.draft(
                                shipped()
                                        .result("xiping_exempt_1_" + column, text)
                                        .dmn(),
                                source(),
                                Optional.empty())
                        .findings())
                .anySatisfy(found -> {
                    assertThat(found.column()).isEqualTo(label);
                    assertThat(found.line()).isEqualTo(1);
                    assertThat(found.message()).contains(finding);
                });
    }

    @Test
    void aRowNeedsAPowerOfItsOwnAgency() {
        assertThat(findings(shipped().condition("xiping_exempt_1_item", "\"xiping-police/item/99\"", null)))
                .containsExactly("清单行 xiping-police/exempt/1（第 1 行）的“事项”栏：本机关的权责清单没有这个事项：xiping-police/item/99");
        assertThat(findings(shipped().condition("xiping_exempt_1_item", "", null)))
                .containsExactly("清单行 xiping-police/exempt/1（第 1 行）的“事项”栏：应当写明事项，一行只写一个");
    }

    @Test
    void aRowThatNobodyCanMeetIsFound() {
        assertThat(findings(shipped().condition("xiping_exempt_1_harmRemedied", "true", "4 主动消除")))
                .containsExactly("清单行 xiping-police/exempt/1（第 1 行）的“清单行”栏：条件互相矛盾，永远不会同时成立：没有危害后果与消除危害后果");
        assertThat(findings(shipped().condition("xiping_exempt_1_precursorClass", "> 3", "4 类别")))
                .containsExactly("清单行 xiping-police/exempt/1（第 1 行）的“易制毒化学品类别”栏：没有任何值能够满足：> 3");
    }

    @Test
    void aRowThatEverybodyMeetsIsFound() {
        assertThat(findings(shipped()
                        .condition("xiping_exempt_1_firstViolation", "", null)
                        .condition("xiping_exempt_1_harm", "", null)
                        .condition("xiping_exempt_1_adverseSocialImpact", "", null)))
                .containsExactly("清单行 xiping-police/exempt/1（第 1 行）的“清单行”栏：没有任何条件，等于对所有人适用");
    }

    @Test
    void theSameRowTwiceIsFound() {
        assertThat(findings(shipped()
                        .result("xiping_exempt_2_row", "\"xiping-police/exempt/1\"")
                        .result("xiping_exempt_2_number", "\"1\"")))
                .anyMatch(finding -> finding.contains("（第 2 行）的“事项”栏：与同一清单行的第 1 行不一致"))
                .anyMatch(finding -> finding.contains("（第 2 行）的“选择条件”栏：与第 1 行的选择条件编号重复"));
    }

    @Test
    void aConfirmedConditionNeedsItsNumberAndItsWords() {
        EditedList wordless =
                shipped().column("xipingPolice", "confirmed1", "须确认的条件1", "xiping_exempt_1", "true", "没有序号");
        assertThat(findings(wordless)).singleElement().asString().contains("“须确认的条件1”栏：须确认的条件，要在单元格说明里写上序号");
        EditedList worded =
                shipped().column("xipingPolice", "confirmed1", "须确认的条件1", "xiping_exempt_1", "true", "4 已经取得谅解");
        assertThat(findings(worded)).isEmpty();
    }

    @Test
    void aColumnOutsideTheVocabularyIsFound() {
        assertThat(findings(shipped().column("xipingPolice", "mood", "态度", "xiping_exempt_1", "true", "4 态度好")))
                .anyMatch(finding -> finding.contains("“态度”栏：没有这个事实：mood"));
    }

    @Test
    void aFineThatIsNoNumberOrUpsideDownIsFound() {
        assertThat(findings(shipped().result("fine_xiping_1_operator_min", "10万")))
                .containsExactly("罚款幅度表，第 1 行的“最低（元）”栏：数额要写成数字（元），不能写万、千：10万");
        assertThat(findings(shipped().result("fine_xiping_1_operator_min", "300000")))
                .containsExactly("罚款幅度表，第 1 行的“最低（元）”栏：最低数额高于最高数额");
        assertThat(findings(shipped().condition("fine_xiping_1_operator_row", "\"xiping-police/lighter/77\"", null)))
                .containsExactly("罚款幅度表，第 1 行的“清单行”栏：清单没有这一行：xiping-police/lighter/77");
    }

    @Test
    void oneBadCellHidesNoOther() {
        assertThat(findings(shipped()
                        .result("xiping_exempt_1_outcome", "“EXEMPT”")
                        .condition("xiping_exempt_2_harm", "NONE", null)))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<a/>",
                "<definitions",
                "<?xml version=\"1.0\" encoding=\"GBK\"?><definitions/>",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions>&x;</definitions>",
                "<?xml version=\"1.0\"?><!doctype lolz [<!entity lol \"lol\">]><definitions>&lol;</definitions>"
            })
    void aFileThatIsNoListIsRefusedWhole(String file) {
        assertThatThrownBy(() -> READER.readable(file.getBytes(StandardCharsets.UTF_8), source()))
                .isInstanceOf(Rejection.class)
                .hasMessageNotContaining("passwd")
                .hasMessageMatching("(?s).*\\p{IsHan}.*");
    }

    @Test
    void aFileInAnotherEncodingOrTooLargeIsRefusedWhole() {
        assertThatThrownBy(() -> READER.readable(new byte[] {(byte) 0xD6, (byte) 0xD0, (byte) 0xFF}, source()))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> READER.readable(new byte[ListFileReader.LIMIT + 1], source()))
                .hasMessageContaining("8 MiB");
    }

    @Test
    void aFileThatEndsInTheMiddleIsRefusedWithThePlace() {
        String whole = shipped().dmn();
        assertThatThrownBy(() -> READER.readable(
                        whole.substring(0, whole.length() / 2).getBytes(StandardCharsets.UTF_8), source()))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("附近有错误");
    }

    @Test
    void aFileWithoutTheColumnsOrTheDecisionOfTheListIsRefusedWhole() {
        assertThatThrownBy(() -> readable(shipped().dmn().replace("name=\"status\"", "name=\"state\"")))
                .hasMessageContaining("缺少结果栏 status")
                .hasMessageContaining("多了结果栏“状态”（state）");
        assertThatThrownBy(
                        () -> readable(EditedList.shipped("shanxi-police-2022").dmn()))
                .hasMessageContaining("没有这个清单的决策表");
        assertThatThrownBy(() -> readable(shipped().dmn().replace("hitPolicy=\"COLLECT\"", "hitPolicy=\"FIRST\"")))
                .hasMessageContaining("COLLECT");
    }

    @Test
    void differencesAreSaidRowByRowInWords() {
        ListDraft draft = READER.draft(
                shipped()
                        .condition("xiping_exempt_1_cooperated", "true", "4 积极配合调查")
                        .condition("xiping_exempt_2_harm", "\"NONE\",\"MINOR\"", "2 未导致严重后果")
                        .result("fine_xiping_1_operator_max", "150000")
                        .without("xiping_exempt_3")
                        .dmn(),
                source(),
                Optional.of(shipped().dmn()));
        assertThat(draft.differences())
                .extracting(RowDifference::kind)
                .containsExactlyInAnyOrder(
                        RowDifference.Kind.CHANGED,
                        RowDifference.Kind.CHANGED,
                        RowDifference.Kind.CHANGED,
                        RowDifference.Kind.REMOVED);
        assertThat(draft.differences().stream().flatMap(row -> row.inWords().stream()))
                .anyMatch(line ->
                        line.startsWith("修改 xiping-police/exempt/1 ") && line.endsWith("“积极配合调查”由“（空）”改为“是（4 积极配合调查）”"))
                .anyMatch(line -> line.contains("由“没有危害后果（2 未导致危害后果）”改为“没有危害后果、轻微（2 未导致严重后果）”"))
                .anyMatch(line -> line.contains("“罚款幅度表”由") && line.contains("150000"))
                .anyMatch(line -> line.startsWith("删除 xiping-police/exempt/3 "));
    }

    @Test
    void theOrderOfRowsAndColumnsIsNoDifference() {
        assertThat(READER.draft(shipped().dmn(), source(), Optional.of(shipped().dmn()))
                        .differences())
                .isEmpty();
    }

    @Test
    void anAgencyWithoutAListStartsFromATableThatReadsAndSaysNothing() {
        ListSource first = SOURCES.find("tianshui-cac").orElseThrow();
        ListDraft empty = READER.draft(READER.emptyTable(first), first, Optional.empty());
        assertThat(empty.findings()).isEmpty();
        assertThat(empty.differences()).isEmpty();
    }

    private static void readable(String text) {
        READER.readable(text.getBytes(StandardCharsets.UTF_8), source());
    }

    private static EditedList shipped() {
        return EditedList.shipped(LIST);
    }

    private static ListSource source() {
        return SOURCES.find(LIST).orElseThrow();
    }

    private static List<String> findings(EditedList edited) {
        return READER.draft(edited.dmn(), source(), Optional.of(shipped().dmn())).findings().stream()
                .map(ListFinding::inWords)
                .toList();
    }
}
