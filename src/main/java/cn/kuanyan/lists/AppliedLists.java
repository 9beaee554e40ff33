package cn.kuanyan.lists;

import java.time.LocalDate;
import java.util.List;

/**
 * By which versions of its agency's lists a case is judged, 从旧兼从轻 (Art. 37 of the 行政处罚法): those in force on the day
 * of the conduct and those in force on the day of the decision. Whoever keeps this can judge again by the same versions
 * after others were published.
 *
 * @param decisionDate the day taken for that of the decision when the versions were chosen
 */
public record AppliedLists(LocalDate conductDate, LocalDate decisionDate, List<Applied> versions) {

    /** Version numbers of one list; {@code null} where none was in force. */
    public record Applied(String list, Integer atConduct, Integer atDecision) {}

    public AppliedLists {
        versions = List.copyOf(versions);
    }

    /** Whether a row of one of these versions is in force on the day for which its version was chosen. */
    public boolean counts(ListRow row) {
        return versions.stream()
                .filter(version -> row.row().startsWith(version.list() + "/"))
                .anyMatch(version -> row.version().equals(version.atConduct()) && row.inForceOn(conductDate)
                        || row.version().equals(version.atDecision()) && row.inForceOn(decisionDate));
    }
}
