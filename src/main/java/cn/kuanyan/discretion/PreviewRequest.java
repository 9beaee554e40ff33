package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.AppliedLists;
import java.time.LocalDate;
import java.util.Map;

/**
 * What an assessment needs; facts that were not recorded are absent.
 *
 * @param conductDate last day of the conduct (违法行为发生或者终了之日)
 * @param decisionDate day on which the decision is or will be made
 * @param facts by name of the vocabulary: Boolean, String, Integer or BigDecimal
 * @param confirmedConditions by condition id {@code <row>#<n>}
 * @param lists the versions by which the case was judged before; {@code null} for those in force on the two days
 */
public record PreviewRequest(
        String agency,
        String item,
        LocalDate conductDate,
        LocalDate decisionDate,
        PartyKind party,
        Map<String, Object> facts,
        Map<String, Boolean> confirmedConditions,
        AppliedLists lists) {

    /** By the versions of the lists that are in force on the two days. */
    public PreviewRequest(
            String agency,
            String item,
            LocalDate conductDate,
            LocalDate decisionDate,
            PartyKind party,
            Map<String, Object> facts,
            Map<String, Boolean> confirmedConditions) {
        this(agency, item, conductDate, decisionDate, party, facts, confirmedConditions, null);
    }

    public PreviewRequest {
        facts = facts == null ? Map.of() : facts;
        confirmedConditions = confirmedConditions == null ? Map.of() : confirmedConditions;
    }
}
