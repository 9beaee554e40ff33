package cn.kuanyan.evidence;

import cn.kuanyan.audit.ContentCheck;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Computes the SHA-256 of every file anew from its pieces; one changed, missing, added or moved byte is found. */
@Component
class FileContents implements ContentCheck {

    private record Expected(long id, long size, String sha256) {}

    private final JdbcTemplate database;
    private final Pieces pieces;

    FileContents(JdbcTemplate database) {
        this.database = database;
        this.pieces = new Pieces(database);
    }

    @Override
    public String table() {
        return "evidence_file";
    }

    @Override
    public void check(Consumer<Damage> found) {
        List<Expected> files = database.query(
                "select id, size, sha256 from evidence_file order by id",
                (row, number) -> new Expected(row.getLong(1), row.getLong(2), row.getString(3)));
        files.stream()
                .filter(file -> !isWhole(file))
                .forEach(file -> found.accept(new Damage(file.id(), "这份文件的内容已被改动，与其 SHA-256 不符。")));
    }

    @Override
    public void checkPresence(Consumer<Damage> found) {
        database.queryForList(
                        "select f.id from evidence_file f left join evidence_chunk c on c.file_id = f.id "
                                + "group by f.id, f.size having coalesce(sum(octet_length(c.content)), 0) <> f.size "
                                + "or count(c.piece) <> coalesce(max(c.piece), -1) + 1 order by f.id",
                        Long.class)
                .forEach(file -> found.accept(new Damage(file, "这份文件的内容不完整，与其登记的大小不符。")));
    }

    private boolean isWhole(Expected file) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        int count = pieces.count(file.id());
        long size = 0;
        for (int piece = 0; piece < count; piece++) {
            byte[] content = pieces.read(file.id(), piece);
            if (content == null) {
                return false;
            }
            digest.update(content);
            size += content.length;
        }
        return size == file.size() && HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
    }
}
