package cn.kuanyan.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What an officer wrote into one marked field of a draft; the latest counts. */
@Entity
@Immutable
@Table(name = "document_edit")
class DocumentEdit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;
    private String field;
    private String fieldValue;
    private Instant editedAt;
    private String editedBy;

    protected DocumentEdit() {}

    DocumentEdit(long documentId, String field, String value, String by, Instant at) {
        this.documentId = documentId;
        this.field = field;
        this.fieldValue = value;
        this.editedBy = by;
        this.editedAt = at;
    }

    Long id() {
        return id;
    }

    String field() {
        return field;
    }

    String value() {
        return fieldValue;
    }
}
