package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.catalogue.CatalogueItem;
import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListRow;
import cn.kuanyan.problem.Rejection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks exactly what can matter: the facts that rows of the item test, those of the ladder, and those of its fines. */
@Component
public class FactSheet {

    /** What a filled-in sheet says, ready for {@link PreviewRequest}; unanswered questions are absent. */
    public record Answers(Map<String, Object> facts, Map<String, Boolean> confirmedConditions) {}

    private static final String UNKNOWN = "unknown";

    private final Catalogue catalogue;
    private final LeniencyLists lists;
    private final FactVocabulary vocabulary;
    private final TierFacts tierFacts;

    FactSheet(Catalogue catalogue, LeniencyLists lists, FactVocabulary vocabulary, TierFacts tierFacts) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.vocabulary = vocabulary;
        this.tierFacts = tierFacts;
    }

    /** By the lists in force today. @throws cn.kuanyan.problem.Rejection when no such item exists */
    public List<FactQuestion> questionsFor(String itemId, PartyKind party) {
        return questionsFor(
                itemId, party, lists.appliedToday(catalogue.item(itemId).agency()));
    }

    /**
     * By the versions of the lists that are applied to a case (从旧兼从轻, Art. 37 of the 行政处罚法). What waits for legal staff
     * is never asked.
     *
     * @throws Rejection when no such item exists
     */
    public List<FactQuestion> questionsFor(String itemId, PartyKind party, AppliedLists applied) {
        CatalogueItem item = catalogue.item(itemId);
        Set<String> asked = new LinkedHashSet<>(tierFacts.of(item, party));
        asked.addAll(ladder(item));
        Map<String, List<ListRow.Condition>> byWords = new LinkedHashMap<>();
        for (ListRow row : rows(item, applied)) {
            for (ListRow.Condition condition : row.conditions()) {
                if (condition.reviewReason() == null && condition.fact() != null) {
                    asked.add(condition.fact());
                } else if (condition.confirmed()) {
                    byWords.computeIfAbsent(condition.text(), any -> new ArrayList<>())
                            .add(condition);
                }
            }
        }
        List<FactQuestion> questions = new ArrayList<>();
        for (Fact fact : vocabulary.all()) {
            if (asked.contains(fact.fact()) && fact.appliesTo(party)) {
                questions.add(new FactQuestion(
                        fact.fact(), List.of(), fact.label(), fact.type(), fact.values(), fact.unit(), fact.help()));
            }
        }
        int number = 0;
        for (List<ListRow.Condition> same : byWords.values()) {
            questions.add(confirmation(++number, same));
        }
        return List.copyOf(questions);
    }

    /**
     * Reads a submitted sheet. Form values may be text: {@code true}, {@code false}, {@code unknown}, numbers; fields that
     * are no question of the sheet are left alone, for the form has others.
     *
     * @param applied the versions whose questions the sheet asked
     */
    public Answers read(String itemId, PartyKind party, Map<String, ?> form, AppliedLists applied) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, Boolean> confirmed = new LinkedHashMap<>();
        for (FactQuestion question : questionsFor(itemId, party, applied)) {
            Object value = plain(question.type(), form.get(question.key()));
            if (value == null) {
                continue;
            }
            if (!question.confirms()) {
                facts.put(question.key(), FactValues.read(vocabulary, question.key(), value));
            } else if (value instanceof Boolean yes) {
                question.conditions().forEach(condition -> confirmed.put(condition, yes));
            } else {
                throw Rejection.of(question.key(), "须确认的条件", "“%s”只能回答是、否或者尚未查明".formatted(question.label()));
            }
        }
        return new Answers(facts, confirmed);
    }

    private static Object plain(Fact.Type type, Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        String stripped = text.strip();
        if (stripped.isEmpty() || UNKNOWN.equals(stripped)) {
            return null;
        }
        return switch (type) {
            case BOOLEAN -> "true".equals(stripped) ? Boolean.TRUE : "false".equals(stripped) ? Boolean.FALSE : text;
            case INTEGER -> stripped.matches("\\d{1,9}") ? (Object) Integer.valueOf(stripped) : text;
            case ENUMERATION, MONEY, NUMBER -> stripped;
        };
    }

    private FactQuestion confirmation(int number, List<ListRow.Condition> same) {
        String printedIn = same.stream()
                .map(condition -> condition.id().substring(0, condition.id().indexOf('#')))
                .distinct()
                .map(lists::cited)
                .collect(Collectors.joining("、"));
        return new FactQuestion(
                "condition_" + number,
                same.stream().map(ListRow.Condition::id).distinct().toList(),
                same.get(0).text(),
                Fact.Type.BOOLEAN,
                List.of(),
                null,
                "由办案人员凭证据确认（%s）".formatted(printedIn));
    }

    private List<ListRow> rows(CatalogueItem item, AppliedLists applied) {
        return lists.of(applied).stream()
                .flatMap(list -> list.rowsOf(item.item()).stream())
                .filter(row -> !row.needsReview() && applied.counts(row))
                .toList();
    }

    private static Set<String> ladder(CatalogueItem item) {
        Set<String> facts = new LinkedHashSet<>();
        for (DecisionTable.Rule rule : Ladder.Tables.GROUNDS.rules()) {
            String regime = rule.cell("regime").text();
            if (regime.isEmpty() || regime.contains("\"" + item.regime().name() + "\"")) {
                facts.addAll(TierFacts.tested(rule));
            }
        }
        for (DecisionTable.Rule rule : Ladder.Tables.BARS.rules()) {
            if (rule.cell("agency").text().contains("\"" + item.agency() + "\"")) {
                facts.addAll(TierFacts.tested(rule));
            }
        }
        return facts;
    }
}
