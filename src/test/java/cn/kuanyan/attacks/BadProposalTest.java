package cn.kuanyan.attacks;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.priorNotice;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gates of 裁量: what the facts do not allow cannot be proposed. */
class BadProposalTest extends AttackFrame {

    private static final String PROPOSE = "userTask_proposePenalty";

    @ParameterizedTest
    @ValueSource(strings = {"49999.99", "500000.01", "1", "999999999999"})
    void aFineOutsideTheStatutoryRangeIsRefused(String fine) {
        String task = task(stages.factsStated(), PROPOSE);

        refused("fine", "超出可以适用的幅度", () -> submit("tsofficer1", task, Stages.fine(fine)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-200000",
                "1e6",
                "200,000",
                "￥200000",
                "二十万",
                "200000.001",
                "NaN",
                "99999999999999",
                "0x10"
            })
    void anAmountThatIsNoneIsRefused(String fine) {
        String task = task(stages.factsStated(), PROPOSE);

        refused("fine", "阿拉伯数字", () -> submit("tsofficer1", task, Stages.fine(fine)));
    }

    @Test
    void kindsAndAmountsBelongTogether() {
        String task = task(stages.factsStated(), PROPOSE);
        Map<String, Object> good = Stages.fine("200000");

        refused("kinds", "", () -> submit("tsofficer1", task, with(good, "kinds", List.of())));
        refused("kinds", "只能从给出的选项中选择", () -> submit("tsofficer1", task, with(good, "kinds", List.of("DEATH"))));
        refused("fine", "", () -> submit("tsofficer1", task, with(good, "fine", null)));
        refused("fine", "", () -> submit("tsofficer1", task, with(good, "fine", "0")));
        refused("fine", "", () -> submit("tsofficer1", task, with(good, "kinds", List.of("WARNING"))));
        refused("confiscation", "", () -> submit("tsofficer1", task, with(good, "confiscation", "1")));
        refused("kinds", "", () -> submit("tsofficer1", task, with(good, "outcome", "EXEMPT")));
        refused(
                "outcome",
                "第五十七条第一款",
                () -> submit(
                        "tsofficer1", task, form("outcome", "UNFOUNDED", "basis", Stages.BASIS, "reasons", "不成立。")));
    }

    @Test
    void aListIsNoLegalBasis() {
        String instance = stages.factsStated();
        String task = task(instance, PROPOSE);
        String list = "《西平公安机关涉企行政指导事项及“免罚轻罚”清单》第1项";
        refused("basis", "清单", () -> submit("tsofficer1", task, with(Stages.fine("200000"), "basis", list)));
        refused("basis", "具体条款", () -> submit("tsofficer1", task, with(Stages.fine("200000"), "basis", "有关规定")));

        stages.proposed(instance);
        String notice = task(instance, "userTask_draftPriorNotice");
        refused("basis", "清单", () -> submit("tsofficer1", notice, with(priorNotice(), "basis", list)));
    }

    @Test
    void whatMustBeExemptedCannotBePunished() {
        String instance = stages.investigated();
        walk.does(
                "tsofficer1",
                instance,
                "userTask_stateFacts",
                form(
                        "gravity", "TRIVIAL",
                        "correction", "VOLUNTARY",
                        "harm", "NONE",
                        "historyNote", "其他案件与本案无关。"));
        String task = task(instance, PROPOSE);

        refused(
                "outcome",
                "应当不予处罚",
                () -> submit("tsofficer1", task, with(Stages.fine("200000"), "outcome", "HEAVIER")));
        refused(
                "outcome",
                "应当不予处罚",
                () -> submit(
                        "tsofficer1", task, with(Stages.fine("200000"), "kinds", List.of("WARNING"), "fine", null)));
    }

    @Test
    void factsAreOnlyWhatTheSheetAsks() {
        String task = task(stages.investigated(), "userTask_stateFacts");

        refused("harm", "只能从给出的选项中选择", () -> submit("tsofficer1", task, with(Stages.facts(), "harm", "HUGE")));
        refused(
                "refusedToCorrect",
                "只能从给出的选项中选择",
                () -> submit("tsofficer1", task, with(Stages.facts(), "refusedToCorrect", true)));
        refused("age", "未知字段", () -> submit("tsofficer1", task, with(Stages.facts(), "age", 12)));
        refused("condition_99", "未知字段", () -> submit("tsofficer1", task, with(Stages.facts(), "condition_99", "true")));
        refused(
                "evidenceNote",
                "不能包含网页标签",
                () -> submit("tsofficer1", task, with(Stages.facts(), "evidenceNote", "<script>")));
    }

    @Test
    void withoutProvenFactsThereIsNoFine() {
        String instance = stages.investigated();
        walk.does("tsofficer1", instance, "userTask_stateFacts", Stages.nothingKnown());
        String task = task(instance, PROPOSE);

        refused("fine", "没有可以适用的法定罚款", () -> submit("tsofficer1", task, Stages.fine("200000")));
    }

    @Test
    void reasonsAreNeitherBlankNorScripts() {
        String task = task(stages.factsStated(), PROPOSE);

        refused("reasons", "必填", () -> submit("tsofficer1", task, with(Stages.fine("200000"), "reasons", " ")));
        refused(
                "reasons",
                "不能包含网页标签",
                () -> submit("tsofficer1", task, with(Stages.fine("200000"), "reasons", "<script>")));
        assertThat(submit("tsofficer1", task, Stages.fine("200000")).status()).isEqualTo(204);
    }
}
