package cn.kuanyan.evidence;

import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.audit.Recorded;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.problem.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the files; what is written is written with its pieces in one transaction or not at all. */
@Component
@Transactional
class FileStore {

    /** The act as the record of acts names it. */
    static final String ACT = "evidence-file";

    private static final RowMapper<EvidenceFileView> FILE = (row, number) -> new EvidenceFileView(
            row.getLong("id"),
            row.getLong("case_id"),
            row.getObject("party_id", Long.class),
            row.getObject("record_id", Long.class),
            Purpose.valueOf(row.getString("purpose")),
            row.getString("title"),
            row.getString("file_name"),
            row.getString("media_type"),
            row.getLong("size"),
            row.getString("sha256"),
            FileForm.valueOf(row.getString("original_or_copy")),
            row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
            row.getString("uploaded_by"));

    private final JdbcTemplate database;
    private final Pieces pieces;
    private final Attachment attachment;
    private final ChainOfCustody custody;
    private final CaseFiles cases;
    private final AuditTrail trail;
    private final Clock clock;

    FileStore(
            JdbcTemplate database,
            Pieces pieces,
            Attachment attachment,
            ChainOfCustody custody,
            CaseFiles cases,
            AuditTrail trail,
            Clock clock) {
        this.database = database;
        this.pieces = pieces;
        this.attachment = attachment;
        this.custody = custody;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<EvidenceFileView> ofCase(long caseId) {
        return database.query("select * from evidence_file where case_id = ? order by id", FILE, caseId);
    }

    @Transactional(readOnly = true)
    public Optional<EvidenceFileView> find(long fileId) {
        return database.query("select * from evidence_file where id = ?", FILE, fileId).stream()
                .findFirst();
    }

    /** @throws Rejection (409) when the case has the same content already */
    @Transactional(readOnly = true)
    public void requireNew(long caseId, String sha256) {
        database.query("select * from evidence_file where case_id = ? and sha256 = ?", FILE, caseId, sha256)
                .forEach(same -> {
                    throw Rejection.conflict(
                            "重复文件",
                            "本案已有内容完全相同的文件：“%s”（%s，第%d号），不必重复提交。".formatted(same.title(), same.fileName(), same.id()));
                });
    }

    /** Stores what was judged. The case is locked at the end and shortly, so that nobody waits for the pieces. */
    public EvidenceFileView store(NewFile file, String fileName, String mediaType, Spooled content) throws IOException {
        Instant now = clock.instant();
        long id = row(file, fileName, mediaType, content, now);
        pieces(id, content);
        attachment.requireOpen(cases.lock(file.caseId()));
        String agency = cases.get(file.caseId()).agency();
        trail.record(new Recorded(
                agency, file.caseId(), now, file.uploadedBy(), ACT, null, content.sha256(), "evidence_file", id));
        EvidenceFileView stored = find(id).orElseThrow();
        attachment.collection(stored).ifPresent(collected -> custody.add(stored, collected, file.uploadedBy()));
        return stored;
    }

    private long row(NewFile file, String fileName, String mediaType, Spooled content, Instant now) {
        try {
            return Insert.of(
                    database,
                    "insert into evidence_file (case_id, party_id, record_id, purpose, title, file_name, media_type, "
                            + "size, sha256, original_or_copy, uploaded_at, uploaded_by) "
                            + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    file.caseId(),
                    file.partyId(),
                    file.recordId(),
                    file.purpose().name(),
                    file.title().strip(),
                    fileName,
                    mediaType,
                    content.size(),
                    content.sha256(),
                    file.form().name(),
                    now.atOffset(ZoneOffset.UTC),
                    file.uploadedBy());
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            throw Rejection.conflict("重复文件", "本案已有内容完全相同的文件，不必重复提交。");
        }
    }

    private void pieces(long id, Spooled content) throws IOException {
        try (InputStream stream = Files.newInputStream(content.path())) {
            int piece = 0;
            for (byte[] next = stream.readNBytes(Pieces.SIZE); next.length > 0; next = stream.readNBytes(Pieces.SIZE)) {
                pieces.write(id, piece++, next);
            }
        }
    }
}
