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
class ArchiveRegister implements AuditArticles {

    static final String ACT = "take-archive";

    private final ArchiveTakenRepository archives;
    private final AuditTrail trail;
    private final Clock clock;

    ArchiveRegister(ArchiveTakenRepository archives, AuditTrail trail, Clock clock) {
        this.archives = archives;
        this.trail = trail;
        this.clock = clock;
    }

    void enter(PenaltyCase about, String actor, ArchiveZip.Sealed sealed) {
        ArchiveTaken taken = archives.save(
                new ArchiveTaken(about.id(), sealed.sha256(), sealed.size(), sealed.entries(), clock.instant(), actor));
        trail.record(new Recorded(
                about.agency(),
                about.id(),
                taken.madeAt(),
                actor,
                ACT,
                null,
                sealed.sha256(),
                "case_archive",
                taken.id()));
    }

    @Transactional(readOnly = true)
    List<ArchiveTaken> of(long caseId) {
        return archives.findByCaseIdOrderById(caseId);
    }

    @Override
    public Optional<String> of(String act) {
        return act.equals(ACT) ? Optional.of("《中华人民共和国行政处罚法》第四十七条") : Optional.empty();
    }
}
