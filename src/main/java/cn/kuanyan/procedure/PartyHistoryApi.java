package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.history.EarlierCase;
import cn.kuanyan.history.HistoryProposal;
import cn.kuanyan.history.PartyHistory;
import cn.kuanyan.lists.FactVocabulary;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The agency's own earlier cases of a party of a case, to whoever may read the case. */
@RestController
@Transactional(readOnly = true)
class PartyHistoryApi {

    record HistoryView(long caseId, long partyId, List<ProposalView> proposals) {}

    record ProposalView(
            String fact,
            String label,
            Object proposed,
            List<CaseView> cases,
            String window,
            String source,
            boolean verified,
            String text) {}

    record CaseView(
            String number,
            String item,
            String itemName,
            LocalDate conductOn,
            LocalDate decidedOn,
            LocalDate servedOn,
            String outcome,
            String outcomeLabel) {}

    private final VisibleCases visible;
    private final CaseFiles caseFiles;
    private final PartyHistory history;
    private final FactVocabulary vocabulary;
    private final Clock clock;

    PartyHistoryApi(
            VisibleCases visible, CaseFiles caseFiles, PartyHistory history, FactVocabulary vocabulary, Clock clock) {
        this.visible = visible;
        this.caseFiles = caseFiles;
        this.history = history;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @GetMapping("/api/cases/{id}/parties/{partyId}/history")
    HistoryView history(@PathVariable("id") long id, @PathVariable("partyId") long partyId) {
        PenaltyCase about = visible.get(id);
        Party party = caseFiles.parties(id).stream()
                .filter(one -> one.id() == partyId)
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("本案没有这个当事人。"));
        return new HistoryView(
                id,
                partyId,
                history.proposals(about, party, LocalDate.now(clock)).stream()
                        .map(this::view)
                        .toList());
    }

    private ProposalView view(HistoryProposal proposal) {
        return new ProposalView(
                proposal.fact(),
                vocabulary.get(proposal.fact()).label(),
                proposal.proposed(),
                proposal.cases().stream().map(PartyHistoryApi::view).toList(),
                proposal.window(),
                proposal.source(),
                proposal.verified(),
                proposal.inWords());
    }

    private static CaseView view(EarlierCase one) {
        return new CaseView(
                one.number(),
                one.item(),
                one.itemName(),
                one.conductOn(),
                one.decidedOn(),
                one.servedOn(),
                one.outcome().name(),
                one.outcome().label());
    }
}
