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

    /**
     * A cell that states a condition.
     *
     * @param key the name under which its value is on file: the fact, or the id of a condition that officers confirm
     */
    record Condition(DecisionTable.Cell cell, String key) {}

    /** Judges every cell that states a condition; columns in {@code ignored} only select rows. */
    public RuleVerdict judge(DecisionTable.Rule rule, FactSource facts, Set<String> ignored) {
        List<Condition> conditions = new ArrayList<>();
        for (DecisionTable.Cell cell : rule.cells()) {
            if (!cell.any() && !ignored.contains(cell.column().expression())) {
                conditions.add(new Condition(cell, cell.column().expression()));
            }
        }
        return judge(rule, conditions, facts);
    }

    public List<RuleVerdict> judge(DecisionTable table, FactSource facts) {
        return table.rules().stream().map(rule -> judge(rule, facts, Set.of())).toList();
    }

    RuleVerdict judge(DecisionTable.Rule rule, List<Condition> conditions, FactSource facts) {
        List<CellVerdict> cells = new ArrayList<>(conditions.size());
        Verdict all = Verdict.MET;
        for (Condition condition : conditions) {
            CellVerdict verdict = judge(condition, facts);
            cells.add(verdict);
            all = all.and(verdict.verdict());
        }
        return new RuleVerdict(rule, all, List.copyOf(cells));
    }

    private CellVerdict judge(Condition condition, FactSource facts) {
        Object value = facts.value(condition.key());
        return new CellVerdict(condition.cell(), value, verdict(condition, value, facts));
    }

    private Verdict verdict(Condition condition, Object value, FactSource facts) {
        String test = condition.cell().text();
        if (facts.cannotArise(condition.cell().column().expression())) {
            return Verdict.NOT_MET;
        }
        try {
            if (value != null) {
                return feel.matches(test, value) ? Verdict.MET : Verdict.NOT_MET;
            }
            Set<Boolean> answers = facts.leftOpen(condition.key()).stream()
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
