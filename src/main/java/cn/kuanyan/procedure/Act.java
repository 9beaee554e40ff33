package cn.kuanyan.procedure;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import java.time.LocalDate;

/**
 * One person doing one step of one case.
 *
 * @param actor user id of who acts
 * @param party the party the step is about, {@code null} for a step of the whole case
 * @param task key of the user task in its model
 * @param data what was submitted, already of the right form
 */
public record Act(
        String actor,
        LocalDate today,
        PenaltyCase penaltyCase,
        Party party,
        String task,
        RecordData data,
        CaseProgress progress) {

    /** The same act as it concerns one party. */
    public Act about(Party one) {
        return new Act(actor, today, penaltyCase, one, task, data, progress);
    }

    public long caseId() {
        return penaltyCase.id();
    }

    public Long partyId() {
        return party == null ? null : party.id();
    }
}
