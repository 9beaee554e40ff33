package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.RunningApplication;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As an agency runs it: no profile, PostgreSQL, secrets from files. Nothing of the trial is there. */
class ProductionStartTest {

    private static final String ADMINISTRATOR_PASSWORD = "Nine-Blue-Horses-41";
    private static final String MACHINE_PASSWORD = "a-machine-has-a-long-password";

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres postgres;
    private static RunningApplication application;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        Path secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("spring.datasource.password"), "postgres");
        Files.writeString(secrets.resolve("kuanyan.administrator.password"), ADMINISTRATOR_PASSWORD + "\n");
        Path machine = Files.writeString(folder.resolve("archive-password.txt"), MACHINE_PASSWORD + "\n");
        application = RunningApplication.start(
                folder,
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--KUANYAN_SECRETS=" + secrets,
                "--kuanyan.administrator.id=chief",
                "--kuanyan.public-origin=https://kuanyan.example",
                "--kuanyan.machine-clients.archive=" + machine);
    }

    @AfterAll
    static void stop() throws Exception {
        if (application != null) {
            application.close();
        }
        postgres.close();
    }

    @Test
    void theTrialClockIsAbsent() {
        Webapps machine = machine(MACHINE_PASSWORD);

        assertThat(machine.get("/api/trial/clock").status()).isEqualTo(404);
        assertThat(machine.post("/api/trial/clock", "{\"date\":\"2030-01-01\"}").status())
                .isEqualTo(404);
        assertThat(machine.get("/trial/clock").status()).isEqualTo(404);
        assertThat(machine.get("/v3/api-docs").body()).doesNotContain("/trial/");
    }

    @Test
    void thereIsTheOneAdministratorAndNobodyElse() throws SQLException {
        assertThat(rows("select id_ from act_id_user")).containsExactly("chief");
        assertThat(rows("select user_id_ || ':' || group_id_ from act_id_membership"))
                .containsExactly("chief:userAdmin");
        assertThat(rows("select user_id from officer_profile")).isEmpty();
        assertThat(rows("select pwd_ from act_id_user")).allMatch(hash -> hash.startsWith("{PBKDF2-SHA512}210000:"));
    }

    @Test
    void noPasswordIsInTheLog() {
        assertThat(application.log()).doesNotContain(ADMINISTRATOR_PASSWORD, MACHINE_PASSWORD);
    }

    @Test
    void basicIsForNamedMachinesOnly() {
        assertThat(machine(MACHINE_PASSWORD).get("/v3/api-docs").status()).isEqualTo(200);
        assertThat(machine("wrong").get("/v3/api-docs").status()).isEqualTo(401);
        assertThat(Webapps.basic(application.port(), "chief", ADMINISTRATOR_PASSWORD)
                        .get("/v3/api-docs")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void cookiesTravelOverTlsOnlyAndBrowsersAreToldToStayThere() {
        Answer page = Webapps.anonymous(application.port()).get("/camunda/app/tasklist/default/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Set-Cookie").lines())
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("SameSite=Strict"));
        assertThat(page.header("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void aChangeThatDoesNotComeFromTheProductsOwnAddressIsRefused() {
        Answer answer = Webapps.anonymous(application.port()).tryLogin("chief", ADMINISTRATOR_PASSWORD, "admin");

        assertThat(answer.status()).isEqualTo(403);
    }

    private static Webapps machine(String password) {
        return Webapps.basic(application.port(), "archive", password);
    }

    private static List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
