package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.DecisionTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The facts on which an item's fine depends: statutory triggers, variants, base amounts. */
@Component
class TierFacts {

    private final PenaltyRange range;

    TierFacts(PenaltyRange range) {
        this.range = range;
    }

    Set<String> of(CatalogueItem item, PartyKind party) {
        Set<String> facts = new LinkedHashSet<>();
        Set<String> triggers = range.triggersOf(item.item(), party);
        for (DecisionTable.Rule rule : StatutoryTier.Tables.TRIGGERS.rules()) {
            if (triggers.contains(rule.text("trigger"))) {
                facts.addAll(tested(rule));
            }
        }
        for (DecisionTable.Rule rule : StatutoryTier.Tables.VARIANTS.rules()) {
            if (rule.cell("item").text().contains("\"" + item.item() + "\"")) {
                facts.addAll(tested(rule));
            }
        }
        range.of(item.item()).stream()
                .filter(tier -> tier.subject() == party && tier.min() != null && tier.base() != null)
                .forEach(tier -> facts.add(tier.base()));
        return facts;
    }

    static List<String> tested(DecisionTable.Rule rule) {
        return rule.cells().stream()
                .filter(cell -> !cell.any())
                .map(cell -> cell.column().expression())
                .toList();
    }
}
