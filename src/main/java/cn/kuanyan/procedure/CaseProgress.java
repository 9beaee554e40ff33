package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How far a case has come, read from its papers alone. A paper is in force until a later paper re-opens its step: defence,
 * hearing, legal review or the head may send a party's case back to an earlier step.
 */
public final class CaseProgress {

    private static final Set<String> TO_DISCRETION = Set.of("investigation", "discretion");

    private final List<CaseRecord> papers;
    private final List<Party> parties;
    private final CrimeTransfers crimeTransfers;

    public CaseProgress(List<CaseRecord> papers, List<Party> parties) {
        this.papers = papers;
        this.parties = parties;
        this.crimeTransfers = new CrimeTransfers(papers);
    }

    public List<Party> parties() {
        return parties;
    }

    /** Whether nothing is done about the party any more: it died, ceased to exist, or its case is handled elsewhere. */
    public boolean isOver(Party party) {
        return ending(party).isPresent();
    }

    /** The paper by which the party's case ended before its regular end: it names the party as {@code endedParty} and why as {@code ending}. */
    public Optional<CaseRecord> ending(Party party) {
        return papers.stream()
                .filter(paper -> paper.data().is("endedParty", String.valueOf(party.id())))
                .findFirst();
    }

    /** The parties about whom something is still done or was done to its regular end. */
    public List<Party> standing() {
        return parties.stream().filter(party -> !isOver(party)).toList();
    }

    /** Every paper of the case, oldest first. */
    public Stream<CaseRecord> papers() {
        return papers.stream();
    }

    /** The latest paper of a step; papers about the whole case count for each party. */
    public Optional<CaseRecord> latest(Party party, String step) {
        return papers(party, step).reduce((earlier, later) -> later);
    }

    public Stream<CaseRecord> papers(Party party, String step) {
        return papers.stream()
                .filter(paper -> paper.step().equals(step))
                .filter(paper -> party == null
                        || paper.partyId() == null
                        || paper.partyId().equals(party.id()));
    }

    /** The papers of several steps, oldest first. */
    Stream<CaseRecord> papers(Party party, List<String> steps) {
        return steps.stream().flatMap(step -> papers(party, step)).sorted(Comparator.comparing(CaseRecord::id));
    }

    /** The approved proposal in force; empty while discretion is still to be exercised. */
    public Optional<CaseRecord> proposal(Party party) {
        return latest(party, "approve-proposal")
                .filter(approval -> approval.answered("approve"))
                .filter(approval -> approval.id() > reopenedAt(party))
                .flatMap(approval -> latest(party, "propose-penalty"));
    }

    /** The statement of facts on which discretion is exercised. */
    public Optional<CaseRecord> facts(Party party) {
        return latest(party, "state-facts");
    }

    public boolean isPenaltyProposed(Party party) {
        return proposal(party)
                .filter(proposal -> !proposal.data().is("outcome", "EXEMPT")
                        && !proposal.data().is("outcome", "UNFOUNDED"))
                .isPresent();
    }

    /** The delivered notice of the proposal in force. */
    public Optional<CaseRecord> notice(Party party) {
        long since = Math.max(
                proposal(party).map(CaseRecord::id).orElse(Long.MAX_VALUE), reopenedAt(party, Set.of("priorNotice")));
        return deliveredNotices(party)
                .filter(delivered -> delivered.id() > since)
                .max(Comparator.comparing(CaseRecord::id));
    }

    /** Every notice that reached the party or was announced to the public; tries that failed are none. */
    Stream<CaseRecord> deliveredNotices(Party party) {
        return papers(party, "deliver-prior-notice")
                .filter(paper -> paper.data().date("deliveredOn").isPresent());
    }

    /** Everything the party said or asked for within the period of the notice in force. */
    public List<CaseRecord> statements(Party party) {
        long since = notice(party).map(CaseRecord::id).orElse(Long.MAX_VALUE);
        return papers(party, "register-statement")
                .filter(statement -> statement.id() > since)
                .toList();
    }

