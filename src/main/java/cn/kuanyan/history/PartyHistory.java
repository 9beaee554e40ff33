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
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up the agency's own cases of a party: the same identifier, the same agency, the same violation, with a signed
 * decision that was served or whose case is closed.
 */
@Service
@Transactional(readOnly = true)
public class PartyHistory {

    private static final Set<String> SIGNED = Set.of("sign-decision", "decide-on-the-spot");
    private static final Set<String> SERVED = Set.of("serve-decision", "confirm-public-notice", "serve-on-the-spot");
    private static final String REMEDY = "record-remedy-outcome";
    private static final Set<String> ANNULLED = Set.of("REVOKED", "REMAKE", "INVALID");
    private static final Set<String> PAPERS =
            Stream.of(SIGNED, SERVED, Set.of(REMEDY)).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

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
        List<CaseRecord> papers = records.ofCases(cases.keySet(), PAPERS);
        return parties.stream()
                .filter(same -> cases.containsKey(same.caseId()))
                .flatMap(same -> decided(cases.get(same.caseId()), of(same, papers), today).stream())
                .sorted(Comparator.comparing(EarlierCase::decidedOn).reversed())
                .toList();
    }

    /** A decision that 行政复议 or 行政诉讼 took away is no earlier decision. */
    private static List<CaseRecord> of(Party party, List<CaseRecord> papers) {
        List<CaseRecord> own = papers.stream()
                .filter(paper -> party.id().equals(paper.partyId()))
                .toList();
        long annulled = own.stream()
                .filter(PartyHistory::annuls)
                .mapToLong(CaseRecord::id)
                .max()
                .orElse(0);
        return own.stream().filter(paper -> paper.id() > annulled).toList();
    }

    private static boolean annuls(CaseRecord paper) {
        return paper.step().equals(REMEDY)
                && paper.answered("result")
                && paper.data().is("effective", "YES")
                && paper.data().text("outcome").filter(ANNULLED::contains).isPresent();
    }

    private static Optional<CaseRecord> latest(List<CaseRecord> papers, Set<String> steps) {
        return papers.stream().filter(paper -> steps.contains(paper.step())).reduce((before, later) -> later);
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
