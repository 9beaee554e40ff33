package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.catalogue.PenaltyTier;
import cn.kuanyan.catalogue.PenaltyTiers;
import cn.kuanyan.lists.CompiledTable;
import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.UnaryTests;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The statutory tiers, from the decision table {@code penaltyRange}: the only place that holds their numbers. */
@Component
class PenaltyRange implements PenaltyTiers {

    static final String FILE = "processes/decisions/penalty-range.dmn";

    /** Tiers as the rows of a list quote them, not checked against the statutes. */
    static final String QUOTED_FILE = "processes/decisions/penalty-range-lanzhou-new-area.dmn";

    /** Base of a tier whose penalty another law sets. */
    static final String OTHER_LAW = "OTHER_LAW";

    private static final String OTHER = "\"OTHER\"";

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DATE = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

    /** One tier; amounts are CNY, or multiples of {@code base}, or {@code null} for a tier without a fine. */
    record Tier(
            String id,
            List<String> kinds,
            BigDecimal min,
            BigDecimal max,
            String base,
            String basis,
            String triggerText,
            String law,
            String verification,
            String remark) {

        boolean fine() {
            return min != null && max != null;
        }

        boolean otherLaw() {
            return OTHER_LAW.equals(base);
        }
    }

    private final List<CompiledTable> tables;
    private final Map<String, Tier> tiers = new ConcurrentHashMap<>();
    private final Map<String, List<PenaltyTier>> printed = new ConcurrentHashMap<>();

    PenaltyRange(UnaryTests feel) {
        tables = List.of(
                CompiledTable.fromClasspath(FILE, "penaltyRange", feel),
                CompiledTable.fromClasspath(QUOTED_FILE, "penaltyRangeLanzhouNewArea", feel));
    }

    /** The tier that the law of that day attaches to the trigger, empty when it attaches none. */
    Optional<Tier> tier(String item, String variant, PartyKind subject, String trigger, LocalDate date) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("item", item);
        inputs.put("variant", variant);
        inputs.put("subject", subject.name());
        inputs.put("trigger", trigger);
        inputs.put("date", date);
        return tables.stream()
                .flatMap(table -> table.ask(inputs).stream())
                .findFirst()
                .map(rule -> tiers.computeIfAbsent(rule.id(), any -> read(rule)));
    }

    /** Id of the law version that governs an item on a day, empty when none did. */
    Optional<String> lawOf(String item, LocalDate date) {
        return tables.stream()
                .flatMap(table -> table.matching(Map.of("item", item, "date", date)).stream())
                .map(rule -> rule.text("law"))
                .findFirst();
    }

    @Override
    public List<PenaltyTier> of(String item) {
        List<PenaltyTier> known = printed.get(item);
        if (known == null) {
            known = readAll(item);
            if (!known.isEmpty()) {
                printed.put(item, known);
            }
        }
        return known;
    }

    private List<PenaltyTier> readAll(String item) {
        List<PenaltyTier> tiers = new ArrayList<>();
        rules(item).forEach(rule -> words(rule.cell("subject").text()).forEach(subject -> {
            LocalDate[] validity = validity(rule.cell("date").text());
            tiers.add(new PenaltyTier(
                    PartyKind.valueOf(subject),
                    rule.text("triggerText") + (rule.text("remark").isEmpty() ? "" : "（" + rule.text("remark") + "）"),
                    kinds(rule.text("kinds")),
                    printed(rule, "min"),
                    printed(rule, "max"),
                    rule.text("base").isEmpty() ? null : rule.text("base"),
                    rule.text("legalBasis"),
                    validity[0],
                    validity[1]));
        }));
        return List.copyOf(tiers);
    }

    /** Statutory conditions of fines that no fact can test: only a person can say whether they are met. */
    List<String> leftToPersons(String item, PartyKind subject) {
        return rules(item)
                .filter(rule -> OTHER.equals(rule.cell("trigger").text())
                        && rule.number("max") != null
                        && words(rule.cell("subject").text()).contains(subject.name()))
                .map(rule -> rule.text("triggerText"))
                .toList();
    }

    /** Codes of all triggers that lead to a tier of the item for this subject. */
    Set<String> triggersOf(String item, PartyKind subject) {
        return rules(item)
                .filter(rule -> words(rule.cell("subject").text()).contains(subject.name()))
                .flatMap(rule -> words(rule.cell("trigger").text()).stream())
                .collect(Collectors.toSet());
    }

    private Stream<DecisionTable.Rule> rules(String item) {
        return tables.stream().flatMap(table -> table.matching(Map.of("item", item)).stream());
    }

    /** Plain amounts are money with two decimals; multiples stay as they are. */
    private static BigDecimal printed(DecisionTable.Rule rule, String output) {
        BigDecimal number = rule.number(output);
        return number == null || !rule.text("base").isEmpty() ? number : number.setScale(2);
    }

    private static Tier read(DecisionTable.Rule rule) {
        return new Tier(
                rule.text("tier"),
                kinds(rule.text("kinds")),
                rule.number("min"),
                rule.number("max"),
                rule.text("base").isEmpty() ? null : rule.text("base"),
                rule.text("legalBasis"),
                rule.text("triggerText"),
                rule.text("law"),
                rule.text("verification"),
                rule.text("remark"));
    }

    private static List<String> kinds(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }

    private static List<String> words(String cell) {
        return WORD.matcher(cell).results().map(word -> word.group(1)).toList();
    }

    /** First day and day after the last of a date cell; intervals in this table are half-open. */
    private static LocalDate[] validity(String cell) {
        Matcher dates = DATE.matcher(cell);
        LocalDate from = dates.find() ? LocalDate.parse(dates.group(1)) : null;
        LocalDate to = dates.find() ? LocalDate.parse(dates.group(1)) : null;
        return new LocalDate[] {from, to};
    }
}
