package cn.kuanyan.discretion;

import cn.kuanyan.lists.AppliedLists;
import cn.kuanyan.lists.CellJudge;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.RowVerdict;
import cn.kuanyan.lists.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows of the agency's lists that can count for a case, judged; why a row does not count is said in the reviews. */
@Component
class ApplicableRows {

    private final LeniencyLists lists;
    private final CellJudge judge;
    private final StatutoryTier tiers;
    private final ListFine listFine;

    ApplicableRows(LeniencyLists lists, CellJudge judge, StatutoryTier tiers, ListFine listFine) {
        this.lists = lists;
        this.judge = judge;
        this.tiers = tiers;
        this.listFine = listFine;
    }

    /**
     * Rows in force on the day of the conduct or on that of the decision (Art. 37); a row below the statutory minimum of
     * the law that applies grants nothing.
     */
    List<RowVerdict> judge(
            PreviewRequest request,
            AppliedLists applied,
            RecordedFacts facts,
            ApplicableLaw.Choice choice,
            List<String> reviews) {
        List<RowVerdict> rows = new ArrayList<>();
        for (LeniencyList list : lists.of(applied)) {
            for (RowVerdict row : list.judge(request.item(), facts, judge)) {
                if (applied.counts(row.row()) && !repeats(row, rows, request, facts)) {
                    rows.add(belowMinimum(row, request, facts, choice, reviews));
                }
            }
        }
        rows.stream()
                .filter(row -> row.row().reviewReason() != null && !row.met())
                .forEach(row -> reviews.add((row.row().needsReview() ? "清单行 %s 待核，不适用：%s" : "清单行 %s 有一项条件待核，该项不适用：%s")
                        .formatted(row.row().row(), row.row().reviewReason())));
        return rows;
    }

    /**
     * Whether the version of the decision, which comes first, has the very same row with the same fine, or has it
     * confirmed by legal staff where the older version was still under review.
     */
    private boolean repeats(RowVerdict row, List<RowVerdict> before, PreviewRequest request, RecordedFacts facts) {
        return before.stream()
                .filter(other -> other.row().row().equals(row.row().row())
                        && !other.row().version().equals(row.row().version()))
                .anyMatch(other -> row.row().needsReview() && !other.row().needsReview()
                        || row.row().saysTheSameAs(other.row())
                                && row.outcome().equals(other.outcome())
                                && sameFine(row, other, request, facts));
    }

    private boolean sameFine(RowVerdict row, RowVerdict other, PreviewRequest request, RecordedFacts facts) {
        return listFine.of(row, request.party(), facts).equals(listFine.of(other, request.party(), facts));
    }

    private RowVerdict belowMinimum(
            RowVerdict row,
            PreviewRequest request,
            RecordedFacts facts,
            ApplicableLaw.Choice choice,
            List<String> reviews) {
        if (row.verdict() == Verdict.NOT_MET) {
            return row;
        }
        Optional<ListFine.Figure> figure = listFine.of(row, request.party(), facts);
        Optional<BigDecimal> minimum = figure.flatMap(
                        own -> tiers.tier(request.item(), request.party(), facts, choice.date(), own.trigger()))
                .filter(tier -> tier.fine() && tier.base() == null)
                .map(PenaltyRange.Tier::min);
        if (minimum.isEmpty() || figure.get().max().compareTo(minimum.get()) >= 0) {
            return row;
        }
        reviews.add("清单行 %s 的罚款幅度（最高 %s 元）低于修改后的法定最低限 %s 元，只能作减轻而不是从轻；清单重新确定幅度前不适用"
                .formatted(
                        row.row().row(),
                        figure.get().max().toPlainString(),
                        minimum.get().toPlainString()));
        return row.withheld();
    }
}
