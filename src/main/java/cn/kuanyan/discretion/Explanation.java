package cn.kuanyan.discretion;

import cn.kuanyan.discretion.LeniencyPreview.CellResult;
import cn.kuanyan.discretion.LeniencyPreview.Force;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.discretion.LeniencyPreview.RowResult;
import cn.kuanyan.lists.CellVerdict;
import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.RowVerdict;
import cn.kuanyan.lists.RuleVerdict;
import cn.kuanyan.lists.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts verdicts into the officer's words and names the facts that could still change the answer. */
@Component
class Explanation {

    private final FactVocabulary vocabulary;

    Explanation(FactVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Met rows first, then near misses. */
    List<RowResult> rows(List<RowVerdict> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((RowVerdict row) -> !row.met()).thenComparing(RowVerdict::lacking))
                .map(row -> new RowResult(
                        row.row().row(),
                        row.verdict(),
                        row.outcome(),
                        row.lacking(),
                        cells(row),
                        row.row().reviewReason(),
                        row.row().version()))
                .toList();
    }

    private List<CellResult> cells(RowVerdict row) {
        List<CellResult> cells = new ArrayList<>();
        int alternative = 0;
        for (RuleVerdict rule : row.alternatives()) {
            alternative++;
            for (CellVerdict cell : rule.cells()) {
                cells.add(cell(row, cell, alternative));
            }
        }
        cells.sort(Comparator.comparingInt(CellResult::alternative).thenComparing(CellResult::condition));
        return List.copyOf(cells);
    }

    private CellResult cell(RowVerdict row, CellVerdict cell, int alternative) {
        String expression = cell.cell().column().expression();
        Fact fact = vocabulary.find(expression).orElse(null);
        String condition = LeniencyList.conditionText(cell.cell());
        String known = fact == null
                ? cell.value() == null ? "须由办案人员凭证据确认" : Boolean.TRUE.equals(cell.value()) ? "已确认" : "已否定"
                : fact.label() + "：" + fact.words(cell.value());
        return new CellResult(
                LeniencyList.conditionId(row.row().row(), cell.cell()),
                fact == null ? null : fact.fact(),
                cell.value() instanceof BigDecimal money ? money.toPlainString() : cell.value(),
                cell.verdict(),
                alternative,
                "“%s”%s（%s）".formatted(condition, cell.verdict().label(), known));
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
