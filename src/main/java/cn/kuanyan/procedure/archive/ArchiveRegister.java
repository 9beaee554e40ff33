package cn.kuanyan.procedure.archive;

import cn.kuanyan.audit.AuditArticles;
import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.audit.Recorded;
import cn.kuanyan.casefile.PenaltyCase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which archives were handed out, on the record of every act (《行政处罚法》第四十七条). */
@Service
@Transactional
public class ArchiveRegister implements AuditArticles {

    static final String ACT = "take-archive";

    static final String MANIFEST_ACT = "take-archive-manifest";

    private final ArchiveTakenRepository archives;
    private final ArchiveManifestRepository manifests;
    private final AuditTrail trail;
    private final Clock clock;

    ArchiveRegister(
            ArchiveTakenRepository archives, ArchiveManifestRepository manifests, AuditTrail trail, Clock clock) {
        this.archives = archives;
        this.manifests = manifests;
        this.trail = trail;
        this.clock = clock;
    }

    void enter(PenaltyCase about, String actor, ArchiveZip.Sealed sealed) {
        ArchiveTaken taken = archives.save(
                new ArchiveTaken(about.id(), sealed.sha256(), sealed.size(), sealed.entries(), clock.instant(), actor));
        ArchiveManifest manifest = manifests.save(new ArchiveManifest(taken.id(), sealed.manifestSha256()));
        note(about, taken, ACT, sealed.sha256(), "case_archive", taken.id());
        note(about, taken, MANIFEST_ACT, sealed.manifestSha256(), "case_archive_manifest", manifest.id());
    }

    private void note(PenaltyCase about, ArchiveTaken taken, String act, String sha256, String table, long row) {
        trail.record(new Recorded(
                about.agency(), about.id(), taken.madeAt(), taken.madeBy(), act, null, sha256, table, row));
    }

    /** The archives that were taken of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<TakenArchive> of(long caseId) {
        return archives.findByCaseIdOrderById(caseId).stream()
                .map(archive -> new TakenArchive(
                        archive.sha256(),
                        manifests
                                .findByArchiveId(archive.id())
                                .map(ArchiveManifest::sha256)
                                .orElse(null),
                        archive.size(),
                        archive.entries(),
                        archive.madeAt(),
                        archive.madeBy()))
                .toList();
    }

    @Override
    public Optional<String> of(String act) {
        return act.equals(ACT) || act.equals(MANIFEST_ACT) ? Optional.of("《中华人民共和国行政处罚法》第四十七条") : Optional.empty();
    }
}
