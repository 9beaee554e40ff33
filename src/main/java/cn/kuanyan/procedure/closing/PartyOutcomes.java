package cn.kuanyan.procedure.closing;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.PaymentLedgers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads from the papers how each party's case ended. */
@Component
public class PartyOutcomes {

    private final PaymentLedgers ledgers;

    PartyOutcomes(PaymentLedgers ledgers) {
        this.ledgers = ledgers;
    }

    /** The main ground: the first in the order of {@link PartyOutcome} that some party has. */
    PartyOutcome main(Act act) {
        return act.progress().parties().stream()
                .map(party -> of(act, party))
                .filter(PartyOutcome::isSettled)
                .min(PartyOutcome::compareTo)
                .orElse(PartyOutcome.UNDECIDED);
    }

    List<String> inWords(Act act) {
        return act.progress().parties().stream()
                .map(party -> "%s：%s".formatted(party.name(), of(act, party).label()))
                .toList();
    }

    public PartyOutcome of(Act act, Party party) {
        CaseProgress progress = act.progress();
        Optional<CaseRecord> ending = progress.ending(party);
        if (ending.isPresent()) {
            return ended(act, party, PartyOutcome.valueOf(ending.get().data().need("ending")));
        }
        if (progress.isTransferred(party)) {
            return PartyOutcome.TRANSFERRED;
        }
        return progress.decision(party)
                .map(decision -> decided(act, party, decision))
                .orElseGet(() -> wasDecided(progress, party) ? PartyOutcome.REVOKED : PartyOutcome.UNDECIDED);
    }

    /** Where only the enforcement ended, what was done before stands: nobody's paid fine was not enforced. */
    private PartyOutcome ended(Act act, Party party, PartyOutcome how) {
        return how != PartyOutcome.ENFORCEMENT_ENDED
                ? how
                : act.progress()
                        .decision(party)
                        .map(decision -> decided(act, party, decision))
                        .filter(PartyOutcome::isSettled)
                        .orElse(how);
    }

    private PartyOutcome decided(Act act, Party party, CaseRecord decision) {
        CaseProgress progress = act.progress();
        if (progress.service(party).isEmpty()) {
            return PartyOutcome.UNSERVED;
        }
        String outcome = decision.data().text("outcome").orElse(PartyOutcome.EXECUTED.name());
        if (!outcome.equals("PENALTY")) {
            return PartyOutcome.valueOf(outcome);
        }
        return isPaid(act, party) ? paid(progress, party) : unpaid(progress, party);
    }

    /** A decision that is no longer in force was revoked; every other that was signed is. */
    private static boolean wasDecided(CaseProgress progress, Party party) {
        return progress.latest(party, "sign-decision")
                .or(() -> progress.decisionOnTheSpot(party))
                .isPresent();
    }

    private boolean isPaid(Act act, Party party) {
        CaseProgress progress = act.progress();
        return progress.amountDue(party).signum() == 0
                || progress.service(party)
                        .filter(service -> service.data().is("payment", "COLLECTED"))
                        .isPresent()
                || ledgers.isSettled(act.caseId(), progress, party);
    }

    private static PartyOutcome paid(CaseProgress progress, Party party) {
        boolean byCourt = progress.papers(party, "record-court-answer").anyMatch(answer -> answer.answered("granted"));
        return byCourt ? PartyOutcome.COURT_ENFORCED : PartyOutcome.EXECUTED;
    }

    private static PartyOutcome unpaid(CaseProgress progress, Party party) {
        boolean ended = Stream.of("decide-enforcement", "resume-enforcement")
                .flatMap(step -> progress.papers(party, step))
                .anyMatch(paper -> paper.answered("terminate"));
        return ended ? PartyOutcome.ENFORCEMENT_ENDED : PartyOutcome.UNPAID;
    }
}
