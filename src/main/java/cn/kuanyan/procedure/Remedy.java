package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One 行政复议 or 行政诉讼 of a party, read from its papers: the registration, what became of a late one, stays and results. A
 * later registration of the same kind and day takes the place of the earlier one.
 *
 * @param registration paper of the step {@code register-remedy}
 * @param papers everything about it that was filed since, oldest first
 */
public record Remedy(CaseRecord registration, List<CaseRecord> papers) {

    private static final String REGISTRATION = "register-remedy";
    private static final List<String> FOLLOWING =
            List.of("record-late-remedy", "submit-remedy-answer", "record-remedy-outcome", "refund-payment");

    /** All of a party, oldest first. */
    public static List<Remedy> of(CaseProgress progress, Party party) {
        Map<String, CaseRecord> registered = new LinkedHashMap<>();
        progress.papers(party, REGISTRATION).forEach(paper -> registered.put(key(paper.data()), paper));
        return registered.entrySet().stream()
                .map(one -> new Remedy(
                        one.getValue(),
                        progress.papers(party, FOLLOWING)
                                .filter(paper -> key(paper.data()).equals(one.getKey()))
                                .filter(paper -> paper.id() > one.getValue().id())
                                .toList()))
                .toList();
    }

    /** Those against the decision that is in force now. */
    public static List<Remedy> againstDecisionInForce(CaseProgress progress, Party party) {
        long decided = progress.decision(party).map(CaseRecord::id).orElse(Long.MAX_VALUE);
        return of(progress, party).stream()
                .filter(remedy -> remedy.registration.id() > decided)
                .toList();
    }

    /** The one about which something was filed last. */
    public static Optional<Remedy> latest(CaseProgress progress, Party party) {
        return of(progress, party).stream().max(Comparator.comparing(Remedy::lastPaper));
    }

    private long lastPaper() {
        return papers.isEmpty()
                ? registration.id()
                : papers.get(papers.size() - 1).id();
    }

    /** What links a later paper to its remedy. */
    private static String key(RecordData data) {
        return data.text("kind").orElse("") + data.text("appliedOn").orElse("");
    }

    /** Writes on a later paper which remedy it is about. */
    public void linkTo(RecordData paper) {
        paper.establish("kind", data().text("kind").orElse(null));
        paper.establish("appliedOn", appliedOn());
    }

    public boolean isLawsuit() {
        return data().is("kind", "LITIGATION");
    }

    public String label() {
        return isLawsuit() ? "行政诉讼" : "行政复议";
    }

    public LocalDate appliedOn() {
        return data().date("appliedOn").orElseThrow();
    }

    /** The day on which the agency got the copy of the application; its answer is due from there. */
    public LocalDate copyReceivedOn() {
        return acceptance()
                .flatMap(accepted -> accepted.data().date("copyReceivedOn"))
                .or(() -> data().date("copyReceivedOn"))
                .orElseThrow();
    }

    /** Code of the limit for the agency's answer (《行政复议法》第四十八条、第五十四条；《行政诉讼法》第六十七条). */
    public String answerLimit() {
        return answerLimit(isLawsuit(), data().text("procedure").orElse("ORDINARY"));
    }

    /** @param procedure of the reconsideration, {@code ORDINARY} or {@code SIMPLIFIED} */
    public static String answerLimit(boolean lawsuit, String procedure) {
        return lawsuit
                ? "litigationAnswer"
                : procedure.equals("SIMPLIFIED") ? "reconsiderationAnswerSimplified" : "reconsiderationAnswer";
    }

    /** Whether it came after its period. */
    public boolean isLate() {
        return data().flag("late");
    }

    /** A late one has no effect unless the body accepted it for a good reason (《行政复议法》第二十条第二款、《行政诉讼法》第四十八条). */
    public boolean isEffective() {
        return !isLate() || acceptance().isPresent();
    }

    /** Whether it is late and nobody has said yet what becomes of it. */
    public boolean isAwaitingAcceptance() {
        return isLate() && following("record-late-remedy").isEmpty();
    }

    private Optional<CaseRecord> acceptance() {
        return following("record-late-remedy").stream()
                .filter(paper -> paper.answered("accepted"))
                .findFirst();
    }

    /** The result that stands; a judgment that may still be appealed is none (《行政诉讼法》第八十五条). */
    public Optional<CaseRecord> result() {
        return following("record-remedy-outcome").stream()
                .filter(Remedy::isResult)
                .reduce((earlier, later) -> later);
    }

    static boolean isResult(CaseRecord paper) {
        return paper.answered("result") && paper.data().is("effective", "YES");
    }

    public Optional<RemedyOutcome> outcome() {
        return result().map(paper -> RemedyOutcome.valueOf(paper.data().need("outcome")));
    }

    public boolean ended(RemedyOutcome how) {
        return outcome().filter(how::equals).isPresent();
    }

    public Optional<LocalDate> endedOn() {
        return result().flatMap(paper -> paper.data().date("endedOn")).or(() -> data().date("endedOn"));
    }

    /** Whether it has effects, and no result yet. */
    public boolean isOpen() {
        return isEffective() && endedOn().isEmpty();
    }

    /** Whether the body has stopped the execution (《行政复议法》第四十二条、《行政诉讼法》第五十六条). */
    public boolean isStayed(LocalDate on) {
        return isOpen()
                && following("record-remedy-outcome").stream()
                        .filter(paper -> paper.answered("stay") || paper.answered("stayEnded"))
                        .reduce((earlier, later) -> later)
                        .filter(paper -> paper.answered("stay"))
                        .flatMap(paper -> paper.data().date("stayFrom"))
                        .filter(from -> !on.isBefore(from))
                        .isPresent();
    }

    /** One line for whoever reads the case. */
    public String inWords() {
        String state = isAwaitingAcceptance()
                ? "逾期，没有影响加处罚款和执行的效力"
                : !isEffective()
                        ? "逾期，未被受理"
                        : outcome().map(RemedyOutcome::label).orElse("正在进行");
        return "%s（%s提出，%s）：%s%s"
                .formatted(
                        label(),
                        appliedOn(),
                        data().text("body").orElse("—"),
                        state,
                        Refund.of(this).map(refund -> "，" + refund.inWords()).orElse(""));
    }

    private RecordData data() {
        return registration.data();
    }

    private List<CaseRecord> following(String step) {
        return papers.stream().filter(paper -> paper.step().equals(step)).toList();
    }
}
