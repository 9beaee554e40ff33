package cn.kuanyan.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A draft that was given up before it was issued, and why. */
@Entity
@Immutable
@Table(name = "document_discard")
class DocumentDiscard {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;
    private String reason;
    private Instant discardedAt;
    private String discardedBy;

    protected DocumentDiscard() {}

    DocumentDiscard(long documentId, String reason, String by, Instant at) {
        this.documentId = documentId;
        this.reason = reason;
        this.discardedBy = by;
        this.discardedAt = at;
    }

    Long id() {
        return id;
    }

    long documentId() {
        return documentId;
    }
}
