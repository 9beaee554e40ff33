package cn.kuanyan.history;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up the agency's own cases of a party: the same identifier, the same agency, the same violation, with a signed
 * decision that was served or whose case is closed.
 */
@Service
@Transactional(readOnly = true)
public class PartyHistory {

    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final SameViolation violations;
    private final HistoryRules rules;

    PartyHistory(CaseFiles caseFiles, CaseRecords records, SameViolation violations, HistoryRules rules) {
        this.caseFiles = caseFiles;
        this.records = records;
        this.violations = violations;
        this.rules = rules;
    }

    /** The facts that follow from earlier cases, one for each rule, for the conduct of this case. */
    public List<HistoryProposal> proposals(PenaltyCase about, Party party, LocalDate today) {
        List<EarlierCase> cases = earlier(about, party, today);
        return rules.all().stream()
                .map(rule -> rule.propose(cases, about.conduct().limitationStart()))
                .toList();
    }

    /** Decided cases of the same party and violation, the latest decision first. */
    public List<EarlierCase> earlier(PenaltyCase about, Party party, LocalDate today) {
        return caseFiles.sameParty(about.agency(), party.identifier()).stream()
                .filter(same -> !same.caseId().equals(about.id()))
                .flatMap(same -> decided(about, same, today).stream())
                .sorted(Comparator.comparing(EarlierCase::decidedOn).reversed())
                .toList();
    }

    private Optional<EarlierCase> decided(PenaltyCase about, Party same, LocalDate today) {
        PenaltyCase earlier = caseFiles.get(same.caseId());
        if (!violations.same(about.agency(), about.item(), earlier.item())) {
            return Optional.empty();
        }
        Optional<LocalDate> served = latest(earlier, same, "serve-decision", "serve-on-the-spot")
                .flatMap(paper -> paper.data().date("servedOn"))
                .filter(day -> !day.isAfter(today));
        return latest(earlier, same, "sign-decision", "decide-on-the-spot")
                .filter(signed -> served.isPresent() || earlier.status() == CaseStatus.CLOSED)
                .flatMap(signed -> line(earlier, signed, served.orElse(null)))
                .filter(line -> !line.decidedOn().isAfter(today));
    }

    /** The paper of the ordinary procedure, else that of a decision on the spot. */
    private Optional<CaseRecord> latest(PenaltyCase earlier, Party same, String ordinary, String onTheSpot) {
        return records.latest(earlier.id(), same.id(), ordinary)
                .or(() -> records.latest(earlier.id(), same.id(), onTheSpot));
    }

    private static Optional<EarlierCase> line(PenaltyCase earlier, CaseRecord signed, LocalDate served) {
        for (EarlierCase.Outcome outcome : EarlierCase.Outcome.values()) {
            if (signed.data().is("outcome", outcome.name())) {
                return signed.data()
                        .date("signedOn")
                        .map(day -> new EarlierCase(
                                earlier.number(),
                                earlier.item(),
                                earlier.itemName(),
                                earlier.conduct().limitationStart(),
                                day,
                                served,
                                outcome));
            }
        }
        return Optional.empty();
    }
}
