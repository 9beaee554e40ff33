package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.duties.Recusals;
import cn.kuanyan.platform.ModelBean;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The application's answers to the questions of the models, the bean {@code penaltyCase}: gateways ask, nothing in a
 * model compares a threshold or counts a day.
 */
@Component
@ModelBean("penaltyCase")
@Transactional(readOnly = true)
public class PenaltyCaseQuestions {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CaseFiles caseFiles;
    private final Acts acts;
    private final TimeLimits limits;
    private final DefencePeriod defencePeriod;
    private final DutyGuard duties;
    private final Recusals recusals;
    private final ReviewQuestion review;
    private final DiscussionQuestion discussion;
    private final PaymentLedgers ledgers;

    PenaltyCaseQuestions(
            CaseFiles caseFiles,
            Acts acts,
            TimeLimits limits,
            DefencePeriod defencePeriod,
            DutyGuard duties,
            Recusals recusals,
            ReviewQuestion review,
            DiscussionQuestion discussion,
            PaymentLedgers ledgers) {
        this.caseFiles = caseFiles;
        this.acts = acts;
        this.limits = limits;
        this.defencePeriod = defencePeriod;
        this.duties = duties;
        this.recusals = recusals;
        this.review = review;
        this.discussion = discussion;
        this.ledgers = ledgers;
    }

    // People

    public String registrar(Long caseId) {
        return recusals.standingIn(caseId, caseFiles.get(caseId).registrar());
    }

    public List<String> officers(Long caseId) {
        return caseFiles.get(caseId).officers();
    }

    /** The responsible persons who discuss a complex or grave case together (第五十七条第二款). */
    public List<String> deputies(Long caseId) {
        return duties.holders(caseFiles.get(caseId).agency(), "deputyHead").stream()
                .filter(member -> duties.mayDo(member, "userTask_giveOpinion", caseId))
                .toList();
    }

    public String hearingChair(Long caseId, Long partyId) {
        return recusals.standingIn(caseId, acceptance(caseId, partyId).need("chair"));
    }

    /** The persons who examine the suspected crime (《行政执法机关移送涉嫌犯罪案件的规定》第五条第一款). */
    public List<String> transferGroup(Long caseId) {
        return progress(caseId).crimeTransfers().latest().map(CrimeTransfer::members).orElse(List.of()).stream()
                .map(member -> recusals.standingIn(caseId, member))
                .toList();
    }

    public String hearingRecorder(Long caseId, Long partyId) {
        return recusals.standingIn(caseId, acceptance(caseId, partyId).need("recorder"));
    }

    // 立案、约谈

    public String filingProposal(Long caseId) {
        return progress(caseId).latest(null, "verify-clue").orElseThrow().data().need("proposal");
    }

    public boolean filed(Long caseId) {
        return caseFiles.get(caseId).status() == CaseStatus.FILED;
    }

    public boolean notFilingNoticeOwed(Long caseId) {
        return caseFiles.get(caseId).origin().noticeOwed();
    }

    public boolean interviewPlanned(Long caseId) {
        return progress(caseId)
                .latest(null, "write-investigation-report")
                .orElseThrow()
                .data()
                .is("interviewPlanned", "YES");
    }

    // Parties of each step

    public List<Long> partiesForDiscretion(Long caseId) {
        CaseProgress progress = progress(caseId);
        return ids(progress, party -> progress.proposal(party).isEmpty() && !progress.isTransferred(party));
    }

    public List<Long> partiesForPriorNotice(Long caseId) {
        CaseProgress progress = progress(caseId);
        return ids(
                progress,
                party -> progress.isPenaltyProposed(party)
                        && !progress.isTransferred(party)
                        && progress.notice(party).isEmpty());
    }

    public List<Long> partiesForHearing(Long caseId) {
        CaseProgress progress = progress(caseId);
        return ids(progress, party -> progress.awaitsHearing(party) && !progress.isTransferred(party));
    }

    public List<Long> partiesForDecision(Long caseId) {
        CaseProgress progress = progress(caseId);
        return ids(progress, progress::isUndecided);
    }

    /** Those on whom there is a decision to be served and carried out, and who are not yet in the middle of it. */
    public List<Long> partiesForImplementation(Long caseId) {
        CaseProgress progress = progress(caseId);
        return ids(progress, progress::isToBeCarriedOut);
    }

    // 裁量、告知、审核、决定

    /** What the rules leave open, and every proposal that differs from what they say, is for a second person. */
    public boolean discretionNeedsReview(Long caseId, Long partyId) {
        return progress(caseId)
                .latest(caseFiles.party(partyId), "propose-penalty")
                .orElseThrow()
                .data()
                .flag("reviewNeeded");
    }

    public boolean rightsUsed(Long caseId, Long partyId) {
        return defencePeriod.areRightsUsed(progress(caseId), caseFiles.party(partyId));
    }

    public boolean statementGiven(Long caseId, Long partyId) {
        return progress(caseId).hasStated(caseFiles.party(partyId), "STATEMENT");
    }

    public boolean proposalChanged(Long caseId) {
        return !partiesForDiscretion(caseId).isEmpty();
    }

    public boolean legalReviewRequired(Long caseId) {
        return review.isRequired(caseFiles.get(caseId), progress(caseId));
    }

    public String returnTarget(Long caseId) {
        return progress(caseId).returnTarget();
    }

    public boolean collectiveDiscussionRequired(Long caseId, Long partyId) {
        return discussion.isRequired(progress(caseId), caseFiles.get(caseId), caseFiles.party(partyId));
    }

