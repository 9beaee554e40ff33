package cn.kuanyan.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When and where the conduct happened. The limitation period runs from its end while it is continuous or continuing
 * (《中华人民共和国行政处罚法》第三十六条第二款).
 *
 * @param start first day of the conduct
 * @param end last day, {@code null} when it was a single day or has not ended
 * @param continuing whether the conduct was still going on when it was discovered
 * @param discoveredOn day on which the agency learned of it
 */
@Embeddable
public record Conduct(
        @Column(name = "conduct_start") LocalDate start,
        @Column(name = "conduct_end") LocalDate end,
        @Column(name = "conduct_continuing") boolean continuing,
        @Column(name = "discovered_on") LocalDate discoveredOn,
        @Column(name = "conduct_place") String place) {

    /** The day from which the limitation period is counted: the end of the conduct, or its discovery while continuing. */
    public LocalDate limitationStart() {
        if (end != null) {
            return end;
        }
        return continuing ? discoveredOn : start;
    }
}
