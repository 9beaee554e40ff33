package cn.kuanyan.discretion;

import cn.kuanyan.discretion.LeniencyPreview.Force;
import cn.kuanyan.discretion.LeniencyPreview.Ground;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.lists.CellJudge;
import cn.kuanyan.lists.CompiledTable;
import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.DecisionTableReader;
import cn.kuanyan.lists.FactSource;
import cn.kuanyan.lists.RowVerdict;
import cn.kuanyan.lists.RuleVerdict;
import cn.kuanyan.lists.UnaryTests;
import cn.kuanyan.lists.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The order of leniency. Grounds and bars are judged in three values; which of several wins is read from the table {@code
 * leniencyLadder}, in one place.
 */
@Component
class Ladder {

    private static final String FILE = "processes/decisions/leniency-ladder.dmn";

    /** Read when they are first asked, so that the start need not wait for them. */
    static final class Tables {
        static final DecisionTable GROUNDS = DecisionTableReader.fromClasspath(FILE, "leniencyGrounds");
        static final DecisionTable BARS = DecisionTableReader.fromClasspath(FILE, "exemptionBars");

        private Tables() {}
    }

    static final Set<String> SELECTORS = Set.of("party", "regime", "agency", "decisionDate");

    /** @param force {@code null} for REVIEW; @param reviewReason {@code null} unless REVIEW */
    record Answer(
            Outcome outcome,
            Force force,
            List<Outcome> alternatives,
            List<Ground> grounds,
            List<RuleVerdict> judged,
            List<RuleVerdict> bars,
            String reviewReason) {}

    private final CompiledTable order;
    private final CellJudge judge;

    Ladder(CellJudge judge, UnaryTests feel) {
        this.judge = judge;
        order = CompiledTable.fromClasspath(FILE, "leniencyLadder", feel);
    }

    /** @param ageOpen whether the age of a natural person is not on file and no adult may be assumed */
    Answer climb(FactSource facts, List<RowVerdict> rows, boolean ageOpen) {
        List<RuleVerdict> grounds = judge.judge(Tables.GROUNDS, facts);
        List<RuleVerdict> bars = judge.judge(Tables.BARS, facts);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("exemptByPerson", any(grounds, met(1, 2)));
        inputs.put("exemptByConduct", any(grounds, met(3, 4)));
        inputs.put("barred", any(bars, bar -> bar.verdict() == Verdict.MET));
        inputs.put("mayExempt", any(grounds, met(5, 5)));
        inputs.put("heavier", any(grounds, met(8, 8)));
        inputs.put("mustLighter", any(grounds, met(6, 6)));
        inputs.put("mayLighter", any(grounds, met(7, 7)));
        inputs.put("listExempt", anyRow(rows, "EXEMPT"));
        inputs.put("listMitigated", anyRow(rows, "MITIGATED"));
        inputs.put("listLighter", anyRow(rows, "LIGHTER"));
        // The single facts of Art. 32 and 33 II are the party's to bring forward; only a ground that the record has
        // not settled, or a row of the list, keeps the question open.
        inputs.put(
                "open",
                ageOpen
                        || any(grounds, unknown(4, 5))
                        || rows.stream().anyMatch(row -> row.verdict() == Verdict.UNKNOWN));
        List<DecisionTable.Rule> answers = order.ask(inputs);
        if (answers.size() != 1) {
            throw new IllegalStateException("leniencyLadder gave no answer for " + inputs);
        }
        return answer(answers.get(0), grounds, bars, rows);
    }

    private static Answer answer(
            DecisionTable.Rule answer, List<RuleVerdict> grounds, List<RuleVerdict> bars, List<RowVerdict> rows) {
        Outcome outcome = Outcome.valueOf(answer.text("outcome"));
        Force force = answer.text("force").isEmpty() ? null : Force.valueOf(answer.text("force"));
        List<Outcome> alternatives =
                answer.text("alternative").isEmpty() ? List.of() : List.of(Outcome.valueOf(answer.text("alternative")));
        List<Ground> named = new ArrayList<>();
        for (RuleVerdict ground : grounds) {
            boolean same = (text(ground, "outcome").equals(outcome.name())
                            || text(ground, "alternative").equals(outcome.name()))
                    && force != null
                    && text(ground, "force").equals(force.name());
            if (ground.verdict() == Verdict.MET && (outcome == Outcome.REVIEW || same)) {
                named.add(new Ground(text(ground, "rule"), text(ground, "legalBasis")));
            }
        }
        if (outcome == Outcome.REVIEW) {
            bars.stream()
                    .filter(bar -> bar.verdict() == Verdict.MET)
                    .forEach(bar -> named.add(new Ground(text(bar, "bar"), text(bar, "legalBasis"))));
        } else if (named.isEmpty() || outcome == Outcome.MITIGATED) {
            named.add(new Ground(answer.text("rule") + metRows(outcome, rows), answer.text("legalBasis")));
        }
        String review = outcome == Outcome.REVIEW ? answer.text("rule") : null;
        return new Answer(outcome, force, alternatives, List.copyOf(named), grounds, bars, review);
    }

    private static String metRows(Outcome outcome, List<RowVerdict> rows) {
        List<String> met = rows.stream()
                .filter(row -> row.met() && row.outcome().equals(outcome.name()))
                .map(row -> row.row().row())
                .distinct()
                .toList();
        return met.isEmpty() ? "" : "（清单行 %s）".formatted(String.join("、", met));
    }

    static int priority(RuleVerdict ground) {
        return ground.rule().number("priority").intValue();
    }

    private static Predicate<RuleVerdict> met(int from, int to) {
        return ground -> ground.verdict() == Verdict.MET && priority(ground) >= from && priority(ground) <= to;
    }

    private static Predicate<RuleVerdict> unknown(int from, int to) {
        return ground -> ground.verdict() == Verdict.UNKNOWN && priority(ground) >= from && priority(ground) <= to;
    }

    private static boolean any(List<RuleVerdict> rules, Predicate<RuleVerdict> which) {
        return rules.stream().anyMatch(which);
    }

    private static boolean anyRow(List<RowVerdict> rows, String outcome) {
        return rows.stream().anyMatch(row -> row.met() && row.outcome().equals(outcome));
    }

    private static String text(RuleVerdict rule, String output) {
        return rule.rule().text(output);
    }
}
