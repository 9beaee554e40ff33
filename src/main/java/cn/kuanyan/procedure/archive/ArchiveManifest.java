package cn.kuanyan.procedure.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The SHA-256 of the manifest in one archive: unpacked files agree with a manifest, and the manifest with this. */
@Entity
@Immutable
@Table(name = "case_archive_manifest")
class ArchiveManifest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long archiveId;
    private String sha256;

    protected ArchiveManifest() {}

    ArchiveManifest(long archiveId, String sha256) {
        this.archiveId = archiveId;
        this.sha256 = sha256;
    }

    Long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }
}
