package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.ListRow;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Cases of all items of all agencies with every kind of fact recorded or not; always the same ones. */
final class PastCases {

    private final Random random = new Random(20261123);
    private final List<CatalogueItem> items = Assessment.CATALOGUE.agencies().stream()
            .flatMap(agency -> Assessment.CATALOGUE.itemsOf(agency.agency()).stream())
            .filter(CatalogueItem::penalty)
            .toList();

    List<PreviewRequest> cases(int count) {
        List<PreviewRequest> cases = new ArrayList<>();
        while (cases.size() < count) {
            PreviewRequest one = one();
            try {
                Assessment.ASSESS.preview(one);
                cases.add(one);
            } catch (Rejection contradictory) {
                // not a case that could have been decided
            }
        }
        return cases;
    }

    private PreviewRequest one() {
        CatalogueItem item = items.get(random.nextInt(items.size()));
        PartyKind party = PartyKind.values()[random.nextInt(PartyKind.values().length)];
        LocalDate conduct = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
        Map<String, Object> facts = new HashMap<>();
        for (Fact fact : Assessment.VOCABULARY.all()) {
            if (fact.appliesTo(party) && random.nextInt(3) == 0) {
                facts.put(fact.fact(), value(fact));
            }
        }
        Map<String, Boolean> confirmed = new HashMap<>();
        Assessment.LISTS.of(item.agency()).stream()
                .flatMap(list -> list.rowsOf(item.item()).stream())
                .flatMap(row -> row.conditions().stream())
                .filter(condition -> condition.fact() == null && random.nextBoolean())
                .map(ListRow.Condition::id)
                .forEach(condition -> confirmed.put(condition, random.nextInt(3) > 0));
        return new PreviewRequest(
                item.agency(), item.item(), conduct, conduct.plusDays(random.nextInt(200)), party, facts, confirmed);
    }

    private Object value(Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> random.nextBoolean();
            case ENUMERATION -> fact.values().get(random.nextInt(fact.values().size())).value();
            case INTEGER ->
                fact.values().isEmpty()
                        ? (Object) random.nextInt(40)
                        : fact.values().get(random.nextInt(fact.values().size())).value();
            case MONEY, NUMBER -> random.nextInt(50_000);
        };
    }
}
