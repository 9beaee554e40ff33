package cn.kuanyan.audit;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables whose rows are on record; a migration enters each with the last row that is older than the record. */
final class AuditedTables {

    private static final Pattern NAME = Pattern.compile("[a-z_]{1,60}");

    /** A table and the last id of its rows that are not on record. */
    record AuditedTable(String name, long lastIdBefore) {}

    private AuditedTables() {}

    static List<AuditedTable> of(JdbcTemplate database) {
        return database.query(
                "select subject_table, last_id from audit_start order by subject_table",
                (row, number) -> new AuditedTable(checked(row.getString(1)), row.getLong(2)));
    }

    /** @throws IllegalArgumentException for what cannot be the name of a table */
    static String checked(String table) {
        if (!NAME.matcher(table).matches()) {
            throw new IllegalArgumentException("no table: " + table);
        }
        return table;
    }
}
