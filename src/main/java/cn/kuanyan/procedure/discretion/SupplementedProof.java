package cn.kuanyan.procedure.discretion;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 补记事实与证据的对应关系: where a decision that is signed and cannot be changed was made on a sheet that named no evidence, the
 * closing report says which evidence, on file before the decision, its facts rest on (《行政处罚法》第四十条、第四十六条、第四十七条).
 * It is an act of its own, by whoever writes the report; the decision stays as it is.
 */
final class SupplementedProof {

    static final String PAPER = "draft-closing-report";

    private SupplementedProof() {}

    /** The field of the report: facts may have the same name for several parties. */
    static String field(Party party, EvidencePiece piece) {
        return "supplement_%d_%s".formatted(party.id(), piece.field());
    }

    /** What could found the decision: nothing that came on file after it was signed. */
    static List<EvidencePiece> pieces(Act act) {
        long signed = act.progress().decision(act.party()).map(CaseRecord::id).orElse(0L);
        return EvidencePiece.of(act.progress(), act.party()).stream()
                .filter(piece -> piece.id() < signed)
                .toList();
    }

    /** The paper with the decision and what the report, being written or filed after the decision, adds to it. */
    static RecordData added(Act act, RecordData draft) {
        return report(act)
                .map(report -> {
                    Map<String, Object> both = new LinkedHashMap<>(draft.values());
                    pieces(act)
                            .forEach(piece -> both.merge(
                                    piece.field(),
                                    report.texts(field(act.party(), piece)),
                                    (named, more) -> union(draft.texts(piece.field()), (List<?>) more)));
                    return new RecordData(both);
                })
                .orElse(draft);
    }

    /** Who added it and when, where it was added. */
    static Optional<CaseRecord> filed(Act act) {
        return after(act).filter(report -> pieces(act).stream()
                .anyMatch(
                        piece -> !report.data().texts(field(act.party(), piece)).isEmpty()));
    }

    private static Optional<RecordData> report(Act act) {
        return Step.ofTask(act.task()).equals(PAPER)
                ? Optional.of(act.data())
                : after(act).map(CaseRecord::data);
    }

    private static Optional<CaseRecord> after(Act act) {
        long signed = act.progress().decision(act.party()).map(CaseRecord::id).orElse(Long.MAX_VALUE);
        return act.progress().latest(null, PAPER).filter(report -> report.id() > signed);
    }

    private static List<Object> union(List<?> one, List<?> other) {
        List<Object> both = new ArrayList<>(one);
        other.stream().filter(value -> !both.contains(value)).forEach(both::add);
        return both;
    }
}
