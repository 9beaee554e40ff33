package cn.kuanyan.lists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The vocabulary and the lists, as everybody may read them. */
@RestController
class ListsApi {

    record FactView(String fact, String label, Fact.Type type, List<Fact.Value> values, String unit) {}

    record ListView(
            String id,
            String title,
            String agency,
            String issuer,
            String documentNumber,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            boolean verified,
            String remark,
            List<String> rulesOfUse,
            int rows,
            long needsReview) {}

    private final LeniencyLists lists;
    private final FactVocabulary vocabulary;

    ListsApi(LeniencyLists lists, FactVocabulary vocabulary) {
        this.lists = lists;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/api/facts")
    List<FactView> facts() {
        return vocabulary.all().stream()
                .map(fact -> new FactView(fact.fact(), fact.label(), fact.type(), fact.values(), fact.unit()))
                .toList();
    }

    @GetMapping("/api/lists")
    List<ListView> lists() {
        return lists.all().stream().map(ListsApi::view).toList();
    }

    @GetMapping("/api/lists/{id}")
    ListView list(@PathVariable("id") String id) {
        return view(lists.get(id));
    }

    @GetMapping("/api/lists/{id}/rows")
    Collection<ListRow> rows(@PathVariable("id") String id) {
        return lists.get(id).rows();
    }

    private static ListView view(LeniencyList list) {
        ListSource source = list.source();
        return new ListView(
                source.id(),
                source.title(),
                source.agency(),
                source.issuer(),
                source.documentNumber(),
                source.effectiveFrom(),
                source.effectiveTo(),
                source.effectiveFrom() != null,
                source.remark(),
                source.rulesOfUse(),
                list.rows().size(),
                list.rows().stream().filter(ListRow::needsReview).count());
    }
}
