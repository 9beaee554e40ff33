package cn.kuanyan.audit;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what the record says about one case (《行政处罚法》第四十七条); who may ask for it is decided by the caller. */
@Component
public class CaseAudit {

    /** One link of the agency's chain with everything that its hash covers. */
    public record Entry(
            long sequence,
            String at,
            String actor,
            String act,
            String article,
            String before,
            String after,
            String table,
            long row,
            String rowHash,
            String previousHash,
            String hash) {}

    private final JdbcTemplate database;

    CaseAudit(JdbcTemplate database) {
        this.database = database;
    }

    /** All acts of the case, oldest first. */
    public List<AuditLine> ofCase(long caseId) {
        return database.query(
                "select sequence, recorded_at, actor, act, article, hash from audit_entry where case_id = ? order by sequence",
                (row, number) -> new AuditLine(
                        row.getLong("sequence"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("act"),
                        row.getString("article"),
                        row.getString("hash")),
                caseId);
    }

    /** The same in full, for the archive; acts of other cases lie between them. */
    public List<Entry> entriesOf(long caseId) {
        return database
                .query("select * from audit_entry where case_id = ? order by sequence", Link::read, caseId)
                .stream()
                .map(CaseAudit::entry)
                .toList();
    }

    private static Entry entry(Link link) {
        Recorded act = link.act();
        return new Entry(
                link.sequence(),
                act.at().toString(),
                act.actor(),
                act.act(),
                link.article(),
                act.before(),
                act.after(),
                act.table(),
                act.row(),
                link.subjectHash(),
                link.previousHash(),
                link.hash());
    }
}
