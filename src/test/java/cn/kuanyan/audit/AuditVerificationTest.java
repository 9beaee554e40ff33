package cn.kuanyan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 全过程记录: whatever is changed beside the product is found (《行政处罚法》第四十七条). */
class AuditVerificationTest {

    private static final List<String> AGENCIES = List.of("tianshui-cac", "sanming-cac");
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    private JdbcTemplate database;
    private TransactionTemplate transaction;
    private AuditTrail trail;
    private AuditVerification verification;

    @BeforeEach
    void aRecordOfTwoAgencies() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:audit-%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
        Flyway.configure().dataSource(source).load().migrate();
        database = new JdbcTemplate(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("articles", (AuditArticles) act -> Optional.of("《行政处罚法》第五十四条"));
        trail = new AuditTrail(database, beans.getBeanProvider(AuditArticles.class));
        verification = new AuditVerification(database, beans.getBeanProvider(ContentCheck.class));
        for (String agency : AGENCIES) {
            database.update("insert into audit_head (agency, sequence, hash) values (?, 0, ?)", agency, Link.BEGINNING);
            database.update(
                    "insert into penalty_case (version, agency, authority, registration_number, item, item_name, regime, "
                            + "status, source, source_received_on, conduct_start, conduct_continuing, discovered_on, "
                            + "conduct_place, clue, registrar, registered_on) values (0, ?, ?, ?, 'i', 'i', '通用', "
                            + "'FILED', 'INSPECTION', '2026-03-02', '2026-03-01', false, '2026-03-02', 'p', 'c', 'r', "
                            + "'2026-03-02')",
                    agency,
                    agency,
                    agency);
        }
        IntStream.range(0, 40).forEach(this::filesAPaper);
        IntStream.range(0, 10).forEach(this::issuesADocument);
    }

    @Test
    void whatTheProductWroteIsWhole() {
        AuditReport report = verification.verify();

        assertThat(report.isWhole()).isTrue();
        assertThat(report.links()).isEqualTo(110);
        assertThat(report.rows()).isEqualTo(110);
        assertThat(database.queryForList("select distinct article from audit_entry", String.class))
                .containsExactly("《行政处罚法》第五十四条");
    }

    @Test
    void anActThatIsRolledBackLeavesNothing() {
        transaction.executeWithoutResult(status -> {
            paper(1, 99);
            status.setRollbackOnly();
        });

        assertThat(verification.verify().isWhole()).isTrue();
        assertThat(verification.verify().links()).isEqualTo(110);
    }

    @Test
    void aThousandSingleChangesAreAllFound() {
        Random random = new Random(20261123);
        List<String> unnoticed = new ArrayList<>();
        for (int change = 0; change < 1000; change++) {
            String statement = aChange(random);
            transaction.executeWithoutResult(status -> {
                if (database.update(statement) != 1 || verification.verify().isWhole()) {
                    unnoticed.add(statement);
                }
                status.setRollbackOnly();
            });
        }
        assertThat(unnoticed).isEmpty();
        assertThat(verification.verify().isWhole()).isTrue();
    }

    @Test
    void aRowThatTheProductDidNotWriteIsNamed() {
        database.update("insert into case_record (case_id, step, actor, recorded_at, recorded_on, data) "
                + "select id, 'sign-decision', 'somebody', current_timestamp, current_date, '{}' from penalty_case "
                + "fetch first 1 row only");

        assertThat(verification.verify().findings()).singleElement().satisfies(finding -> assertThat(finding.line())
                .contains("case_record", "没有经过系统写入"));
    }

    @Test
    void anAgencySeesItsOwnFindingsOnly() {
        database.update("update audit_entry set actor = 'nobody' where agency = 'sanming-cac' and sequence = 3");

        AuditReport report = verification.verify();
        assertThat(report.of("sanming-cac").isWhole()).isFalse();
        assertThat(report.of("tianshui-cac").isWhole()).isTrue();
    }

