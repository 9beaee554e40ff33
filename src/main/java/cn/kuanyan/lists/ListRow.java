package cn.kuanyan.lists;

import java.util.List;

/**
 * A row of a leniency list as the source prints it, with its conditions as data.
 *
 * @param row id {@code <list>/<section>/<number>}
 * @param status {@code EFFECTIVE} or {@code NEEDS_REVIEW}; the latter grants nothing until legal staff confirm it
 * @param effectiveFrom ISO date, {@code null} when unknown (in force, unverified)
 */
public record ListRow(
        String row,
        String section,
        String number,
        String printedNumber,
        String item,
        String itemName,
        String effectiveFrom,
        String effectiveTo,
        List<Condition> conditions,
        String conditionsText,
        String rangeText,
        String legalBasisText,
        String field,
        String authority,
        String status,
        String reviewReason) {

    /**
     * @param id {@code <row>#<n>}
     * @param alternative conditions of one alternative are joined by "and", alternatives by "or"
     * @param fact {@code null} for a condition that an officer confirms with evidence
     * @param test the FEEL test on the fact
     */
    public record Condition(String id, String text, int alternative, String fact, String test) {}

    public boolean needsReview() {
        return "NEEDS_REVIEW".equals(status);
    }
}
