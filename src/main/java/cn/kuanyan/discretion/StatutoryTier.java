package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.lists.CellJudge;
import cn.kuanyan.lists.DecisionTable;
import cn.kuanyan.lists.DecisionTableReader;
import cn.kuanyan.lists.FactSource;
import cn.kuanyan.lists.RuleVerdict;
import cn.kuanyan.lists.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the tier that the recorded facts reach: the gravest trigger that is met. An unknown trigger is not met. */
@Component
class StatutoryTier {

    /** From the gravest to the plain case; the last one needs no trigger. */
    static final List<String> TRIGGERS = List.of(
            "PARTICULARLY_SERIOUS",
            "SERIOUS_HARM",
            "REFUSED_OR_GRAVE",
            "GRAVE",
            "REFUSED_OR_HARM",
            "HARM",
            "REFUSED",
            "NOT_CORRECTED_IN_TIME",
            "GAIN",
            "NO_GAIN",
            "BASE");

    /** Read when they are first asked, so that the start need not wait for them. */
    static final class Tables {
        static final DecisionTable TRIGGERS = DecisionTableReader.fromClasspath(PenaltyRange.FILE, "statutoryTrigger");
        static final DecisionTable VARIANTS = DecisionTableReader.fromClasspath(PenaltyRange.FILE, "conductVariant");

        private Tables() {}
    }

    /**
     * @param tier {@code null} when the law of that day provides none for this subject
     * @param notReached statutory words of graver tiers with a fine whose trigger is not met or not known
     * @param leftToPersons statutory words of tiers with a fine that only a person can judge
     */
    record Reached(
            PenaltyRange.Tier tier,
            String trigger,
            List<String> notReached,
            List<String> leftToPersons,
            Set<String> missing) {

        /** Lower and upper end in CNY, empty without a fine or when the base amount was not recorded. */
        Optional<BigDecimal[]> amounts(FactSource facts) {
            if (tier == null || !tier.fine()) {
                return Optional.empty();
            }
            if (tier.base() == null) {
                return Optional.of(new BigDecimal[] {tier.min(), tier.max()});
            }
            return facts.value(tier.base()) instanceof BigDecimal base
                    ? Optional.of(new BigDecimal[] {
                        tier.min().multiply(base), tier.max().multiply(base)
                    })
                    : Optional.empty();
        }
    }

    private final PenaltyRange range;
    private final CellJudge judge;

    StatutoryTier(PenaltyRange range, CellJudge judge) {
        this.range = range;
        this.judge = judge;
    }

    Reached reached(String item, PartyKind party, FactSource facts, LocalDate date) {
        Set<String> missing = new LinkedHashSet<>();
        String variant = variant(facts, missing);
        // A graver tier needs a recorded fact; what other facts merely leave open never makes it heavier.
        List<RuleVerdict> triggers = judge.judge(Tables.TRIGGERS, facts::value);
        List<String> notReached = new ArrayList<>();
        List<String> leftToPersons = range.leftToPersons(item, party);
        for (String trigger : TRIGGERS) {
            Optional<PenaltyRange.Tier> tier = range.tier(item, variant, party, trigger, date);
            if (tier.isPresent()) {
                if (verdict(trigger, triggers, missing) == Verdict.MET) {
                    if (tier.get().base() != null
                            && tier.get().fine()
                            && facts.value(tier.get().base()) == null) {
                        missing.add(tier.get().base());
                    }
                    return new Reached(tier.get(), trigger, List.copyOf(notReached), leftToPersons, missing);
                }
                if (tier.get().fine()) {
                    notReached.add(tier.get().triggerText());
                }
            }
        }
        return new Reached(null, null, List.copyOf(notReached), leftToPersons, missing);
    }

    /** The tier of one trigger, whether met or not. */
    Optional<PenaltyRange.Tier> tier(String item, PartyKind party, FactSource facts, LocalDate date, String trigger) {
        return range.tier(item, variant(facts, new LinkedHashSet<>()), party, trigger, date);
    }

    private static Verdict verdict(String trigger, List<RuleVerdict> triggers, Set<String> missing) {
        if ("BASE".equals(trigger)) {
            return Verdict.MET;
        }
        Verdict any = Verdict.NOT_MET;
        Set<String> unknown = new LinkedHashSet<>();
        for (RuleVerdict rule : triggers) {
            if (rule.rule().text("trigger").equals(trigger)) {
                any = any.or(rule.verdict());
                unknown.addAll(unknown(rule));
            }
        }
        if (any == Verdict.UNKNOWN) {
            missing.addAll(unknown);
        }
        return any;
    }

    private String variant(FactSource facts, Set<String> missing) {
        String variant = "GENERAL";
        for (RuleVerdict rule : judge.judge(Tables.VARIANTS, facts::value)) {
            if (rule.verdict() == Verdict.MET) {
                variant = rule.rule().text("variant");
            } else if (rule.verdict() == Verdict.UNKNOWN) {
                missing.addAll(unknown(rule));
            }
        }
        return variant;
    }

    static List<String> unknown(RuleVerdict rule) {
        return rule.cells().stream()
                .filter(cell -> cell.verdict() == Verdict.UNKNOWN)
                .map(cell -> cell.cell().column().expression())
                .toList();
    }
}
