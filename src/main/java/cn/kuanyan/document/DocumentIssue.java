package cn.kuanyan.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a document was issued: number, every value as it was printed, and the digest of the frozen Word file. */
@Entity
@Immutable
@Table(name = "document_issue")
class DocumentIssue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;
    private Long recordId;
    private String number;
    private String fieldValues;
    private String sha256;
    private Instant issuedAt;
    private String issuedBy;

    protected DocumentIssue() {}

    /** @param record the paper that issued it, {@code null} when a person did */
    DocumentIssue(long documentId, Long record, String number, String values, String sha256, String by, Instant at) {
        this.documentId = documentId;
        this.recordId = record;
        this.number = number;
        this.fieldValues = values;
        this.sha256 = sha256;
        this.issuedBy = by;
        this.issuedAt = at;
    }

    Long id() {
        return id;
    }

    long documentId() {
        return documentId;
    }

    String number() {
        return number;
    }

    String fieldValues() {
        return fieldValues;
    }

    String sha256() {
        return sha256;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    String issuedBy() {
        return issuedBy;
    }
}
