package cn.kuanyan.procedure.decision;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PenaltyText;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.FormQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 重新作出决定: the same facts and reasons give no decision that is the same in substance (《行政复议法》第六十四条第二款、《行政诉讼法》
 * 第七十一条), unless the first one fell for its procedure alone.
 */
final class DecisionAnew {

    private static final String DIFFERENCE = "difference";
    private static final String RULE = "《中华人民共和国行政复议法》第六十四条第二款、《中华人民共和国行政诉讼法》第七十一条";

    private DecisionAnew() {}

    /** Asks what is different, where a decision was annulled. */
    static FormFilling asked(Act act, FormFilling filling) {
        return filling.withQuestions(
                "remake",
                ordered(act).isEmpty()
                        ? List.of()
                        : List.of(FormQuestion.ofValue(
                                FormQuestion.Kind.TEXT,
                                DIFFERENCE,
                                "与被撤销的决定的不同（重新作出决定的必填）",
                                "被撤销的决定：%s。不得以同一事实和理由作出基本相同的决定（%s）。".formatted(PenaltyText.of(before(act)), RULE),
                                null)));
    }

    /** @throws Rejection when nothing is different but the date */
    static void require(Act act) {
        Optional<CaseRecord> order = ordered(act);
        if (order.isEmpty()) {
            return;
        }
        if (act.data().text(DIFFERENCE).isEmpty()) {
            throw Rejection.of(DIFFERENCE, RULE, "重新作出决定的，须写明与被撤销的决定在事实、理由或者处理上有什么不同。");
        }
        boolean procedureOnly = order.get().data().is("procedureOnly", "YES");
        if (!procedureOnly && isSameInSubstance(act) && hasSameGrounds(act)) {
            throw Rejection.of("facts", RULE, "事实、理由和处罚都与被撤销的决定相同；不得以同一事实和理由作出相同或者基本相同的决定，请补充调查或者改变处理。");
        }
    }

    private static boolean isSameInSubstance(Act act) {
        RecordData now = act.data();
        RecordData before = before(act);
        return now.need("outcome").equals(before.text("outcome").orElse("PENALTY"))
                && Set.copyOf(now.texts("kinds")).equals(Set.copyOf(before.texts("kinds")))
                && now.money("fine").compareTo(before.money("fine")) == 0
                && now.money("confiscation").compareTo(before.money("confiscation")) == 0;
    }

    private static boolean hasSameGrounds(Act act) {
        return List.of("facts", "reasons").stream()
                .allMatch(key -> act.data().text(key).equals(before(act).text(key)));
    }

    private static RecordData before(Act act) {
        return act.progress().annulledContent(act.party()).orElseThrow().data();
    }

    private static Optional<CaseRecord> ordered(Act act) {
        return act.progress().annulment(act.party()).filter(result -> result.data()
                .is("outcome", "REMAKE"));
    }
}
