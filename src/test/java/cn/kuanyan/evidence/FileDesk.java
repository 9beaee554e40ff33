package cn.kuanyan.evidence;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.kuanyan.audit.AuditReport;
import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.audit.AuditVerification;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.evidence.content.FileInspection;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of one filed case in a database of their own, without engine and web. */
final class FileDesk implements AutoCloseable {

    static final String AGENCY = "tianshui-cac";
    static final long CASE = 1;

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final CaseFiles cases = mock();

    FileDesk(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        JdbcTemplate database = new JdbcTemplate(source);
        database.update("insert into audit_head (agency, sequence, hash) values (?, 0, ?)", AGENCY, "0".repeat(64));
        database.update("insert into penalty_case (version, agency, authority, registration_number, item, item_name, "
                + "regime, status, source, source_received_on, conduct_start, conduct_continuing, discovered_on, "
                + "conduct_place, clue, registrar, registered_on) values (0, 'tianshui-cac', 'a', 'r', 'i', 'i', "
                + "'通用', 'FILED', 'INSPECTION', '2026-03-02', '2026-03-01', false, '2026-03-02', 'p', 'c', 'r', "
                + "'2026-03-02')");
        PenaltyCase open = mock();
        when(open.agency()).thenReturn(AGENCY);
        when(open.status()).thenReturn(CaseStatus.FILED);
        when(cases.get(anyLong())).thenReturn(open);
        when(cases.lock(anyLong())).thenReturn(open);
        CaseRecords records = mock();
        when(records.ofCase(anyLong())).thenReturn(List.of());
        beans.registerBean(DataSource.class, () -> source);
        beans.registerBean(JdbcTemplate.class, () -> database);
        beans.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
        beans.registerBean(CaseFiles.class, () -> cases);
        beans.registerBean(CaseRecords.class, () -> records);
        beans.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
        beans.register(
                Transactions.class,
                AuditTrail.class,
                AuditVerification.class,
                FileContents.class,
                Pieces.class,
                Attachment.class,
                ChainOfCustody.class,
                FileStore.class,
                FileInspection.class,
                EvidenceFiles.class);
        beans.refresh();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    EvidenceFiles files() {
        return beans.getBean(EvidenceFiles.class);
    }

    ChainOfCustody custody() {
        return beans.getBean(ChainOfCustody.class);
    }

    JdbcTemplate database() {
        return beans.getBean(JdbcTemplate.class);
    }

    AuditReport verified() {
        return beans.getBean(AuditVerification.class).verify();
    }

    AuditReport verifiedAtStart() {
        return beans.getBean(AuditVerification.class).verifyRecord();
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
    }

    EvidenceFileView add(String name, InputStream content) {
        return files().add(
                        new NewFile(CASE, null, null, Purpose.EVIDENCE, "后台日志", name, FileForm.COPY, "officer1"),
                        content);
    }

    CustodyEntry hands(EvidenceFileView file) {
        NewCustody entry = new NewCustody(
                CustodyAct.HANDED_OVER, "承办人员", "保管人员", "证物室", LocalDate.of(2026, 3, 2), null, null, "入库保管");
        return custody().add(file, entry, "officer1");
    }

    long count(String table) {
        return database().queryForObject("select count(*) from " + table, Long.class);
    }

    @Override
    public void close() {
        beans.close();
    }
}
