package cn.kuanyan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.PenaltyCase;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two cases from 立案 to 结案 through the engine, with all their people. */
@KuanyanTest
class TwoCompleteCasesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CompleteCases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private DataSource dataSource;

    @Test
    void tianshuiFinesACompanyAndItsPersonInChargeAfterDefenceHearingReviewAndDiscussion() {
        String instance = cases.tianshui(START);

        assertThat(walk.isEnded(instance)).isTrue();
        assertThat(theCase(instance).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(theCase(instance).caseNumber().orElseThrow()).matches("天网信立〔2026〕\\d+号");
        assertNoPersonalDataInEngineTables();
    }

    @Test
    void xipingExemptsAFirstTrivialCorrectedViolationAndEducatesTheParty() {
        String instance = cases.xiping(START);

        assertThat(walk.isEnded(instance)).isTrue();
        assertThat(theCase(instance).status()).isEqualTo(CaseStatus.CLOSED);
        assertNoPersonalDataInEngineTables();
    }

    private PenaltyCase theCase(String instance) {
        return caseFiles.get(walk.caseId(instance));
    }

    /** Names and numbers of the parties must not appear in any table of the engine. */
    private void assertNoPersonalDataInEngineTables() {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_name like 'ACT\\_%'", String.class);
        assertThat(tables).hasSizeGreaterThan(40);
        for (String table : tables) {
            String content = jdbc.queryForList("select * from " + table).toString();
            assertThat(content)
                    .as(table)
                    .doesNotContain(Papers.PERSON, Papers.COMPANY_CODE, Papers.PERSON_ID, "金丝雀路", "8200001");
        }
    }
}
