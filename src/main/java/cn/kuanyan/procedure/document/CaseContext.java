package cn.kuanyan.procedure.document;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.document.Occasion;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.Matter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case as one document sees it.
 *
 * @param party the party it is about, {@code null} for the whole case
 * @param drafted the paper it was drafted from, {@code null} when people made it
 * @param issuing the paper that issues it, {@code null} for a draft
 */
record CaseContext(
        PenaltyCase penaltyCase,
        Party party,
        CaseProgress progress,
        CaseRecord drafted,
        CaseRecord issuing,
        Occasion occasion) {

    /** The paper of a step: the one it was made from or is issued by, else the latest about the same party and matter. */
    Optional<CaseRecord> paper(String step) {
        return Stream.of(Optional.ofNullable(issuing), Optional.ofNullable(drafted))
                .flatMap(Optional::stream)
                .filter(paper -> paper.step().equals(step))
                .findFirst()
                .or(() -> papers(step).reduce((earlier, later) -> later));
    }

    /** The papers of a step about the same party and matter, oldest first. */
    Stream<CaseRecord> papers(String step) {
        Optional<String> matter = drafted == null ? Optional.empty() : matter(drafted);
        return progress.papers(party, step)
                .filter(paper -> matter.isEmpty()
                        || matter(paper).isEmpty()
                        || matter(paper).equals(matter));
    }

    /** The papers that say under which conditions something is mandatory. */
    List<CaseRecord> own() {
        return Stream.of(Optional.ofNullable(drafted), Optional.ofNullable(issuing))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The matter that a paper belongs to, or that it began: of several alike the others are not its business. */
    private static Optional<String> matter(CaseRecord paper) {
        return paper.data().text(Matter.ID).or(() -> Matter.ofForm(paper.step())
                .map(begun -> paper.id().toString()));
    }
}
