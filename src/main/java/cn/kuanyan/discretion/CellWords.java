package cn.kuanyan.discretion;

import cn.kuanyan.discretion.LeniencyPreview.CellResult;
import cn.kuanyan.discretion.LeniencyPreview.WouldChange;
import cn.kuanyan.lists.CellVerdict;
import cn.kuanyan.lists.Fact;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.lists.LeniencyList;
import cn.kuanyan.lists.Verdict;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** One judged condition in the officer's words: how it stands, and what would change it. */
@Component
class CellWords {

    private final FactVocabulary vocabulary;
    private final FactGuide guide;

    CellWords(FactVocabulary vocabulary, FactGuide guide) {
        this.vocabulary = vocabulary;
        this.guide = guide;
    }

    /** @param row {@code null} for a statutory ground, whose conditions have no number; @param parked nothing is judged */
    CellResult result(String row, CellVerdict cell, int alternative, boolean parked) {
        Fact fact = fact(cell);
        String words = words(row, cell);
        String standing = parked ? "待核" : cell.verdict().label();
        return new CellResult(
                id(row, cell),
                fact == null ? null : fact.fact(),
                value(cell),
                parked ? Verdict.UNKNOWN : cell.verdict(),
                alternative,
                words,
                "“%s”%s（%s）".formatted(words, standing, known(cell, fact)));
    }

    WouldChange wouldChange(String row, CellVerdict cell, int alternative) {
        Fact fact = fact(cell);
        return new WouldChange(
                alternative,
                id(row, cell),
                fact == null ? null : fact.fact(),
                fact == null ? words(row, cell) : fact.label(),
                fact == null ? (cell.value() == null ? "尚未查明" : "已否定") : fact.words(cell.value()),
                fact == null ? "有证据确认" : needed(row, cell, fact),
                fact == null ? FactGuide.OF_A_CONDITION : guide.evidence(fact.fact()));
    }

    private String needed(String row, CellVerdict cell, Fact fact) {
        return TestWords.of(fact, cell.cell().text()).orElseGet(() -> words(row, cell));
    }

    private static String known(CellVerdict cell, Fact fact) {
        if (fact != null) {
            return fact.label() + "：" + fact.words(cell.value());
        }
        return cell.value() == null ? "须由办案人员凭证据确认" : Boolean.TRUE.equals(cell.value()) ? "已确认" : "已否定";
    }

    private String words(String row, CellVerdict cell) {
        Fact fact = fact(cell);
        return row == null && fact != null
                ? fact.label()
                        + TestWords.of(fact, cell.cell().text())
                                .map("："::concat)
                                .orElse("")
                : LeniencyList.conditionText(cell.cell());
    }

    private Fact fact(CellVerdict cell) {
        return vocabulary.find(cell.cell().column().expression()).orElse(null);
    }

    private static String id(String row, CellVerdict cell) {
        return row == null ? cell.cell().column().expression() : LeniencyList.conditionId(row, cell.cell());
    }

    private static Object value(CellVerdict cell) {
        return cell.value() instanceof BigDecimal money ? money.toPlainString() : cell.value();
    }
}
