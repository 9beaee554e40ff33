package cn.kuanyan.evidence;

import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.audit.Recorded;
import cn.kuanyan.casefile.CaseFiles;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who had a piece of evidence, from when, from whom and why; entries are added and never changed (第四十七条). */
@Service
@Transactional
public class ChainOfCustody {

    /** The act as the record of acts names it. */
    static final String ACT = "custody";

    private static final RowMapper<CustodyEntry> ENTRY = (row, number) -> new CustodyEntry(
            row.getLong("id"),
            row.getLong("file_id"),
            CustodyAct.valueOf(row.getString("act")),
            row.getString("from_whom"),
            row.getString("to_whom"),
            row.getString("place"),
            row.getObject("happened_on", LocalDate.class),
            row.getString("officer_one"),
            row.getString("officer_two"),
            row.getString("reason"),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getString("recorded_by"));

    private final JdbcTemplate database;
    private final CaseFiles cases;
    private final AuditTrail trail;
    private final Clock clock;

    ChainOfCustody(JdbcTemplate database, CaseFiles cases, AuditTrail trail, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    /** The entries of a file, oldest first. */
    @Transactional(readOnly = true)
    public List<CustodyEntry> of(long fileId) {
        return database.query("select * from custody_entry where file_id = ? order by id", ENTRY, fileId);
    }

    /**
     * Adds an entry.
     *
     * @param recordedBy user id
     * @throws cn.kuanyan.problem.Rejection when something is missing, or the day is still to come
     */
    public CustodyEntry add(EvidenceFileView file, NewCustody entry, String recordedBy) {
        entry.check(LocalDate.now(clock));
        Instant now = clock.instant();
        long id = Insert.of(
                database,
                "insert into custody_entry (file_id, act, from_whom, to_whom, place, happened_on, officer_one, "
                        + "officer_two, reason, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                entry.act().name(),
                entry.from(),
                entry.to(),
                entry.place(),
                entry.on(),
                entry.officerOne(),
                entry.officerTwo(),
                entry.reason(),
                now.atOffset(ZoneOffset.UTC),
                recordedBy);
        String agency = cases.get(file.caseId()).agency();
        trail.record(new Recorded(
                agency,
                file.caseId(),
                now,
                recordedBy,
                ACT,
                null,
                entry.act().label() + "：" + file.sha256(),
                "custody_entry",
                id));
        return database.queryForObject("select * from custody_entry where id = ?", ENTRY, id);
    }
}
