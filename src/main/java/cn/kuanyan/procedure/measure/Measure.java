package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One measure of a case as its papers tell it. */
final class Measure {

    static final String LAPSED = "measure-lapsed";

    private static final List<String> APPLICATIONS = List.of("apply-preservation", "apply-measure");
    private static final List<String> APPROVALS =
            List.of("decide-preservation", "decide-measure", "approve-urgent-measure");
    private static final List<String> CARRYING_OUT = List.of("carry-out-preservation", "carry-out-measure");
    private static final List<String> PROPOSALS = List.of("propose-handling", "handle-measure");
    private static final List<String> ENDS = List.of("execute-handling", "return-things");

    private final CaseRecord application;
    private final CaseProgress progress;

    private Measure(CaseRecord application, CaseProgress progress) {
        this.application = application;
        this.progress = progress;
    }

    /** All measures of a case, oldest first. */
    static List<Measure> all(CaseProgress progress) {
        return APPLICATIONS.stream()
                .flatMap(step -> progress.papers(null, step))
                .map(application -> new Measure(application, progress))
                .toList();
    }

    /** The measure that the act belongs to. */
    static Measure of(Act act) {
        return of(act.progress(), Long.parseLong(act.data().need(Matter.ID)));
    }

    static Measure of(CaseProgress progress, long id) {
        return all(progress).stream()
                .filter(measure -> measure.id() == id)
                .findFirst()
                .orElseThrow();
    }

    long id() {
        return application.id();
    }

    long caseId() {
        return application.caseId();
    }

    boolean hasThing(String identification) {
        return things().stream().anyMatch(thing -> thing.row().is("identification", identification));
    }

    MeasureKind kind() {
        return MeasureKind.of(application);
    }

    /** Whether it was carried out before it was approved (《行政强制法》第十九条). */
    boolean isUrgent() {
        return application.data().is("urgency", "URGENT");
    }

    /** The latest paper of a step about this very measure. */
    Optional<CaseRecord> latest(String step) {
        return papers(List.of(step)).reduce((earlier, later) -> later);
    }

    Optional<CaseRecord> approval() {
        return papers(APPROVALS).filter(paper -> paper.answered("approve")).findFirst();
    }

    boolean isRefused() {
        return papers(APPROVALS).anyMatch(paper -> paper.answered("refuse"));
    }

    Optional<CaseRecord> carriedOut() {
        return papers(CARRYING_OUT).filter(paper -> paper.answered("done")).findFirst();
    }

    /** The things that were really taken; before that, those applied for. */
    List<Thing> things() {
        List<Thing> things = new ArrayList<>();
        for (RecordData row : application.data().rows("things")) {
            things.add(new Thing(things.size() + 1, row));
        }
        return carriedOut()
                .map(paper -> things.stream()
                        .filter(thing -> paper.data().is(thing.key(), "TAKEN"))
                        .toList())
                .orElse(things);
    }

    /** The latest opinion on what should become of the things. */
    Optional<CaseRecord> proposal() {
        return papers(PROPOSALS).reduce((earlier, later) -> later.id() > earlier.id() ? later : earlier);
    }

    /** Whether the latest opinion asks for more time. */
    boolean isExtensionProposed() {
        return proposal().filter(paper -> paper.answered("extend")).isPresent();
    }

    /** What the head decided should become of the things; empty while nothing was. */
    Optional<CaseRecord> settlement() {
        return latest("decide-handling")
                .filter(decision -> decision.answered("approve"))
                .flatMap(decision -> proposal().filter(paper -> paper.id() < decision.id()))
                .filter(paper -> !paper.answered("extend") && !paper.answered("appraise"));
    }

    boolean hasLapsed() {
        return latest(LAPSED).isPresent();
    }

    /** Whether things are held, or may be: what was taken without approval is held before it is recorded. */
    boolean holdsThings() {
        return !isOver() && (isUrgent() || carriedOut().isPresent());
    }

    boolean isOver() {
        boolean neverCarriedOut =
                isRefused() && !isUrgent() || papers(CARRYING_OUT).anyMatch(paper -> paper.answered("notDone"));
        return neverCarriedOut || papers(ENDS).findAny().isPresent();
    }

    /** What it holds, in one sentence. */
    String inWords() {
        return "%s（%s）"
                .formatted(
                        kind().label(),
                        String.join("、", things().stream().map(Thing::name).toList()));
    }

    private Stream<CaseRecord> papers(List<String> steps) {
        String id = application.id().toString();
        return steps.stream().flatMap(step -> progress.papers(null, step)).filter(paper -> paper.data()
                .is(Matter.ID, id));
    }
}
