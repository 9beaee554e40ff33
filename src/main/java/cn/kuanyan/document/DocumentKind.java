package cn.kuanyan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One kind of legal document, as its file describes it.
 *
 * @param kind name of its two files, e.g. {@code penalty-decision}
 * @param title title in print, e.g. 行政处罚决定书
 * @param basis provision by which it is made
 * @param verified whether its contents are read from a statute; else {@code note} says where they come from
 * @param version version of the shipped template
 * @param effectiveFrom first day of the shipped template
 * @param from step whose paper makes a draft, or {@code null} when people make it by hand
 * @param issuedWith step whose paper issues it, or {@code null} when people issue it
 * @param when values of the paper of {@code from} without which there is no draft
 * @param issuedWhen values of the paper of {@code issuedWith} without which it is not issued
 * @param series number series, e.g. 罚; {@code null} when it takes no number of its own
 * @param number source of a number that a paper already carries, instead of a series
 * @param fields the tags of the template
 * @param items mandatory contents
 */
public record DocumentKind(
        String kind,
        String title,
        String basis,
        boolean verified,
        String note,
        int version,
        LocalDate effectiveFrom,
        Per per,
        String from,
        String issuedWith,
        Map<String, List<String>> when,
        Map<String, List<String>> issuedWhen,
        String series,
        String number,
        Map<String, DocumentField> fields,
        List<DocumentItem> items) {

    /** Whether there is one for each party or one for the case. */
    public enum Per {
        PARTY,
        CASE
    }

    public DocumentKind {
        when = when == null ? Map.of() : when;
        issuedWhen = issuedWhen == null ? Map.of() : issuedWhen;
        fields = fields == null ? Map.of() : fields;
        items = items == null ? List.of() : items;
    }

    /** Whether another paper than the one it was drafted from issues it: an approval, a signature. */
    boolean isApproved() {
        return issuedWith != null && !issuedWith.equals(from);
    }

    /** Whether the field is known only when the document is issued. */
    boolean comesWithIssuing(String field) {
        String source = fields.get(field).source();
        return source.equals("issuedOn")
                || source.equals("number")
                || isApproved() && source.startsWith(issuedWith + ".");
    }
}
