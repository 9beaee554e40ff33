package cn.kuanyan.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A return 退回: an approver sent the case back with a reason. After the correction the approver's task goes to exactly
 * the person who returned it, and the slip is used up.
 */
@Entity
@Table(name = "return_slip")
public class ReturnSlip {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long caseId;
    private Long partyId;
    private String returningTask;
    private String returnedBy;
    private Instant returnedAt;
    private String reason;
    private boolean settled;

    protected ReturnSlip() {}

    ReturnSlip(long caseId, Long partyId, String returningTask, String returnedBy, Instant at, String reason) {
        this.caseId = caseId;
        this.partyId = partyId;
        this.returningTask = returningTask;
        this.returnedBy = returnedBy;
        this.returnedAt = at;
        this.reason = reason;
    }

    public String returningTask() {
        return returningTask;
    }

    public String returnedBy() {
        return returnedBy;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public String reason() {
        return reason;
    }

    public boolean isSettled() {
        return settled;
    }

    /** Whether the return concerns this party's step, or the whole case. */
    boolean isFor(Long party) {
        return partyId == null || partyId.equals(party);
    }

    void settle() {
        this.settled = true;
    }
}
