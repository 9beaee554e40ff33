package cn.kuanyan.lists;

import java.util.Comparator;
import java.util.List;

/**
 * How a row stands: the Kleene "or" of its alternatives.
 *
 * @param outcome what the row grants when it is met: EXEMPT, MITIGATED or LIGHTER
 * @param alternatives one verdict for each way to meet the row
 */
public record RowVerdict(ListRow row, Verdict verdict, String outcome, List<RuleVerdict> alternatives) {

    /** Conditions that the nearest readable alternative still lacks; 1 is a near miss. */
    public long lacking() {
        return alternatives.stream()
                .filter(alternative -> row.needsReview() || !alternative.needsReview())
                .min(Comparator.comparingLong(RuleVerdict::lacking))
                .map(RuleVerdict::lacking)
                .orElse(0L);
    }

    public boolean met() {
        return verdict == Verdict.MET;
    }

    /** The same row, granting nothing for a reason that lies outside its cells. */
    public RowVerdict withheld() {
        return new RowVerdict(row, Verdict.UNKNOWN, outcome, alternatives);
    }
}
