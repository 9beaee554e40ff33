package cn.kuanyan.procedure.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One archive that was handed out, by the SHA-256 of the whole ZIP; a copy that turns up later is compared with it. */
@Entity
@Immutable
@Table(name = "case_archive")
class ArchiveTaken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long caseId;
    private String sha256;
    private long size;
    private int entries;
    private Instant madeAt;
    private String madeBy;

    protected ArchiveTaken() {}

    /** @param size bytes of the ZIP */
    ArchiveTaken(long caseId, String sha256, long size, int entries, Instant madeAt, String madeBy) {
        this.caseId = caseId;
        this.sha256 = sha256;
        this.size = size;
        this.entries = entries;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    Long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    int entries() {
        return entries;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }
}
