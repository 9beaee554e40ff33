package cn.kuanyan.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.discretion.LeniencyPreview.CellResult;
import cn.kuanyan.discretion.LeniencyPreview.ParkedAlternative;
import cn.kuanyan.discretion.LeniencyPreview.RowResult;
import cn.kuanyan.discretion.LeniencyPreview.Standing;
import cn.kuanyan.discretion.LeniencyPreview.WouldChange;
import cn.kuanyan.lists.CellVerdict;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.ListRow;
import cn.kuanyan.lists.RowVerdict;
import cn.kuanyan.lists.RuleVerdict;
import cn.kuanyan.lists.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** How one row of a list stands and what would change it. */
@Component
class RowExplanation {

    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    /** By alternative, then by printed number: 2 before 10. */
    private static final Comparator<CellResult> AS_PRINTED = Comparator.comparingInt(CellResult::alternative)
            .thenComparing(cell -> NUMBERS.matcher(cell.condition())
                    .replaceAll(
                            number -> "0".repeat(Math.max(0, 4 - number.group().length())) + number.group()));

    /** An alternative that can be read and that this kind of party can meet at all. */
    private record Way(int number, RuleVerdict rule) {}

    private final FactVocabulary vocabulary;
    private final CellWords words;
    private final ListWords listWords;

    RowExplanation(FactVocabulary vocabulary, CellWords words, ListWords listWords) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.listWords = listWords;
    }

    /** @param reviews reasons outside the cells, e.g. a range below the statutory minimum */
    RowResult of(RowVerdict row, PartyKind party, List<String> reviews) {
        List<Way> ways = ways(row, party);
        long lacking =
                ways.stream().mapToLong(way -> way.rule().lacking()).min().orElse(row.lacking());
        Standing standing = standing(row, ways, lacking);
        return new RowResult(
                row.row().row(),
                listWords.cited(row.row()),
                standing,
                row.verdict(),
                row.outcome(),
                lacking,
                standing == Standing.NEAR_MISS,
                cells(row),
                wouldChange(row, standing, ways),
                parked(row),
                reason(row, standing, lacking, reviews),
                row.row().version());
    }

    private static Standing standing(RowVerdict row, List<Way> ways, long lacking) {
        if (row.met()) {
            return Standing.MET;
        }
        if (row.row().needsReview()) {
            return Standing.PARKED;
        }
        return !ways.isEmpty() && lacking == 1 ? Standing.NEAR_MISS : Standing.OTHER;
    }

    private List<CellResult> cells(RowVerdict row) {
        List<CellResult> cells = new ArrayList<>();
        int alternative = 0;
        for (RuleVerdict rule : row.alternatives()) {
            alternative++;
            boolean parked = rule.needsReview() || row.row().needsReview();
            for (CellVerdict cell : rule.cells()) {
                cells.add(words.result(row.row().row(), cell, alternative, parked));
            }
        }
        cells.sort(AS_PRINTED);
        return List.copyOf(cells);
    }

    private List<WouldChange> wouldChange(RowVerdict row, Standing standing, List<Way> ways) {
        List<WouldChange> changes = new ArrayList<>();
        for (Way way : ways) {
            boolean nearest = standing == Standing.NEAR_MISS && way.rule().lacking() == 1;
            boolean open = standing == Standing.OTHER && way.rule().verdict() == Verdict.UNKNOWN;
            for (CellVerdict cell : way.rule().cells()) {
                if ((nearest || open) && cell.verdict() != Verdict.MET) {
                    changes.add(words.wouldChange(row.row().row(), cell, way.number()));
                }
            }
        }
        return List.copyOf(changes);
    }

    private List<Way> ways(RowVerdict row, PartyKind party) {
        List<Way> ways = new ArrayList<>();
        int number = 0;
        for (RuleVerdict rule : row.alternatives()) {
            number++;
            if (!row.row().needsReview()
                    && !rule.needsReview()
                    && rule.cells().stream().allMatch(cell -> arises(cell, party))) {
                ways.add(new Way(number, rule));
            }
        }
        return ways;
    }

    /** The age of an organisation never arises, so nobody is told to look for it. */
    private boolean arises(CellVerdict cell, PartyKind party) {
        return vocabulary
                .find(cell.cell().column().expression())
                .map(fact -> fact.appliesTo(party))
                .orElse(true);
    }

    private static List<ParkedAlternative> parked(RowVerdict row) {
        List<ParkedAlternative> parked = new ArrayList<>();
        int number = 0;
        for (RuleVerdict rule : row.alternatives()) {
            number++;
            if (rule.needsReview()) {
                parked.add(new ParkedAlternative(number, rule.rule().text("reviewReason")));
            }
        }
        return List.copyOf(parked);
    }

    private static String reason(RowVerdict row, Standing standing, long lacking, List<String> reviews) {
        ListRow printed = row.row();
        if (standing == Standing.OTHER && lacking == 0) {
            return reviews.stream()
                    .filter(review -> review.contains("清单行 " + printed.row() + " "))
                    .findFirst()
                    .orElse(printed.reviewReason());
        }
        return printed.reviewReason();
    }
}
