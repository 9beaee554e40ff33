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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up the agency's own cases of a party: the same identifier, the same agency, the same violation, with a signed
 * decision that was served or whose case is closed.
 */
@Service
@Transactional(readOnly = true)
public class PartyHistory {

    private static final String SIGNED = "sign-decision";
    private static final String SERVED = "serve-decision";

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
        List<Party> parties = caseFiles.sameParty(about.agency(), party.identifier()).stream()
                .filter(same -> !same.caseId().equals(about.id()))
                .toList();
        Map<Long, PenaltyCase> cases = caseFiles
                .all(parties.stream().map(Party::caseId).toList())
                .stream()
                .filter(earlier -> violations.same(about.agency(), about.item(), earlier.item()))
                .collect(Collectors.toMap(PenaltyCase::id, Function.identity()));
        List<CaseRecord> papers = records.ofCases(cases.keySet(), Set.of(SIGNED, SERVED));
        return parties.stream()
                .filter(same -> cases.containsKey(same.caseId()))
                .flatMap(same -> decided(cases.get(same.caseId()), of(same, papers), today).stream())
                .sorted(Comparator.comparing(EarlierCase::decidedOn).reversed())
                .toList();
    }

    private static List<CaseRecord> of(Party party, List<CaseRecord> papers) {
        return papers.stream()
                .filter(paper -> party.id().equals(paper.partyId()))
                .toList();
    }

    private static Optional<CaseRecord> latest(List<CaseRecord> papers, String step) {
        return papers.stream().filter(paper -> paper.step().equals(step)).reduce((before, later) -> later);
    }

    private static Optional<EarlierCase> decided(PenaltyCase earlier, List<CaseRecord> papers, LocalDate today) {
        Optional<LocalDate> served = latest(papers, SERVED)
                .flatMap(paper -> paper.data().date("servedOn"))
                .filter(day -> !day.isAfter(today));
        return latest(papers, SIGNED)
                .filter(signed -> served.isPresent() || earlier.status() == CaseStatus.CLOSED)
                .flatMap(signed -> line(earlier, signed, served.orElse(null)))
                .filter(line -> !line.decidedOn().isAfter(today));
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