    private void issuesADocument(int number) {
        transaction.executeWithoutResult(status -> {
            long caseId = database.queryForObject("select min(id) from penalty_case", Long.class);
            database.update(
                    "insert into case_document (case_id, kind, title, template_version, created_at, created_by) "
                            + "values (?, 'penalty-decision', '行政处罚决定书', 1, ?, 'officer')",
                    caseId,
                    AT.atOffset(ZoneOffset.UTC));
            long document = onRecord("case_document", caseId);
            database.update(
                    "insert into document_issue (document_id, number, field_values, sha256, issued_at, issued_by) "
                            + "values (?, '1', '{}', 'abc', ?, 'head')",
                    document,
                    AT.atOffset(ZoneOffset.UTC));
            onRecord("document_issue", caseId);
            database.update(
                    "insert into case_document_file (document_id, form, sha256, content, made_at, made_by) "
                            + "values (?, 'WORD', 'abc', ?, ?, 'head')",
                    document,
                    new byte[] {(byte) 0xff, (byte) 0xfe, (byte) number},
                    AT.atOffset(ZoneOffset.UTC));
            onRecord("case_document_file", caseId);
        });
    }

    private long onRecord(String table, long caseId) {
        long row = database.queryForObject("select max(id) from " + table, Long.class);
        trail.record(new Recorded(AGENCIES.get(0), caseId, AT, "head", "issue", null, null, table, row));
        return row;
    }

    /** One value of one row changed, one row removed, a table taken out of the record, or the end of a chain cut off. */
    private String aChange(Random random) {
        long id = 1 + random.nextInt(80);
        long document = 1 + random.nextInt(10);
        List<String> kinds = List.of(
                "update audit_entry set actor = actor || 'x' where id = " + id,
                "update audit_entry set act = 'other' where id = " + id,
                "update audit_entry set article = null where id = " + id,
                "update audit_entry set value_after = 'other' where id = " + id,
                "update audit_entry set recorded_at = dateadd(second, 1, recorded_at) where id = " + id,
                "update audit_entry set subject_hash = previous_hash where id = " + id,
                "update audit_entry set hash = subject_hash where id = " + id,
                "update audit_entry set sequence = sequence + 1000 where id = " + id,
                "update audit_entry set case_id = case_id + 1 where id = " + id,
                "delete from audit_entry where id = " + id,
                "update audit_head set sequence = sequence - 1 where agency = '" + AGENCIES.get(random.nextInt(2))
                        + "'",
                "delete from audit_head where agency = '" + AGENCIES.get(random.nextInt(2)) + "'",
                "delete from audit_start where subject_table = 'case_record'",
                "update audit_start set last_id = " + id + " where subject_table = 'case_record'",
                "update case_record set data = '{\"fine\":\"1\"}' where id = " + id,
                "update case_record set actor = 'other' where id = " + id,
                "update case_record set recorded_on = dateadd(day, 1, recorded_on) where id = " + id,
                "update case_record set step = 'other' where id = " + id,
                "delete from case_record where id = " + id,
                "update case_document set title = 'other' where id = " + document,
                "update case_document set template_version = 2 where id = " + document,
                "update document_issue set number = '99' where id = " + document,
                "update document_issue set field_values = '{\"fine\":\"1\"}' where id = " + document,
                "update document_issue set issued_by = 'other' where id = " + document,
                "update case_document_file set content = X'fffd00' where id = " + document,
                "update case_document_file set sha256 = 'other' where id = " + document,
                "delete from case_document_file where id = " + document,
                "delete from document_issue where id = " + document);
        return kinds.get(random.nextInt(kinds.size()));
    }

    private void filesAPaper(int number) {
        transaction.executeWithoutResult(status -> {
            paper(0, number);
            paper(1, number);
        });
    }

    private void paper(int agency, int number) {
        long caseId = database.queryForObject(
                "select id from penalty_case where agency = ?", Long.class, AGENCIES.get(agency));
        database.update(
                "insert into case_record (case_id, step, actor, recorded_at, recorded_on, data) "
                        + "values (?, 'collect-evidence', 'officer', ?, '2026-03-02', ?)",
                caseId,
                AT.atOffset(ZoneOffset.UTC),
                "{\"number\":" + number + "}");
        long row = database.queryForObject("select max(id) from case_record", Long.class);
        trail.record(new Recorded(
                AGENCIES.get(agency), caseId, AT, "officer", "collect-evidence", null, null, "case_record", row));
    }
}
