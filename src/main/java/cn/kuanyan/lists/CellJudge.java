package cn.kuanyan.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Three-valued judgement of cells and rules. A fact that was not recorded is decided here, before FEEL sees it: FEEL would
 * let {@code not("严重")} match silence.
 */
@Component
public class CellJudge {

    private final UnaryTests feel;

    public CellJudge(UnaryTests feel) {
        this.feel = feel;
    }

    /** Judges every cell that states a condition; columns in {@code ignored} only select rows. */
    public RuleVerdict judge(DecisionTable.Rule rule, FactSource facts, Set<String> ignored) {
        List<CellVerdict> cells = new ArrayList<>();
        Verdict all = Verdict.MET;
        for (DecisionTable.Cell cell : rule.cells()) {
            if (!cell.any() && !ignored.contains(cell.column().expression())) {
                CellVerdict verdict = judge(cell, facts);
                cells.add(verdict);
                all = all.and(verdict.verdict());
            }
        }
        return new RuleVerdict(rule, all, List.copyOf(cells));
    }

    public List<RuleVerdict> judge(DecisionTable table, FactSource facts) {
        return table.rules().stream().map(rule -> judge(rule, facts, Set.of())).toList();
    }

    CellVerdict judge(DecisionTable.Cell cell, FactSource facts) {
        String expression = cell.column().expression();
        Object value = facts.value(expression);
        return new CellVerdict(cell, value, verdict(cell.text(), value, expression, facts));
    }

    private Verdict verdict(String test, Object value, String expression, FactSource facts) {
        if (facts.cannotArise(expression)) {
            return Verdict.NOT_MET;
        }
        try {
            if (value != null) {
                return feel.matches(test, value) ? Verdict.MET : Verdict.NOT_MET;
            }
            Set<Boolean> answers = facts.leftOpen(expression).stream()
                    .map(possible -> feel.matches(test, possible))
                    .collect(Collectors.toSet());
            if (answers.size() != 1) {
                return Verdict.UNKNOWN;
            }
            return answers.contains(true) ? Verdict.MET : Verdict.NOT_MET;
        } catch (UnaryTests.UnreadableTest broken) {
            // A cell that nobody can read grants nothing and denies nothing; the check on load names it.
            return Verdict.UNKNOWN;
        }
    }
}
