package cn.kuanyan.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One change of the case file: what was it before and after, who changed it, when and why. Never updated. */
@Entity
@Immutable
@Table(name = "case_change")
public class CaseChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long caseId;
    private String actor;
    private Instant changedAt;
    private String field;
    private String oldValue;
    private String newValue;
    private String reason;

    protected CaseChange() {}

    CaseChange(long caseId, String actor, Instant at, String field, String oldValue, String newValue, String reason) {
        this.caseId = caseId;
        this.actor = actor;
        this.changedAt = at;
        this.field = field;
        this.oldValue = oldValue;
        this.newValue = newValue;
        this.reason = reason;
    }

    Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String actor() {
        return actor;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String field() {
        return field;
    }

    public String oldValue() {
        return oldValue;
    }

    public String newValue() {
        return newValue;
    }

    public String reason() {
        return reason;
    }
}
