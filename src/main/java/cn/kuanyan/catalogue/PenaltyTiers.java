package cn.kuanyan.catalogue;

import java.util.List;

/** Answers the statutory tiers of an item; the numbers themselves live in the decision table {@code penaltyRange}. */
public interface PenaltyTiers {

    /** All tiers of the item in all versions of the law, empty when the item carries none. */
    List<PenaltyTier> of(String item);
}
