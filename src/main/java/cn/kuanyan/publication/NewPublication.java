package cn.kuanyan.publication;

import java.time.LocalDate;

/**
 * A decision about to be published.
 *
 * @param party as everybody may read it: the organisation, or 张某
 * @param organisation name of the organisation that may be searched for, {@code null} for a natural person
 * @param text what the person confirmed, at most 20000 characters
 */
public record NewPublication(
        String agency,
        long caseId,
        long partyId,
        String authority,
        String itemName,
        String number,
        String party,
        String organisation,
        LocalDate decidedOn,
        LocalDate publishedOn,
        String text) {}
