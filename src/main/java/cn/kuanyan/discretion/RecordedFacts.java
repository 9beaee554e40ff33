package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactSource;
import cn.kuanyan.lists.FactVocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one party, checked against the vocabulary and free of contradictions. What the recorded facts entail about
 * others is known as well: who refused to correct did not correct in time.
 */
final class RecordedFacts implements FactSource {

    private final FactVocabulary vocabulary;
    private final PartyKind party;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<Object>> leftOpen = new HashMap<>();

    RecordedFacts(
            FactVocabulary vocabulary,
            PartyKind party,
            Map<String, Object> facts,
            Map<String, Boolean> confirmed,
            Map<String, Object> circumstances) {
        this.vocabulary = vocabulary;
        this.party = party;
        facts.forEach((name, value) -> {
            if (value == null) {
                FactValues.known(vocabulary, name);
            } else {
                values.put(name, FactValues.read(vocabulary, name, value));
            }
        });
        Contradictions.refuse(values, party);
        entail();
        confirmed.forEach((condition, yes) -> {
            if (yes != null) {
                values.put(condition, yes);
            }
        });
        values.putAll(circumstances);
    }

    private void entail() {
        if (yes("refusedToCorrect")) {
            open("correction", "LATE", "NONE");
        }
        if (is("correction", "VOLUNTARY") || is("correction", "WHEN_ORDERED")) {
            values.putIfAbsent("refusedToCorrect", false);
        }
        if (yes("harmRemedied")) {
            open("harm", "MINOR", "SUBSTANTIAL", "SERIOUS");
        }
        if (is("harm", "NONE")) {
            values.putIfAbsent("harmRemedied", false);
            values.putIfAbsent("particularlySeriousHarm", false);
        }
        if (no("firstWithinTwoYears") || yes("exemptedWithinTwoYears") || moreThanOne()) {
            values.putIfAbsent("firstViolation", false);
        }
        if (yes("firstViolation")) {
            values.putIfAbsent("firstWithinTwoYears", true);
            values.putIfAbsent("exemptedWithinTwoYears", false);
            values.putIfAbsent("penalisedTwiceWithinOneYear", false);
            open("sameViolationsWithinOneYear", 1);
        }
        if (yes("majorMerit")) {
            values.putIfAbsent("merit", true);
        }
        if (no("merit")) {
            values.putIfAbsent("majorMerit", false);
        }
        if (yes("cooperated")) {
            values.putIfAbsent("obstructed", false);
        }
        if (yes("obstructed")) {
            values.putIfAbsent("cooperated", false);
        }
        if (party == PartyKind.PERSON_IN_CHARGE) {
            // Without a birth date on file an adult is assumed for a person in charge.
            open("age", 18);
        }
    }

    private void open(String fact, Object... possible) {
        if (!values.containsKey(fact)) {
            leftOpen.put(fact, List.of(possible));
        }
    }

    private boolean moreThanOne() {
        return values.get("sameViolationsWithinOneYear") instanceof Integer times && times > 1;
    }

    boolean yes(String fact) {
        return Boolean.TRUE.equals(values.get(fact));
    }

    private boolean no(String fact) {
        return Boolean.FALSE.equals(values.get(fact));
    }

    private boolean is(String fact, String value) {
        return value.equals(values.get(fact));
    }

    @Override
    public Object value(String expression) {
        return values.get(expression);
    }

    @Override
    public List<Object> leftOpen(String expression) {
        return leftOpen.getOrDefault(expression, List.of());
    }

    @Override
    public boolean cannotArise(String expression) {
        return vocabulary.find(expression).map(this::foreign).orElse(false);
    }

    private boolean foreign(Fact fact) {
        return !fact.appliesTo(party);
    }
}