    /** After what the collector recorded: {@code settled}, {@code partly}, or {@code deferral} when the party asked for time. */
    public String paymentState(Long caseId, Long partyId) {
        return ledgers.state(caseId, progress(caseId), caseFiles.party(partyId));
    }

    public boolean noticeDelivered(Long caseId, Long partyId) {
        return progress(caseId).notice(caseFiles.party(partyId)).isPresent();
    }

    public boolean served(Long caseId, Long partyId) {
        return progress(caseId).service(caseFiles.party(partyId)).isPresent();
    }

    /** {@code served}, {@code announced} while the period of a public notice runs, or {@code failed}. */
    public String serviceState(Long caseId, Long partyId) {
        if (served(caseId, partyId)) {
            return "served";
        }
        return progress(caseId).publicNotice(caseFiles.party(partyId)).isPresent() ? "announced" : "failed";
    }

    public boolean publicised(Long caseId, Long partyId) {
        return progress(caseId).isPublicised(caseFiles.party(partyId));
    }

    /** Whether a decision says that somebody's act is suspected to be a crime (第五十七条第一款第四项). */
    public boolean crimeDecided(Long caseId) {
        CaseProgress progress = progress(caseId);
        return progress.standing().stream().anyMatch(progress::isDecidedAsCrime);
    }

    /** Whether somebody whose transfer was decided is still to be dealt with here, because nothing came of it. */
    public boolean transferFailed(Long caseId) {
        CaseProgress progress = progress(caseId);
        return progress.standing().stream().anyMatch(progress::isUndecided);
    }

    /** Whether nothing is left to be done here, because the police took over every party's case. */
    public boolean allTransferred(Long caseId) {
        CaseProgress progress = progress(caseId);
        List<Party> standing = progress.standing();
        return !standing.isEmpty() && standing.stream().allMatch(progress::isTransferred);
    }

    /** Whether the officers took the fine on the spot (第六十八条、第六十九条). */
    public boolean fineCollectedOnTheSpot(Long caseId, Long partyId) {
        return progress(caseId)
                .service(caseFiles.party(partyId))
                .filter(service -> service.data().is("payment", "COLLECTED"))
                .isPresent();
    }

    public boolean fineImposed(Long caseId, Long partyId) {
        return progress(caseId).amountDue(caseFiles.party(partyId)).signum() > 0;
    }

    /** Whoever was not punished is educated and followed up; so is an organisation that has not yet corrected (第二十八、三十三条). */
    public boolean rectificationOwed(Long caseId, Long partyId) {
        CaseProgress progress = progress(caseId);
        Party party = caseFiles.party(partyId);
        boolean unpunished = progress.decision(party)
                .filter(decision -> decision.data().is("outcome", "NO_PENALTY"))
                .isPresent();
        boolean uncorrected = progress.latest(null, "recheck-correction")
                .filter(recheck -> !recheck.data().is("result", "CORRECTED"))
                .isPresent();
        return unpunished || uncorrected && party.organisation().isEmpty();
    }

    // 整改、恢复办理

    /** What a head re-opened the closed case for: {@code ENFORCEMENT}, {@code RECTIFICATION} or {@code FILE}. */
    public String reopenedFor(Long caseId) {
        return progress(caseId).latest(null, "reopen-case").orElseThrow().data().need("purpose");
    }

    /** The party about whom something is left to be done in a case that was re-opened. */
    public List<Long> reopenedParties(Long caseId) {
        return progress(caseId).latest(null, "reopen-case").orElseThrow().data().text("party").stream()
                .map(Long::valueOf)
                .toList();
    }

    /** When a check is due: the day set for the next one, else the day set for the party; {@code null} when none was set. */
    public Date rectificationDue(Long caseId, Long partyId) {
        return Stream.of("rectificationCheck", "rectification")
                .filter(code -> limits.current(caseId, partyId, code)
                        .filter(limit -> limit.state() == TimeLimit.State.RUNNING)
                        .isPresent())
                .findFirst()
                .map(code -> dueAt(caseId, partyId, code))
                .orElse(null);
    }

    // 期限

    /** The moment at which a time limit has run out: the start of the day after its last day. */
    public Date dueAt(Long caseId, Long partyId, String code) {
        LocalDate last = code.equals("statement")
                ? defencePeriod.lastDay(caseId, partyId).orElseThrow()
                : limits.current(caseId, partyId, code).map(TimeLimit::dueDate).orElseThrow();
        return Date.from(last.plusDays(1).atStartOfDay(CHINA).toInstant());
    }

    /** The same for a limit of the whole case that not every regime has; {@code null} where there is none. */
    public Date dueAtIfAny(Long caseId, String code) {
        if (code.equals("crimeTransferSending")) {
            return sendBy(caseId);
        }
        return limits.current(caseId, null, code).isPresent() ? dueAt(caseId, null, code) : null;
    }

    private Date sendBy(Long caseId) {
        return progress(caseId)
                .crimeTransfers()
                .latest()
                .flatMap(CrimeTransfer::sendBy)
                .map(moment -> Date.from(moment.atZone(CHINA).toInstant()))
                .orElse(null);
    }

    /** The same for a limit of the whole case; an expression cannot pass "no party", EL makes a zero of it. */
    public Date dueAt(Long caseId, String code) {
        return dueAt(caseId, null, code);
    }

    private RecordData acceptance(Long caseId, Long partyId) {
        return progress(caseId)
                .latest(caseFiles.party(partyId), "accept-hearing")
                .map(CaseRecord::data)
                .orElseThrow();
    }

    private CaseProgress progress(long caseId) {
        return acts.progress(caseId);
    }

    private static List<Long> ids(CaseProgress progress, Predicate<Party> which) {
        return progress.standing().stream().filter(which).map(Party::id).toList();
    }
}
