package cn.kuanyan.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Immutable;

/** A frozen file of an issued document. */
@Entity
@Immutable
@Table(name = "case_document_file")
class CaseDocumentFile {

    /** What kind of file it is: the issued one, or the PDF/A made of it. */
    enum Form {
        WORD,
        PDF
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String sha256;
    private byte[] content;
    private Instant madeAt;
    private String madeBy;

    protected CaseDocumentFile() {}

    CaseDocumentFile(long documentId, Form form, byte[] content, String by, Instant at) {
        this.documentId = documentId;
        this.form = form;
        this.content = content.clone();
        this.sha256 = DigestUtils.sha256Hex(content);
        this.madeBy = by;
        this.madeAt = at;
    }

    Long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content.clone();
    }
}
