package cn.kuanyan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** One link of an agency's chain: the act, the digest of the row it is laid down in, and the digest of the link before. */
record Link(long sequence, Recorded act, String article, String subjectHash, String previousHash, String hash) {

    /** What the first link follows. */
    static final String BEGINNING = "0".repeat(64);

    static Link after(long sequence, String previousHash, Recorded act, String article, String subjectHash) {
        return new Link(
                sequence,
                act,
                article,
                subjectHash,
                previousHash,
                digest(sequence, act, article, subjectHash, previousHash));
    }

    static Link read(ResultSet row, int number) throws SQLException {
        Recorded act = new Recorded(
                row.getString("agency"),
                row.getObject("case_id", Long.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("value_before"),
                row.getString("value_after"),
                row.getString("subject_table"),
                row.getLong("subject_id"));
        return new Link(
                row.getLong("sequence"),
                act,
                row.getString("article"),
                row.getString("subject_hash"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** Whether it is what it was when it was written. */
    boolean isWhole() {
        return hash.equals(digest(sequence, act, article, subjectHash, previousHash));
    }

    private static String digest(long sequence, Recorded act, String article, String subjectHash, String previousHash) {
        Instant at = act.at();
        return new Digest()
                .with(act.agency(), sequence, act.caseId(), at, act.actor(), act.act(), article)
                .with(act.before(), act.after(), act.table(), act.row(), subjectHash, previousHash)
                .hex();
    }
}
