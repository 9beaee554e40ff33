package cn.kuanyan.casefile;

import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds parties to a case and changes them; what they were before stays in the case file. */
@Service
@Transactional
public class PartyFiles {

    private final PartyRepository parties;
    private final PartyVersionRepository versions;
    private final CaseChanges changes;
    private final Clock clock;

    PartyFiles(PartyRepository parties, PartyVersionRepository versions, CaseChanges changes, Clock clock) {
        this.parties = parties;
        this.versions = versions;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws Rejection when the case has a party of that number */
    public Party add(PenaltyCase penaltyCase, NewParty found, String actor, String reason) {
        requireNew(penaltyCase, null, found.identifier());
        Party organisation = parties.findByCaseIdOrderById(penaltyCase.id()).stream()
                .filter(party -> party.identifier().equals(found.organisationIdentifier()))
                .findFirst()
                .orElse(null);
        Party added = parties.save(new Party(penaltyCase.id(), found, organisation));
        changes.note(penaltyCase, actor, "party", null, line(added), reason);
        return added;
    }

    /** @throws Rejection when another party of the case has that number */
    public void change(PenaltyCase penaltyCase, Party party, NewParty now, String actor, String reason) {
        requireNew(penaltyCase, party, now.identifier());
        String before = line(party);
        versions.save(new PartyVersion(party, clock.instant(), actor, reason));
        party.become(now);
        parties.save(party);
        changes.note(penaltyCase, actor, "party", before, line(party), reason);
    }

    /** What the party was registered as before each change, the oldest first. */
    @Transactional(readOnly = true)
    public List<PartyVersion> versions(long partyId) {
        return versions.findByPartyIdOrderById(partyId);
    }

    private void requireNew(PenaltyCase penaltyCase, Party self, String identifier) {
        boolean taken = parties.findByCaseIdOrderById(penaltyCase.id()).stream()
                .filter(party -> self == null || !Objects.equals(party.id(), self.id()))
                .anyMatch(party -> party.identifier().equals(identifier));
        if (taken) {
            throw Rejection.of("identifier", "当事人不得重复", "同一当事人在本案中只登记一次，请核对号码。");
        }
    }

    private static String line(Party party) {
        return "%s（%s）".formatted(party.name(), Identifiers.masked(party.identifier()));
    }
}
