package cn.kuanyan.evidence;

import java.sql.PreparedStatement;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Inserts a row whose id the database gives. */
final class Insert {

    private Insert() {}

    /** @return the new row's id */
    static long of(JdbcTemplate database, String sql, Object... values) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.update(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"});
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    return statement;
                },
                key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
