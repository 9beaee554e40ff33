package cn.kuanyan.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/**
 * One paper of the case as a step left it: what was submitted, by whom, when. Papers are never changed; a step that is
 * repeated leaves another one. Ids grow with time, so "later" is "larger id".
 */
@Entity
@Immutable
@Table(name = "case_record")
public class CaseRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long caseId;
    private Long partyId;
    private String step;
    private String actor;
    private Instant recordedAt;
    private LocalDate recordedOn;

    @Column(name = "data")
    @Convert(converter = RecordDataConverter.class)
    private RecordData data;

    protected CaseRecord() {}

    CaseRecord(long caseId, Long partyId, String step, String actor, Instant at, LocalDate on, RecordData data) {
        this.caseId = caseId;
        this.partyId = partyId;
        this.step = step;
        this.actor = actor;
        this.recordedAt = at;
        this.recordedOn = on;
        this.data = data;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Long partyId() {
        return partyId;
    }

    /** The form that was submitted, e.g. {@code verify-clue}. */
    public String step() {
        return step;
    }

    public String actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public RecordData data() {
        return data;
    }

    /** Whether the paper's routing answer was this one. */
    public boolean answered(String answer) {
        return data.is("answer", answer);
    }
}