    public boolean hasStated(Party party, String... kinds) {
        return statements(party).stream()
                .anyMatch(statement -> Set.of(kinds).contains(statement.data().need("kind")));
    }

    public boolean awaitsHearing(Party party) {
        return hasStated(party, "HEARING_REQUEST") && hearingEnd(party).isEmpty();
    }

    /** The report of the hearing, or the paper that says it was given up. */
    public Optional<CaseRecord> hearingEnd(Party party) {
        long since = notice(party).map(CaseRecord::id).orElse(Long.MAX_VALUE);
        return Stream.concat(
                        papers(party, "report-hearing"),
                        papers(party, "hold-hearing").filter(paper -> paper.answered("abandoned")))
                .filter(paper -> paper.id() > since)
                .max(Comparator.comparing(CaseRecord::id));
    }

    /** Whether a hearing of the party was ever held; a later notice does not undo that (第五十七条第二款、第五十八条第一款). */
    public boolean wentThroughHearing(Party party) {
        return latest(party, "report-hearing").isPresent();
    }

    /** Whether legal review returned the case and has not approved it since. */
    public boolean isReviewReturned() {
        return latest(null, "review-legality")
                .filter(review -> review.answered("return"))
                .isPresent();
    }

    /** Whether legal review approved what is now proposed and notified for every party. */
    public boolean isReviewed() {
        long settledAt = standing().stream()
                .filter(party -> !isTransferred(party))
                .mapToLong(party -> Math.max(
                        proposal(party).map(CaseRecord::id).orElse(Long.MAX_VALUE),
                        notice(party).map(CaseRecord::id).orElse(0L)))
                .max()
                .orElse(0);
        return latest(null, "review-legality")
                .filter(review -> review.answered("approve"))
                .filter(review -> review.id() > settledAt)
                .isPresent();
    }

    /**
     * The signed decision, which stands whatever happens to the other parties; empty while the party's case is open, and
     * again when nothing came of the decision to transfer it as a crime.
     */
    public Optional<CaseRecord> decision(Party party) {
        return latest(party, "sign-decision")
                .filter(signed -> !isCrime(signed) || signed.id() > crimeTransfers.failedDecisionAt(party))
                .or(() -> decisionOnTheSpot(party))
                .filter(signed -> signed.id() > annulledAt(party));
    }

    /** The result of 行政复议 or 行政诉讼 by which a decision about the party ceased to be in force; the last one. */
    public Optional<CaseRecord> annulment(Party party) {
        return results(party)
                .filter(result ->
                        RemedyOutcome.valueOf(result.data().need("outcome")).annuls())
                .reduce((earlier, later) -> later);
    }

    /** Whether another decision has to be made and was not yet (《行政复议法》第六十四条、《行政诉讼法》第七十条). */
    public boolean isRemakeOwed(Party party) {
        return annulment(party)
                        .filter(result -> result.data().is("outcome", "REMAKE"))
                        .isPresent()
                && decision(party).isEmpty();
    }

    /** What was decided when a decision was annulled: the draft that was signed, or the decision made on the spot. */
    public Optional<CaseRecord> annulledContent(Party party) {
        long annulled = annulledAt(party);
        return papers(party, List.of("draft-decision", "decide-on-the-spot"))
                .filter(content -> content.id() < annulled)
                .reduce((earlier, later) -> later);
    }

    private Stream<CaseRecord> results(Party party) {
        return papers(party, "record-remedy-outcome").filter(Remedy::isResult);
    }

    /** Id of the paper that took a decision away; zero when none was. */
    public long annulledAt(Party party) {
        return annulment(party).map(CaseRecord::id).orElse(0L);
    }

    private static boolean isCrime(CaseRecord signed) {
        return signed.data().is("outcome", "CRIME");
    }

    /** The decision made on the spot (第五十一条); empty in an ordinary case, and where it was turned into one. */
    public Optional<CaseRecord> decisionOnTheSpot(Party party) {
        return latest(party, "decide-on-the-spot").filter(paper -> paper.answered("punish"));
    }

