package cn.kuanyan.lists;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The files of versions and drafts, each under its checksum; what was stored is never changed. */
@Component
public class ListFiles {

    private final JdbcOperations database;

    ListFiles(JdbcOperations database) {
        this.database = database;
    }

    /** Stores a file, in the transaction of the caller, and answers its checksum. */
    public String store(String content) {
        String sha256 = DigestUtils.sha256Hex(content);
        if (find(sha256).isEmpty()) {
            database.update("insert into list_file (sha256, content) values (?, ?)", sha256, content);
        }
        return sha256;
    }

    /** @throws IllegalStateException when what is on file is not what was stored */
    public String read(String sha256) {
        String content =
                find(sha256).stream().findFirst().orElseThrow(() -> new IllegalStateException("no file " + sha256));
        if (!DigestUtils.sha256Hex(content).equals(sha256)) {
            throw new IllegalStateException("the file " + sha256 + " was changed in the database");
        }
        return content;
    }

    private List<String> find(String sha256) {
        return database.query(
                "select content from list_file where sha256 = ?", (row, number) -> row.getString(1), sha256);
    }
}
