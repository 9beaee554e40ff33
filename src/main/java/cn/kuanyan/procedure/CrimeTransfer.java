package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One attempt to hand a suspected crime over to the police (《行政执法机关移送涉嫌犯罪案件的规定》第五条至第十二条), from its proposal, or
 * from the group that was appointed after a decision, to the answer that ends it.
 *
 * @param papers everything that belongs to the attempt, oldest first
 */
public record CrimeTransfer(List<CaseRecord> papers) {

    static final String PROPOSAL = "propose-criminal-transfer";
    static final String GROUP = "appoint-transfer-group";

    /** Every step of an attempt, in its order. */
    static final Set<String> STEPS = Set.of(
            PROPOSAL,
            GROUP,
            "verify-crime",
            "decide-criminal-transfer",
            "send-criminal-transfer",
            "record-police-answer",
            "answer-police-refusal",
            "hand-over-materials");

    /** Whether it follows from a signed decision (《行政处罚法》第五十七条第一款第四项) and not from a proposal. */
    public boolean isByDecision() {
        return latest(PROPOSAL).isEmpty();
    }

    /** User ids of the group 专案组; nobody before it is appointed. */
    public List<String> members() {
        return latest(GROUP).map(paper -> paper.data().texts("members")).orElse(List.of());
    }

    /** Ids of the parties whose acts are suspected to be a crime. */
    public Set<Long> parties() {
        return papers.get(0).data().texts("parties").stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    public boolean concerns(Party party) {
        return parties().contains(party.id());
    }

    public Stream<CaseRecord> papers(String step) {
        return papers.stream().filter(paper -> paper.step().equals(step));
    }

    public Optional<CaseRecord> latest(String step) {
        return papers(step).reduce((earlier, later) -> later);
    }

    /** @throws IllegalStateException when the step was not taken yet */
    public RecordData need(String step) {
        return latest(step).map(CaseRecord::data).orElseThrow(() -> new IllegalStateException("no " + step));
    }

    /** The last moment at which the case may be handed over in time (第五条第二款); empty where no rule says it. */
    public Optional<LocalDateTime> sendBy() {
        return latest("decide-criminal-transfer")
                .flatMap(decision -> decision.data().text("sendBy"))
                .map(LocalDateTime::parse);
    }

    /** Whether the police opened a criminal case (第八条). */
    public boolean isFiled() {
        return papers("record-police-answer").anyMatch(answer -> answer.answered("filed"));
    }

    /** The paper by which nothing comes of the transfer: the head's refusal, or the acceptance of that of the police. */
    public Optional<CaseRecord> failure() {
        return Stream.concat(
                        papers("decide-criminal-transfer").filter(decision -> decision.answered("refuse")),
                        papers("answer-police-refusal").filter(answer -> answer.answered("accept")))
                .findFirst();
    }

    /** Whether nothing is left for the group to do. */
    public boolean isConcluded() {
        return failure().isPresent() || latest("hand-over-materials").isPresent();
    }

    public boolean isUnderWay() {
        return !isFiled() && failure().isEmpty();
    }

    /** Whether the case lies with the police and is not handled here. */
    public boolean isWithThePolice() {
        return latest("send-criminal-transfer").isPresent() && isUnderWay();
    }
}
