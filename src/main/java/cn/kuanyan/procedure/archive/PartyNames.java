package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.Party;
import java.util.List;

/** Whom a thing of the case file is about. */
final class PartyNames {

    private PartyNames() {}

    /** @param partyId {@code null} for the whole case, which has no name */
    static String of(List<Party> parties, Long partyId) {
        return parties.stream()
                .filter(party -> party.id().equals(partyId))
                .map(Party::name)
                .findFirst()
                .orElse(null);
    }
}
