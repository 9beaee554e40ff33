package cn.kuanyan.casefile;

import cn.kuanyan.platform.HasCases;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens case files and changes them; every change leaves a {@link CaseChange} with who, when and why. */
@Service
@Transactional
public class CaseFiles implements HasCases {

    private final PenaltyCaseRepository cases;
    private final PartyRepository parties;
    private final CaseChangeRepository changes;
    private final ReturnSlipRepository slips;
    private final CaseChanges changeLog;
    private final Clock clock;

    CaseFiles(
            PenaltyCaseRepository cases,
            PartyRepository parties,
            CaseChangeRepository changes,
            ReturnSlipRepository slips,
            CaseChanges changeLog,
            Clock clock) {
        this.cases = cases;
        this.parties = parties;
        this.changes = changes;
        this.slips = slips;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /** Opens a case file for a registered clue with its parties, organisations first. */
    public PenaltyCase register(NewCase registered, String registrationNumber, String registrar) {
        PenaltyCase opened = cases.save(new PenaltyCase(registered, registrationNumber, registrar, today()));
        List<Party> filed = new ArrayList<>();
        Stream.concat(
                        registered.parties().stream().filter(party -> party.organisationIdentifier() == null),
                        registered.parties().stream().filter(party -> party.organisationIdentifier() != null))
                .forEach(party -> filed.add(parties.save(new Party(opened.id(), party, organisationOf(party, filed)))));
        changeLog.note(opened, registrar, "status", null, CaseStatus.REGISTERED.label(), "案件来源登记");
        return opened;
    }

    @Transactional(readOnly = true)
    public PenaltyCase get(long caseId) {
        return cases.findById(caseId).orElseThrow(() -> Rejection.notFound("没有这个案件。"));
    }

    /** The case, for this transaction alone. */
    public PenaltyCase lock(long caseId) {
        return cases.lock(caseId).orElseThrow(() -> Rejection.notFound("没有这个案件。"));
    }

    @Transactional(readOnly = true)
    @Override
    public boolean hasCases() {
        return cases.count() > 0;
    }

    /** The cases of an agency, the latest first. */
    @Transactional(readOnly = true)
    public List<PenaltyCase> ofAgency(String agency) {
        return cases.findByAgencyOrderByIdDesc(agency);
    }

    /** @param number of the case or of its registration */
    @Transactional(readOnly = true)
    public Optional<PenaltyCase> numbered(String agency, String number) {
        return cases.findByNumber(agency, number);
    }

    @Transactional(readOnly = true)
    public List<Party> parties(long caseId) {
        return parties.findByCaseIdOrderById(caseId);
    }

    @Transactional(readOnly = true)
    public List<PenaltyCase> all(Collection<Long> caseIds) {
        return cases.findAllById(caseIds);
    }

    /** One and the same party, by its identifier, in the cases of one agency. */
    @Transactional(readOnly = true)
    public List<Party> sameParty(String agency, String identifier) {
        return parties.findInAgency(agency, identifier);
    }

    @Transactional(readOnly = true)
    public Party party(long partyId) {
        return parties.findById(partyId).orElseThrow(() -> Rejection.notFound("没有这个当事人。"));
    }

    @Transactional(readOnly = true)
    public List<CaseChange> changes(long caseId) {
        return changes.findByCaseIdOrderById(caseId);
    }

    public void runsAs(PenaltyCase penaltyCase, String processInstanceId) {
        penaltyCase.runAs(processInstanceId);
        cases.save(penaltyCase);
    }

    public void appointOfficers(PenaltyCase penaltyCase, String one, String two, String actor, String reason) {
        changeLog.note(
                penaltyCase, actor, "officers", String.join("、", penaltyCase.officers()), one + "、" + two, reason);
        penaltyCase.appointOfficers(one, two);
        cases.save(penaltyCase);
    }

    public void applyRegime(PenaltyCase penaltyCase, String regime, String actor, String reason) {
        if (!regime.equals(penaltyCase.regime())) {
            changeLog.note(penaltyCase, actor, "regime", penaltyCase.regime(), regime, reason);
            penaltyCase.applyRegime(regime);
            cases.save(penaltyCase);
        }
    }

    public void file(PenaltyCase penaltyCase, String caseNumber, String actor, String reason) {
        changeLog.note(penaltyCase, actor, "caseNumber", null, caseNumber, reason);
        changeLog.note(penaltyCase, actor, "status", penaltyCase.status().label(), CaseStatus.FILED.label(), reason);
        penaltyCase.file(caseNumber, today());
        cases.save(penaltyCase);
    }

    public void become(PenaltyCase penaltyCase, CaseStatus status, String actor, String reason) {
        if (penaltyCase.status() == status) {
            return;
        }
        changeLog.note(penaltyCase, actor, "status", penaltyCase.status().label(), status.label(), reason);
        if (status == CaseStatus.CLOSED) {
            penaltyCase.close(today());
        } else {
            penaltyCase.become(status);
        }
        cases.save(penaltyCase);
    }

    /** Notes as a fact of the case that the agency let a time limit pass. */
    public void missed(long caseId, String limit, LocalDate lastDay) {
        changeLog.note(get(caseId), "—", "timeLimit", lastDay.toString(), "逾期", limit + "已经届满，尚未办结");
    }

    /** Notes that an approver sent the case back. */
    public void returned(PenaltyCase penaltyCase, Long partyId, String returningTask, String actor, String reason) {
        slips.save(new ReturnSlip(penaltyCase.id(), partyId, returningTask, actor, clock.instant(), reason));
        changeLog.note(penaltyCase, actor, "returned", null, returningTask, reason);
    }

    /** The open return that this task made, if any: the task then belongs to the person who returned it. */
    @Transactional(readOnly = true)
    public Optional<ReturnSlip> openReturn(long caseId, Long partyId, String returningTask) {
        return openReturns(caseId, partyId).stream()
                .filter(slip -> slip.returningTask().equals(returningTask))
                .reduce((earlier, later) -> later);
    }

    @Transactional(readOnly = true)
    public List<ReturnSlip> openReturns(long caseId, Long partyId) {
        return slips.findByCaseIdAndSettledFalseOrderById(caseId).stream()
                .filter(slip -> slip.isFor(partyId))
                .toList();
    }

    public void settleReturns(long caseId, Long partyId, String returningTask) {
        slips.findByCaseIdAndSettledFalseOrderById(caseId).stream()
                .filter(slip -> slip.isFor(partyId) && slip.returningTask().equals(returningTask))
                .forEach(ReturnSlip::settle);
    }

    private static Party organisationOf(NewParty party, List<Party> filed) {
        return filed.stream()
                .filter(candidate -> Objects.equals(candidate.identifier(), party.organisationIdentifier()))
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
