package cn.kuanyan.document;

import java.time.Instant;
import java.util.List;

/**
 * A document as others see it.
 *
 * @param partyId the party it is about, {@code null} for the whole case
 * @param recordId the paper it was drafted from, {@code null} when people made it
 * @param sha256 of the frozen Word file, {@code null} for a draft
 * @param replaces the document that it corrects or withdraws, or {@code null}
 * @param missing mandatory contents that a draft lacks, each with its article
 * @param editable what may be changed in the draft; nothing once it is issued
 */
public record DocumentView(
        long id,
        long caseId,
        Long partyId,
        Long recordId,
        String kind,
        String title,
        String number,
        Status status,
        Instant issuedAt,
        String issuedBy,
        String sha256,
        String templateVersion,
        Long replaces,
        List<String> missing,
        List<EditableField> editable) {

    /** Where a document stands; the last two follow from a later document that names it. */
    public enum Status {
        DRAFT("草稿"),
        ISSUED("已签发"),
        REPLACED("已更正"),
        WITHDRAWN("已撤回");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
