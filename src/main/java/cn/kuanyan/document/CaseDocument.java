package cn.kuanyan.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A document of a case as it was begun. Whether it was edited, issued, corrected or withdrawn, later rows say. */
@Entity
@Immutable
@Table(name = "case_document")
class CaseDocument {

    /** What a document does to the one that it names. */
    enum Relation {
        CORRECTION,
        WITHDRAWAL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long caseId;
    private Long partyId;
    private Long recordId;
    private String kind;
    private String title;
    private int templateVersion;
    private Long templateId;
    private String shippedSha256;
    private Instant createdAt;
    private String createdBy;
    private Long replacesId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String reason;

    protected CaseDocument() {}

    CaseDocument(
            DocumentKind kind,
            DocumentTemplates.InUse template,
            long caseId,
            Long partyId,
            Long recordId,
            String by,
            Instant at) {
        this.caseId = caseId;
        this.partyId = partyId;
        this.recordId = recordId;
        this.kind = kind.kind();
        this.title = kind.title();
        this.templateVersion = template.version();
        this.templateId = template.id();
        this.shippedSha256 = template.shippedSha256();
        this.createdBy = by;
        this.createdAt = at;
    }

    CaseDocument about(CaseDocument old, Relation how, String why) {
        this.replacesId = old.id;
        this.relation = how;
        this.reason = why;
        return this;
    }

    Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    Long partyId() {
        return partyId;
    }

    Long recordId() {
        return recordId;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    int templateVersion() {
        return templateVersion;
    }

    Long templateId() {
        return templateId;
    }

    /** The shipped template it was begun on, {@code null} on an agency's own. */
    String shippedSha256() {
        return shippedSha256;
    }

    Instant createdAt() {
        return createdAt;
    }

    Long replacesId() {
        return replacesId;
    }

    Relation relation() {
        return relation;
    }

    String reason() {
        return reason;
    }
}
