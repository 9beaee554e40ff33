package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.Party;

/** Why a party changes, as in the form {@code propose-party-change}. */
enum PartyChangeKind {
    DEATH,
    ENDED,
    SUCCEEDED,
    CORRECTED,
    ADDED;

    /** Whether such a thing can happen to this party: only people die, only organisations cease to exist. */
    boolean fits(Party party) {
        return switch (this) {
            case DEATH -> party.kind().naturalPerson();
            case ENDED, SUCCEEDED -> !party.kind().naturalPerson();
            case CORRECTED, ADDED -> true;
        };
    }

    /** Whether nobody is left who could be punished. */
    boolean isEnd() {
        return this == DEATH || this == ENDED;
    }
}
