package cn.kuanyan.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Immutable;

/** A version of a template that an agency made its own. */
@Entity
@Immutable
@Table(name = "document_template")
class DocumentTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agency;
    private String kind;
    private int version;
    private LocalDate effectiveFrom;
    private String sha256;
    private byte[] content;
    private Instant uploadedAt;
    private String uploadedBy;

    protected DocumentTemplate() {}

    DocumentTemplate(
            String agency, String kind, int version, LocalDate effectiveFrom, byte[] content, String by, Instant at) {
        this.agency = agency;
        this.kind = kind;
        this.version = version;
        this.effectiveFrom = effectiveFrom;
        this.content = content.clone();
        this.sha256 = DigestUtils.sha256Hex(content);
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    Long id() {
        return id;
    }

    String agency() {
        return agency;
    }

    String kind() {
        return kind;
    }

    int version() {
        return version;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content.clone();
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    String uploadedBy() {
        return uploadedBy;
    }
}
