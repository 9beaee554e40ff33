package cn.kuanyan.discretion;

import cn.kuanyan.lists.Verdict;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;

/**
 * The answer of an assessment.
 *
 * @param force {@code MUST}, {@code MAY}, or {@code null} when a person has to weigh ({@code REVIEW})
 * @param alternatives outcomes that the Act leaves open besides {@code outcome}
 * @param missingFacts facts (or condition ids) that were not recorded and could still change the answer
 * @param lists by which versions of the agency's lists the conduct was judged
 * @param fine {@code null} when no fine is in question at all; without amounts when none can be computed, {@code note} says why
 */
public record LeniencyPreview(
        Outcome outcome,
        Force force,
        List<Outcome> alternatives,
        List<Ground> grounds,
        List<RowResult> rows,
        List<String> missingFacts,
        List<String> reviewReasons,
        LawChoice law,
        FineRange fine,
        List<ListChoice> lists) {

    public enum Outcome {
        EXEMPT("不予处罚"),
        MITIGATED("减轻处罚"),
        LIGHTER("从轻处罚"),
        STANDARD("一般处罚"),
        HEAVIER("从重处罚"),
        REVIEW("须人工裁量");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Force {
        MUST("应当"),
        MAY("可以");

        private final String label;

        Force(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param basis full title and article in Chinese numerals */
    public record Ground(String rule, String basis) {}

    /**
     * @param lacking conditions that the nearest alternative still lacks; 1 is a near miss (只差一项)
     * @param version of the list that the row is from
     */
    public record RowResult(
            String row,
            Verdict verdict,
            String outcome,
            long lacking,
            List<CellResult> cells,
            String reviewReason,
            Integer version) {}

    /** @param fact {@code null} for a condition the officer confirms; @param text the verdict in the officer's words */
    public record CellResult(
            String condition, String fact, Object value, Verdict verdict, int alternative, String text) {}

    /**
     * Which versions of a list were judged and which of them is the lighter here (Art. 37); numbers are {@code null} where
     * the list was not in force.
     */
    public record ListChoice(
            String list,
            Integer versionAtConduct,
            Integer versionAtDecision,
            LawChoice.Applied applied,
            String reason) {}

    /** Which version of the law applies and why (Art. 37, 从旧兼从轻). */
    public record LawChoice(String versionAtConduct, String versionAtDecision, Applied applied, String reason) {
        public enum Applied {
            CONDUCT,
            DECISION
        }
    }

    /** CNY. Bounds are {@code null} together when no fine can be computed. */
    public record FineRange(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal min,
            boolean minIncluded,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal max,
            boolean maxIncluded,
            String base,
            Statute statute,
            String note) {

        public record Statute(
                @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal min,
                @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal max,
                String basis) {}

        static FineRange none(String note) {
            return new FineRange(null, false, null, false, null, null, note);
        }

        /** Whether an amount lies in the range; false when there is none. */
        public boolean contains(BigDecimal fine) {
            if (min == null || max == null) {
                return false;
            }
            int low = fine.compareTo(min);
            int high = fine.compareTo(max);
            return (low > 0 || low == 0 && minIncluded) && (high < 0 || high == 0 && maxIncluded);
        }
    }
}