    public CrimeTransfers crimeTransfers() {
        return crimeTransfers;
    }

    /** Whether the police took the party's case over instead of its being decided here (第二十七条第一款). */
    public boolean isTransferred(Party party) {
        return crimeTransfers.isFiled(party) && !isDecidedHere(party);
    }

    /** Whether there is a decision to be served and carried out. */
    public boolean isDecidedHere(Party party) {
        return decision(party).filter(signed -> !isCrime(signed)).isPresent();
    }

    /** The same for a decision that was signed after the last return of a transfer: the earlier ones are being carried out. */
    public boolean isToBeCarriedOut(Party party) {
        return isDecidedHere(party) && decision(party).orElseThrow().id() > crimeTransfers.failedDecisionAt();
    }

    /** Whether the party is to be transferred by decision, and the police have not taken its case over yet. */
    public boolean isDecidedAsCrime(Party party) {
        return decision(party).filter(CaseProgress::isCrime).isPresent() && !crimeTransfers.isFiled(party);
    }

    /** Whether the party still waits for its decision here: neither decided nor taken over by the police. */
    public boolean isUndecided(Party party) {
        return decision(party).isEmpty() && !crimeTransfers.isFiled(party);
    }

    /** Whether nothing is settled about the party: neither a decision to carry out nor a criminal case. */
    public boolean isUnsettled(Party party) {
        return isUndecided(party) || isDecidedAsCrime(party);
    }

    /** Whether the whole case rests because the police examine it; what was already decided is carried out meanwhile. */
    public boolean isWithThePolice() {
        List<Party> unsettled = parties.stream().filter(this::isUnsettled).toList();
        return !unsettled.isEmpty() && unsettled.stream().allMatch(crimeTransfers::isWithThePolice);
    }

    /** Whether the head has suspended the case and not let it go on since. */
    public boolean isSuspended() {
        long suspended = approvedAt("decide-suspension");
        return suspended > approvedAt("decide-resumption");
    }

    private long approvedAt(String step) {
        return papers(null, step)
                .filter(paper -> paper.answered("approve"))
                .mapToLong(CaseRecord::id)
                .max()
                .orElse(0);
    }

    /** The paper that says since when ({@code servedOn}) the party has the decision; empty until then. */
    public Optional<CaseRecord> service(Party party) {
        return serviceTries(party)
                .filter(paper -> paper.data().date("servedOn").isPresent())
                .max(Comparator.comparing(CaseRecord::id));
    }

    /** The public notice of the decision whose period runs, if that is how the latest try stands (《民事诉讼法》第九十五条). */
    public Optional<CaseRecord> publicNotice(Party party) {
        return serviceTries(party)
                .max(Comparator.comparing(CaseRecord::id))
                .filter(paper -> paper.data().date("noticeOn").isPresent());
    }

    private Stream<CaseRecord> serviceTries(Party party) {
        long since = annulledAt(party);
        return Stream.of("serve-decision", "confirm-public-notice", "serve-on-the-spot")
                .flatMap(step -> papers(party, step))
                .filter(paper -> paper.id() > since);
    }

    /**
     * Tries of a step that failed.
     *
     * @param since id of the paper that is served
     */
    public List<CaseRecord> failedTries(Party party, String step, long since) {
        return papers(party, step)
                .filter(paper -> paper.id() > since)
                .filter(paper -> paper.data().is("result", "FAILED"))
                .toList();
    }

    /** Whether the decision about the party stands open to the public (《行政处罚法》第四十八条). */
    public boolean isPublicised(Party party) {
        long withdrawn =
                latest(party, "withdraw-publication").map(CaseRecord::id).orElse(0L);
        return latest(party, "publish-decision")
                .filter(paper -> paper.data().is("published", "YES"))
                .filter(paper -> paper.id() > withdrawn)
                .isPresent();
    }

    /** What was decided: the draft that was signed, or the decision made on the spot. */
    public Optional<CaseRecord> content(Party party) {
        return latest(party, "draft-decision")
                .filter(draft -> draft.id() > annulledAt(party))
                .or(() -> decisionOnTheSpot(party).filter(decided -> decided.id() > annulledAt(party)));
    }

