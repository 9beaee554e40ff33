package cn.kuanyan.procedure.discretion;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.PaperView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One piece of evidence of the case as a fact can name it (《行政处罚法》第四十六条).
 *
 * @param id the paper that put it on record
 * @param words title and kind, for a reader
 */
record EvidencePiece(long id, String words) {

    /** Papers that list evidence of their own: found on the spot, or collected in a case that was joined or divided. */
    private static final Map<String, String> LISTED = Map.of(
            "register-on-the-spot", "现场收集的证据",
            "decide-joining", "并入的案件的证据",
            "decide-separation", "原案的证据");

    /** Everything that can prove a fact about the party, oldest first. */
    static List<EvidencePiece> of(CaseProgress progress, Party party) {
        Stream<CaseRecord> collected = progress.papers(party, "collect-evidence");
        Stream<CaseRecord> listed = LISTED.keySet().stream().flatMap(step -> progress.papers(party, step));
        return Stream.concat(collected, listed)
                .sorted(Comparator.comparing(CaseRecord::id))
                .flatMap(paper -> words(paper).stream().map(words -> new EvidencePiece(paper.id(), words)))
                .toList();
    }

    private static Optional<String> words(CaseRecord paper) {
        if (!LISTED.containsKey(paper.step())) {
            return Optional.of("%s（%s）"
                    .formatted(
                            paper.data().need("title"),
                            PaperView.evidenceKind(paper.data().need("kind"))));
        }
        List<String> several = paper.data().texts("evidence");
        String listed = paper.data().values().get("evidence") instanceof String one ? one : String.join("、", several);
        String stripped = listed.strip().replaceAll("[。；]+$", "");
        return stripped.isEmpty()
                ? Optional.empty()
                : Optional.of("%s（%s）".formatted(LISTED.get(paper.step()), stripped));
    }

    /** The field in which the sheet keeps which facts this piece proves. */
    String field() {
        return "proves_" + id;
    }
}
