package cn.kuanyan.lists;

import java.util.List;

/** How one rule stands: the Kleene "and" of its cells. */
public record RuleVerdict(DecisionTable.Rule rule, Verdict verdict, List<CellVerdict> cells) {

    /** The same rule, waiting for legal staff: whatever its cells say, nobody knows. */
    RuleVerdict parked() {
        return new RuleVerdict(rule, Verdict.UNKNOWN, cells);
    }

    public boolean needsReview() {
        return rule.needsReview();
    }

    /** How many conditions are not met; 1 is a near miss. */
    public long lacking() {
        return cells.stream().filter(cell -> cell.verdict() != Verdict.MET).count();
    }
}
