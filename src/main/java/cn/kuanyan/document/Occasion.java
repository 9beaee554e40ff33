package cn.kuanyan.document;

import java.time.LocalDate;

/**
 * For what a document is filled.
 *
 * @param partyId the party it is about, {@code null} for the whole case
 * @param recordId the paper it was drafted from, {@code null} when it was made by hand
 * @param issuingRecordId the paper that issues it, {@code null} for a draft or when people issue it
 * @param number its number, {@code null} while it has none
 * @param issuedOn day of issue, {@code null} for a draft
 */
public record Occasion(
        long caseId, Long partyId, Long recordId, Long issuingRecordId, String number, LocalDate issuedOn) {

    Occasion numbered(String given) {
        return new Occasion(caseId, partyId, recordId, issuingRecordId, given, issuedOn);
    }
}
