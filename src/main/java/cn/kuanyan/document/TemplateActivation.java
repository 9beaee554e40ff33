package cn.kuanyan.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a second person put a template to use. */
@Entity
@Immutable
@Table(name = "template_activation")
class TemplateActivation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long templateId;
    private Instant activatedAt;
    private String activatedBy;

    protected TemplateActivation() {}

    TemplateActivation(long templateId, String by, Instant at) {
        this.templateId = templateId;
        this.activatedBy = by;
        this.activatedAt = at;
    }

    Long id() {
        return id;
    }

    long templateId() {
        return templateId;
    }

    Instant activatedAt() {
        return activatedAt;
    }

    String activatedBy() {
        return activatedBy;
    }
}
