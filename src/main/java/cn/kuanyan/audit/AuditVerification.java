package cn.kuanyan.audit;

import cn.kuanyan.audit.AuditedTables.AuditedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares every chain with itself, with every row it speaks of and with what is kept beside the rows, by the database alone. */
@Service
public class AuditVerification {

    private final JdbcTemplate database;
    private final ObjectProvider<ContentCheck> contents;

    AuditVerification(JdbcTemplate database, ObjectProvider<ContentCheck> contents) {
        this.database = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        // A driver may otherwise hold all rows of a table in memory, with the documents in them.
        this.database.setFetchSize(100);
        this.contents = contents;
    }

    /** Looks at everything, every byte of every file; rows are read as they stood at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditReport verify() {
        return verify(true);
    }

    /** The same, but of large content only whether all of it is there, so that it takes no longer with more of it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditReport verifyRecord() {
        return verify(false);
    }

    private AuditReport verify(boolean everyByte) {
        List<AuditFinding> findings = new ArrayList<>();
        Map<String, Map<Long, Link>> expected = new HashMap<>();
        long links = chains(findings, expected);
        contents(findings, expected, everyByte);
        long rows = 0;
        for (AuditedTable table : AuditedTables.of(database)) {
            Map<Long, Link> ofTable = expected.remove(table.name());
            rows += rows(table, ofTable == null ? Map.of() : ofTable, findings);
        }
        expected.keySet().forEach(table -> findings.add(new AuditFinding(null, table, "这张表已经从存证范围中删去。")));
        return new AuditReport(links, rows, everyByte, List.copyOf(findings));
    }

    /** Walks every chain from its beginning to its head and notes which digest each row should have. */
    private long chains(List<AuditFinding> findings, Map<String, Map<Long, Link>> expected) {
        Map<String, Link> last = new HashMap<>();
        long[] count = {0};
        RowCallbackHandler each = row -> {
            Link link = Link.read(row, 0);
            count[0]++;
            follows(last.put(link.act().agency(), link), link, findings);
            expected.computeIfAbsent(link.act().table(), table -> new HashMap<>())
                    .put(link.act().row(), link);
        };
        database.query("select * from audit_entry order by agency, sequence", each);
        heads(last, findings);
        return count[0];
    }

    private static void follows(Link before, Link link, List<AuditFinding> findings) {
        String agency = link.act().agency();
        long expected = before == null ? 1 : before.sequence() + 1;
        String previous = before == null ? Link.BEGINNING : before.hash();
        if (link.sequence() != expected) {
            findings.add(AuditFinding.ofLink(agency, expected, "这条记录已被删去。"));
        } else if (!link.previousHash().equals(previous)) {
            findings.add(AuditFinding.ofLink(agency, link.sequence(), "与前一条记录不相连。"));
        }
        if (!link.isWhole()) {
            findings.add(AuditFinding.ofLink(agency, link.sequence(), "这条记录的内容已被改动。"));
        }
    }

    private void heads(Map<String, Link> last, List<AuditFinding> findings) {
        RowCallbackHandler each = head -> {
            String agency = head.getString("agency");
            Link link = last.remove(agency);
            long sequence = link == null ? 0 : link.sequence();
            String hash = link == null ? Link.BEGINNING : link.hash();
            if (head.getLong("sequence") != sequence || !head.getString("hash").equals(hash)) {
                findings.add(AuditFinding.ofLink(agency, head.getLong("sequence"), "记录的末尾已被改动或者删去。"));
            }
        };
        database.query("select agency, sequence, hash from audit_head", each);
        last.values()
                .forEach(link ->
                        findings.add(AuditFinding.ofLink(link.act().agency(), link.sequence(), "本机关记录的末尾标记已被删去。")));
    }

    /** What lies beside the rows on record is compared with the digest in its row, which {@link #rows} compares. */
    private void contents(List<AuditFinding> findings, Map<String, Map<Long, Link>> expected, boolean everyByte) {
        contents.orderedStream().forEach(content -> {
            Map<Long, Link> ofTable = expected.getOrDefault(content.table(), Map.of());
            Consumer<ContentCheck.Damage> found = damage -> {
                Link link = ofTable.get(damage.row());
                String agency = link == null ? null : link.act().agency();
                findings.add(AuditFinding.ofRow(agency, content.table(), damage.row(), damage.what()));
            };
            if (everyByte) {
                content.check(found);
            } else {
                content.checkPresence(found);
            }
        });
    }

    private long rows(AuditedTable table, Map<Long, Link> expected, List<AuditFinding> findings) {
        Map<Long, Link> unseen = new HashMap<>(expected);
        long[] count = {0};
        RowCallbackHandler each = row -> {
            long id = row.getLong("id");
            Link link = unseen.remove(id);
            count[0]++;
            if (link == null) {
                findings.add(AuditFinding.ofRow(null, table.name(), id, "这一行没有经过系统写入。"));
            } else if (!link.subjectHash().equals(RowDigest.of(row))) {
                findings.add(AuditFinding.ofRow(link.act().agency(), table.name(), id, "这一行的内容已被改动。"));
            }
        };
        database.query("select * from " + table.name() + " where id > ? order by id", each, table.lastIdBefore());
        unseen.forEach((id, link) ->
                findings.add(AuditFinding.ofRow(link.act().agency(), table.name(), id, "这一行已被删去或者移出存证范围。")));
        return count[0];
    }
}
