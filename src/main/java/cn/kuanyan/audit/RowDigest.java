package cn.kuanyan.audit;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The digest of one row as the database holds it, by the names of its columns. */
final class RowDigest {

    private RowDigest() {}

    static String of(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new TreeMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            values.put(columns.getColumnLabel(column).toLowerCase(Locale.ROOT), value(row, columns, column));
        }
        Digest digest = new Digest();
        values.forEach(digest::with);
        return digest.hex();
    }

    private static Object value(ResultSet row, ResultSetMetaData columns, int column) throws SQLException {
        return switch (columns.getColumnType(column)) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant();
            }
            case Types.CLOB -> {
                Clob text = row.getClob(column);
                yield text == null ? null : text.getSubString(1, Math.toIntExact(text.length()));
            }
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> {
                byte[] content = row.getBytes(column);
                yield content == null ? null : HexFormat.of().formatHex(content);
            }
            default -> row.getString(column);
        };
    }
}
