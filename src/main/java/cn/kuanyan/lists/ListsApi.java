package cn.kuanyan.lists;

import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
            long needsReview,
            Integer version) {}

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

    /** The rows in the version in force today, or in another version, or in that of another day. */
    @GetMapping("/api/lists/{id}/rows")
    Collection<ListRow> rows(
            @PathVariable("id") String id,
            @RequestParam(name = "version", required = false) Integer version,
            @RequestParam(name = "date", required = false) String date) {
        if (version != null && date != null) {
            throw Rejection.of("version", "参数", "version 和 date 只能选用一个");
        }
        if (version != null) {
            return lists.get(id, version).rows();
        }
        return date == null
                ? lists.get(id).rows()
                : lists.on(id, Days.read("date", date)).rows();
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
                list.rows().stream().filter(ListRow::needsReview).count(),
                source.number());
    }
}
