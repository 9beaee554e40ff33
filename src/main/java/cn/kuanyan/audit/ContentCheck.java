package cn.kuanyan.audit;

import java.util.function.Consumer;

/**
 * Compares content that is too large for a row on record, such as the pieces of a file, with the SHA-256 that the row
 * holds. The row itself is on the chain, so that content and row can only be changed together, and the row is found.
 *
 * <p>A module that keeps such content implements this in a class with {@code @Component} whose constructor asks for
 * nothing but a {@code JdbcTemplate}: the command {@code verify-audit} finds it by itself and starts nothing else. It reads
 * piece by piece and never holds a whole file, and it sees the rows as they stood when the verification began, because it
 * is called within the transaction of the verification; it opens none of its own. It does not stop at the first damage.
 */
public interface ContentCheck {

    /** Table of the rows that hold the digests; a migration has entered it in {@code audit_start}. */
    String table();

    /**
     * Looks at every byte of the content of every row of the table.
     *
     * @param found is told of each row whose content is not what it was, at least once for each
     */
    void check(Consumer<Damage> found);

    /**
     * Looks only at whether all of the content is there, as far as the database says it without reading the content: this
     * is what every start waits for.
     *
     * @param found is told of each row whose content is shorter, longer or in other pieces than it was
     */
    void checkPresence(Consumer<Damage> found);

    /**
     * Content that is not what its row says.
     *
     * @param row id of the row in {@link #table()}
     * @param what what is wrong, in Chinese, a sentence for the person who must look into it
     */
    record Damage(long row, String what) {}
}
