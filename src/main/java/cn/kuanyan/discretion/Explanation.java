package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.discretion.LeniencyPreview.Force;
import cn.kuanyan.discretion.LeniencyPreview.NearGround;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.discretion.LeniencyPreview.RowResult;
import cn.kuanyan.lists.CellVerdict;
import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.RowVerdict;
import cn.kuanyan.lists.RuleVerdict;
import cn.kuanyan.lists.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts verdicts into the officer's order and names the facts that could still change the answer. */
@Component
class Explanation {

    /** Grounds up to here make the outcome lighter; the next ones make it heavier. */
    private static final int LAST_LENIENT = 7;

    private final FactVocabulary vocabulary;
    private final RowExplanation rowExplanation;
    private final CellWords words;

    Explanation(FactVocabulary vocabulary, RowExplanation rowExplanation, CellWords words) {
        this.vocabulary = vocabulary;
        this.rowExplanation = rowExplanation;
        this.words = words;
    }

    /** Met rows, near misses, the others by what they lack, and last those that wait for legal staff. */
    List<RowResult> rows(List<RowVerdict> rows, PartyKind party, List<String> reviews) {
        return rows.stream()
                .map(row -> rowExplanation.of(row, party, reviews))
                .sorted(Comparator.comparing(RowResult::standing).thenComparing(RowResult::lacking))
                .toList();
    }

    /** Grounds of Art. 30–33 that have begun to be met, lack one condition and would still better the answer. */
    List<NearGround> nearGrounds(Ladder.Answer answer) {
        boolean settled = answer.outcome() == Outcome.EXEMPT && answer.force() == Force.MUST;
        return answer.judged().stream()
                .filter(ground -> Ladder.priority(ground) <= LAST_LENIENT && couldChange(ground, answer, settled))
                .filter(ground ->
                        ground.cells().stream().allMatch(cell -> !selects(cell) || cell.verdict() == Verdict.MET))
                .filter(ground -> ground.lacking() == 1 && conditions(ground).size() > 1)
                .map(this::nearGround)
                .toList();
    }

    private NearGround nearGround(RuleVerdict ground) {
        List<CellVerdict> conditions = conditions(ground);
        return new NearGround(
                ground.rule().text("rule"),
                ground.rule().text("legalBasis"),
                ground.rule().text("outcome"),
                ground.rule().text("force"),
                conditions.stream()
                        .map(cell -> words.result(null, cell, 1, false))
                        .toList(),
                conditions.stream()
                        .filter(cell -> cell.verdict() != Verdict.MET)
                        .map(cell -> words.wouldChange(null, cell, 1))
                        .toList());
    }

    private static List<CellVerdict> conditions(RuleVerdict ground) {
        return ground.cells().stream().filter(cell -> !selects(cell)).toList();
    }

    private static boolean selects(CellVerdict cell) {
        return Ladder.SELECTORS.contains(cell.cell().column().expression());
    }

    /** Unrecorded facts in the order of the vocabulary, then unconfirmed conditions. */
    List<String> missing(Ladder.Answer answer, List<RowVerdict> rows, Set<String> ofTiers) {
        Set<String> found = new LinkedHashSet<>();
        boolean settled = answer.outcome() == Outcome.EXEMPT && answer.force() == Force.MUST;
        answer.judged().stream()
                .filter(ground -> ground.verdict() == Verdict.UNKNOWN && couldChange(ground, answer, settled))
                .forEach(ground -> found.addAll(StatutoryTier.unknown(ground)));
        answer.bars().stream()
                .filter(bar -> bar.verdict() == Verdict.UNKNOWN)
                .forEach(bar -> found.addAll(StatutoryTier.unknown(bar)));
        if (!settled) {
            found.addAll(ofTiers);
            for (RowVerdict row : rows) {
                if (row.verdict() == Verdict.UNKNOWN) {
                    row.alternatives().forEach(rule -> found.addAll(unknown(row, rule)));
                }
            }
        }
        List<String> ordered = new ArrayList<>();
        vocabulary.all().stream().map(Fact::fact).filter(found::contains).forEach(ordered::add);
        found.stream().filter(name -> vocabulary.find(name).isEmpty()).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    /** A weaker ground than the one attained cannot change the answer; a heavier circumstance still can. */
    private static boolean couldChange(RuleVerdict ground, Ladder.Answer answer, boolean settled) {
        int attained =
                switch (answer.outcome()) {
                    case EXEMPT -> settled ? 0 : 5;
                    case MITIGATED, LIGHTER -> answer.force() == Force.MUST ? 6 : 7;
                    default -> Integer.MAX_VALUE;
                };
        return Ladder.priority(ground) < attained || Ladder.priority(ground) == 8 && !settled;
    }

    private static List<String> unknown(RowVerdict row, RuleVerdict rule) {
        if (rule.verdict() != Verdict.UNKNOWN || rule.needsReview()) {
            return List.of();
        }
        return rule.cells().stream()
                .filter(cell -> cell.verdict() == Verdict.UNKNOWN)
                .map(cell -> cell.cell().column().expression().startsWith("confirmed")
                        ? LeniencyList.conditionId(row.row().row(), cell.cell())
                        : cell.cell().column().expression())
                .toList();
    }
}