    /** The paper with the amounts ({@code fine}, {@code confiscation}) in force: the decision, or what 复议 or 诉讼 made of it. */
    public Optional<CaseRecord> amounts(Party party) {
        long decided = decision(party).map(CaseRecord::id).orElse(Long.MAX_VALUE);
        return results(party)
                .filter(result -> result.id() > decided)
                .filter(result -> result.data().is("outcome", "VARIED"))
                .reduce((earlier, later) -> later)
                .or(() -> content(party));
    }

    public BigDecimal amountDue(Party party) {
        return decision(party)
                .filter(signed -> signed.data().is("outcome", "PENALTY"))
                .flatMap(signed -> amounts(party))
                .map(amounts -> amounts.data().money("fine").add(amounts.data().money("confiscation")))
                .orElse(BigDecimal.ZERO);
    }

    /**
     * The step to which legal review or the head has just sent the case back, or a transfer of which nothing came, else
     * {@code none}. When the head returned
     * several parties' cases to different steps, the earliest step is taken.
     */
    public String returnTarget() {
        long review = latest(null, "review-legality").map(CaseRecord::id).orElse(0L);
        long head = Stream.of("review-decision", "sign-decision")
                .flatMap(step -> latest(null, step).stream())
                .mapToLong(CaseRecord::id)
                .max()
                .orElse(0);
        if (crimeTransfers.failedDecisionAt() > Math.max(review, head)) {
            return "discretion";
        }
        Stream<CaseRecord> returns = review > head
                ? latest(null, "review-legality").filter(paper -> paper.answered("return")).stream()
                : standing().stream()
                        .filter(this::isUndecided)
                        .flatMap(party -> latest(party, "review-decision").stream())
                        .filter(paper -> paper.answered("returnToEarlierStep"));
        List<String> targets =
                returns.flatMap(paper -> paper.data().text("returnTo").stream()).toList();
        return Stream.of("investigation", "discretion", "priorNotice")
                .filter(targets::contains)
                .findFirst()
                .orElse("none");
    }

    /** Whether evidence was collected after the party was last told what is proposed: only then may it become heavier. */
    public boolean hasNewEvidenceSinceNotice(Party party) {
        long told = deliveredNotices(party).mapToLong(CaseRecord::id).max().orElse(0);
        return latest(party, "collect-evidence")
                .filter(evidence -> evidence.id() > told)
                .isPresent();
    }

    private long reopenedAt(Party party) {
        return reopenedAt(party, TO_DISCRETION);
    }

    private long reopenedAt(Party party, Set<String> targets) {
        Predicate<CaseRecord> toTargets =
                paper -> paper.data().text("returnTo").filter(targets::contains).isPresent();
        Stream<CaseRecord> returned = Stream.concat(
                        papers(party, "review-legality").filter(paper -> paper.answered("return")),
                        papers(party, "review-decision").filter(paper -> paper.answered("returnToEarlierStep")))
                .filter(toTargets);
        Stream<CaseRecord> changed = targets.contains("discretion")
                ? Stream.concat(papers(party, "review-statement"), papers(party, "report-hearing"))
                        .filter(paper -> paper.answered("changed"))
                : Stream.empty();
        long failed = targets.contains("discretion") ? crimeTransfers.failedDecisionAt(party) : 0;
        long signed = decision(party).map(CaseRecord::id).orElse(Long.MAX_VALUE);
        Stream<CaseRecord> remade = targets.contains("discretion")
                ? annulment(party).filter(result -> result.data().is("outcome", "REMAKE")).stream()
                : Stream.empty();
        Stream<CaseRecord> reopening = Stream.of(returned, changed, remade).flatMap(papers -> papers);
        return LongStream.concat(LongStream.of(failed), reopening.mapToLong(CaseRecord::id))
                .filter(id -> id < signed)
                .max()
                .orElse(0);
    }
}
