package cn.kuanyan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.procedure.CompleteCases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.OneTimeTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** 全过程记录 of a case that ran from its registration to the archive. */
@KuanyanTest
class AuditOfACaseTest {
    @Autowired
    private CompleteCases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ScheduledTaskHolder schedule;

    @Test
    void everyPaperAndEveryChangeIsOnRecordWithItsArticle() {
        long before = links();
        String instance = cases.xiping(LocalDate.of(2026, 3, 2));
        long caseId = caseFiles.ofAgency("xiping-police").get(0).id();

        assertThat(instance).isNotNull();
        assertThat(links() - before)
                .isEqualTo(records.ofCase(caseId).size()
                        + caseFiles.changes(caseId).size()
                        + documentRows(caseId));
        assertThat(verification.verify().findings()).isEmpty();
        List<String> papersWithoutArticle = database.queryForList(
                "select act from audit_entry where case_id = ? and subject_table = 'case_record' and article is null",
                String.class,
                caseId);
        assertThat(papersWithoutArticle).isEmpty();
    }

    @Test
    void everyByteIsReadAfterAStartAndEveryNight() {
        assertThat(schedule.getScheduledTasks())
                .map(ScheduledTask::getTask)
                .filteredOn(task -> task.toString().equals(RegularAudit.class.getName() + ".verifyEverything"))
                .hasExactlyElementsOfTypes(OneTimeTask.class, CronTask.class);
    }

    /** Each document that was begun, what became of it, and its file. */
    private int documentRows(long caseId) {
        return List.of("document_edit", "document_issue", "case_document_file").stream()
                        .mapToInt(table -> database.queryForObject(
                                "select count(*) from " + table
                                        + " where document_id in (select id from case_document where case_id = ?)",
                                Integer.class,
                                caseId))
                        .sum()
                + database.queryForObject(
                        "select count(*) from case_document where case_id = ?", Integer.class, caseId);
    }

    private long links() {
        return database.queryForObject("select count(*) from audit_entry", Long.class);
    }
}
