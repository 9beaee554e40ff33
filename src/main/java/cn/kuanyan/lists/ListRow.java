package cn.kuanyan.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a leniency list as the source prints it, with its conditions as data.
 *
 * @param row id {@code <list>/<section>/<number>}
 * @param status {@code EFFECTIVE} or {@code NEEDS_REVIEW}; the latter grants nothing until legal staff confirm it
 * @param fineFormula code of the printed formula of fines, an input of the table {@code fineBand}; empty when none is printed
 * @param version number of the list's version that the row is from
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
        String fineFormula,
        String legalBasisText,
        String field,
        String authority,
        String status,
        String reviewReason,
        Integer version) {

    /**
     * @param id {@code <row>#<n>}
     * @param alternative conditions of one alternative are joined by "and", alternatives by "or"
     * @param fact {@code null} for a condition that an officer confirms with evidence
     * @param test the FEEL test on the fact
     * @param reviewReason why legal staff must read this alternative first, {@code null} when it is in force
     */
    public record Condition(String id, String text, int alternative, String fact, String test, String reviewReason) {

        private static final Pattern NUMBERS = Pattern.compile("\\d+");

        /** By alternative, then by printed number: 2 before 10. */
        static final Comparator<Condition> AS_PRINTED = Comparator.comparingInt(Condition::alternative)
                .thenComparing(condition -> NUMBERS.matcher(
                                condition.id().substring(condition.id().indexOf('#')))
                        .replaceAll(number -> "%04d".formatted(Integer.valueOf(number.group()))));

        /** Whether the officer is asked to confirm it with evidence. */
        public boolean confirmed() {
            return fact == null && reviewReason == null;
        }
    }

    public boolean needsReview() {
        return "NEEDS_REVIEW".equals(status);
    }

    public boolean inForceOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(LocalDate.parse(effectiveFrom)))
                && (effectiveTo == null || day.isBefore(LocalDate.parse(effectiveTo)));
    }

    /** Whether the row says the same in another version. */
    public boolean saysTheSameAs(ListRow other) {
        return other.in(version).equals(this);
    }

    private ListRow in(Integer otherVersion) {
        return new ListRow(
                row,
                section,
                number,
                printedNumber,
                item,
                itemName,
                effectiveFrom,
                effectiveTo,
                conditions,
                conditionsText,
                rangeText,
                fineFormula,
                legalBasisText,
                field,
                authority,
                status,
                reviewReason,
                otherVersion);
    }
}
