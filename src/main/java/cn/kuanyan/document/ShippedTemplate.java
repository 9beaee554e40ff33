package cn.kuanyan.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Immutable;

/** A template that this or an earlier version of the product shipped, known by its digest. */
@Entity
@Immutable
@Table(name = "shipped_template")
class ShippedTemplate {

    @Id
    private String sha256;

    private String kind;
    private int version;
    private byte[] content;
    private Instant keptAt;

    protected ShippedTemplate() {}

    ShippedTemplate(DocumentKind kind, byte[] content, Instant at) {
        this.sha256 = DigestUtils.sha256Hex(content);
        this.kind = kind.kind();
        this.version = kind.version();
        this.content = content.clone();
        this.keptAt = at;
    }

    String sha256() {
        return sha256;
    }

    /** @throws IllegalStateException when the file is not the one any more that the digest names */
    byte[] content() {
        if (!DigestUtils.sha256Hex(content).equals(sha256)) {
            throw new IllegalStateException("shipped template %s of %s was changed".formatted(sha256, kind));
        }
        return content.clone();
    }
}
