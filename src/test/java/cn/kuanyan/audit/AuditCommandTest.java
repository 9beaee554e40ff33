package cn.kuanyan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command that verifies the record without starting the product. */
class AuditCommandTest {

    @TempDir
    private Path folder;

    @Test
    void itsExitCodeSaysWhetherTheRecordIsWhole() {
        String url = "jdbc:h2:file:" + folder.resolve("kuanyan");
        DriverManagerDataSource source = new DriverManagerDataSource(url, "sa", "");
        Flyway.configure().dataSource(source).load().migrate();
        String[] arguments = {
            "--spring.datasource.url=" + url, "--spring.datasource.username=sa", "--spring.datasource.password="
        };
        assertThat(AuditCommand.run(arguments)).isZero();

        new JdbcTemplate(source)
                .update("insert into audit_head (agency, sequence, hash) values ('tianshui-cac', 1, 'gone')");

        assertThat(AuditCommand.run(arguments)).isEqualTo(1);
    }
}
