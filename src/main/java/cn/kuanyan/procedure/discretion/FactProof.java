package cn.kuanyan.procedure.discretion;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.discretion.FactQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What proves each recorded fact of a sheet; a fact that nothing proves has an empty list. */
final class FactProof {

    /** What the product itself found on the agency's own records: {@code fact} and {@code source}. */
    static final String ESTABLISHED = "establishedFacts";

    private static final String HISTORY = "本机关的违法记录查询";

    private FactProof() {}

    /**
     * @param asked the questions that the sheet answers
     * @param later a paper that names evidence the sheet did not name yet
     * @return by question, in the order of the sheet; facts that are 尚未查明 are left out
     */
    static Map<FactQuestion, List<String>> of(
            List<FactQuestion> asked, RecordData sheet, RecordData later, List<EvidencePiece> pieces) {
        Map<FactQuestion, List<String>> proof = new LinkedHashMap<>();
        for (FactQuestion question : asked) {
            if (recorded(question, sheet)) {
                proof.put(question, proof(question, sheet, later, pieces));
            }
        }
        return proof;
    }

    static boolean recorded(FactQuestion question, RecordData sheet) {
        return sheet.text(question.key())
                .filter(answer -> !answer.equals(FactFields.UNKNOWN))
                .isPresent();
    }

    private static List<String> proof(
            FactQuestion question, RecordData sheet, RecordData later, List<EvidencePiece> pieces) {
        List<String> proof = new ArrayList<>();
        pieces.stream()
                .filter(piece -> sheet.texts(piece.field()).contains(question.key())
                        || later.texts(piece.field()).contains(question.key()))
                .map(EvidencePiece::words)
                .distinct()
                .forEach(proof::add);
        sheet.rows(ESTABLISHED).stream()
                .filter(found -> found.is("fact", question.key()))
                .forEach(found -> proof.add(found.need("source")));
        if (sheet.rows(HistoryCheck.PAPER).stream()
                .anyMatch(line -> line.is("fact", question.key()) && line.is("result", "CONFIRMED"))) {
            proof.add(HISTORY);
        }
        return proof;
    }
}
