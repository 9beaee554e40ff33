package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.PaymentLedgers;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a change of a party will bring about, by how far the party's case has come. */
@Component
class PartyChanges {

    private final PaymentLedgers ledgers;

    PartyChanges(PaymentLedgers ledgers) {
        this.ledgers = ledgers;
    }

    PartyChangeEffect effect(Act act, PartyChange change) {
        return switch (change.kind()) {
            case ADDED -> PartyChangeEffect.ADDED;
            case SUCCEEDED, CORRECTED -> PartyChangeEffect.CHANGED;
            case DEATH, ENDED -> afterTheEnd(act, change);
        };
    }

    /** A decision takes effect when it is served; whoever died before owes nothing. */
    private PartyChangeEffect afterTheEnd(Act act, PartyChange change) {
        CaseProgress progress = act.progress();
        Party party = change.party();
        if (progress.service(party).isPresent()) {
            boolean owes = progress.amountDue(party).signum() > 0 && !ledgers.isSettled(act.caseId(), progress, party);
            return owes && change.proposal().is("estate", "EXISTS")
                    ? PartyChangeEffect.ENFORCEMENT_GOES_ON
                    : PartyChangeEffect.ENFORCEMENT_ENDS;
        }
        boolean alone = progress.parties().stream()
                .filter(other -> !Objects.equals(other.id(), party.id()))
                .allMatch(other ->
                        progress.isOver(other) && progress.decision(other).isEmpty());
        return alone && progress.decision(party).isEmpty() ? PartyChangeEffect.CASE_ENDS : PartyChangeEffect.PARTY_ENDS;
    }
}
