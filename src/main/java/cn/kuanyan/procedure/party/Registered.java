package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.NewParty;
import cn.kuanyan.casefile.Party;

/** A party of one case as it is registered in another. */
final class Registered {

    private Registered() {}

    /** @param organisation number of the organisation in the other case, {@code null} when it is no party there */
    static NewParty as(Party party, String organisation) {
        return new NewParty(
                party.kind(),
                party.name(),
                party.identifier(),
                organisation,
                party.legalRepresentative().orElse(null),
                party.address(),
                party.phone().orElse(null));
    }
}
