package cn.kuanyan.audit;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the record. The acts of a transaction are chained together right before it commits: the head of the chain is the
 * last row that any transaction locks, so that writers queue and never wait for one another in a circle.
 */
@Service
public class AuditTrail {

    private final JdbcTemplate database;
    private final ObjectProvider<AuditArticles> articles;

    AuditTrail(JdbcTemplate database, ObjectProvider<AuditArticles> articles) {
        this.database = database;
        this.articles = articles;
    }

    /** Puts an act on record, with the transaction that did it or not at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Recorded act) {
        pending().add(act);
    }

    private List<Recorded> pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .flatMap(one -> one instanceof Pending ours && ours.belongsTo(this) ? Stream.of(ours) : Stream.empty())
                .findFirst()
                .orElseGet(() -> {
                    Pending begun = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                })
                .acts;
    }

    private void chain(Recorded act) {
        Link link = database.queryForObject(
                "select sequence, hash from audit_head where agency = ? for update",
                (head, number) -> Link.after(
                        head.getLong("sequence") + 1,
                        head.getString("hash"),
                        act,
                        articles.stream()
                                .flatMap(source -> source.of(act.act()).stream())
                                .findFirst()
                                .orElse(null),
                        rowHash(act)),
                act.agency());
        write(link);
    }

    private String rowHash(Recorded act) {
        return database.queryForObject(
                "select * from " + AuditedTables.checked(act.table()) + " where id = ?",
                (row, number) -> RowDigest.of(row),
                act.row());
    }

    private void write(Link link) {
        Recorded act = link.act();
        database.update(
                "insert into audit_entry (agency, sequence, case_id, recorded_at, actor, act, article, value_before, "
                        + "value_after, subject_table, subject_id, subject_hash, previous_hash, hash) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                act.agency(),
                link.sequence(),
                act.caseId(),
                act.at().atOffset(ZoneOffset.UTC),
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
        database.update(
                "update audit_head set sequence = ?, hash = ? where agency = ?",
                link.sequence(),
                link.hash(),
                act.agency());
    }

    /** The acts of the running transaction. */
    private final class Pending implements TransactionSynchronization {

        private final List<Recorded> acts = new ArrayList<>();

        boolean belongsTo(AuditTrail trail) {
            return trail == AuditTrail.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            acts.forEach(AuditTrail.this::chain);
        }
    }
}
