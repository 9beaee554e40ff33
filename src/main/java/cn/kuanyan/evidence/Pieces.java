package cn.kuanyan.evidence;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The content of files in pieces; each is read by itself, because a driver may hold a whole result in memory. */
@Component
class Pieces {

    /** Bytes of a piece; small enough that what a database has not written yet stays small. */
    static final int SIZE = 64 * 1024;

    private final JdbcTemplate database;

    Pieces(JdbcTemplate database) {
        this.database = database;
    }

    void write(long fileId, int piece, byte[] content) {
        database.update(
                "insert into evidence_chunk (file_id, piece, content) values (?, ?, ?)", fileId, piece, content);
    }

    /** How many pieces there are, with the highest number that there should be then. */
    int count(long fileId) {
        return database.queryForObject("select count(*) from evidence_chunk where file_id = ?", Integer.class, fileId);
    }

    /** @return the bytes, {@code null} when there is no such piece */
    byte[] read(long fileId, int piece) {
        List<byte[]> found = database.query(
                "select content from evidence_chunk where file_id = ? and piece = ?",
                (row, number) -> row.getBytes(1),
                fileId,
                piece);
        return found.isEmpty() ? null : found.get(0);
    }
}
