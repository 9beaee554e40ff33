package cn.kuanyan.audit;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what the record says about one case (《行政处罚法》第四十七条); who may ask for it is decided by the caller. */
@Component
public class CaseAudit {

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
}
