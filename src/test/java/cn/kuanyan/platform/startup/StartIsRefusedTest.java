package cn.kuanyan.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kuanyan.KuanyanApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Outside the trial nothing starts on defaults. */
class StartIsRefusedTest {

    private static final String DATABASE = "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none";
    private static final String DATABASE_PASSWORD = "--spring.datasource.password=some-database-password";
    private static final String ADMINISTRATOR = "--kuanyan.administrator.id=chief";
    private static final String PASSWORD = "--kuanyan.administrator.password=Nine-Blue-Horses-41";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"default", "prod", "production", "test", "dev"})
    void withoutAnythingConfiguredItSaysAllThatIsMissing(String profile) {
        assertThatThrownBy(() -> start("--spring.profiles.active=" + profile))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("kuanyan.administrator.id")
                .hasMessageContaining("kuanyan.administrator.password");
    }

    @Test
    void withoutADatabaseItDoesNotStart() {
        refuses("spring.datasource.url", ADMINISTRATOR, PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:kuanyan", "jdbc:h2:file:./data/kuanyan", "JDBC:H2:mem:x"})
    void theEmbeddedDatabaseIsForTheTrialOnly(String url) {
        refuses("H2", "--spring.datasource.url=" + url, DATABASE_PASSWORD, ADMINISTRATOR, PASSWORD);
    }

    @Test
    void withoutADatabasePasswordItDoesNotStart() {
        refuses("spring.datasource.password", DATABASE, ADMINISTRATOR, PASSWORD);
    }

    @Test
    void withoutAnAdministratorItDoesNotStart() {
        refuses("kuanyan.administrator.id", DATABASE, DATABASE_PASSWORD, PASSWORD);
        refuses("kuanyan.administrator.password", DATABASE, DATABASE_PASSWORD, ADMINISTRATOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chief",
                "Chief-Chief-1!",
                "chief12345678",
                "password",
                "Password-123!",
                "Admin-12345-!",
                "demo",
                "Demo-Demo-Demo1!",
                "123456",
                "short-A1!",
                "alllowercase-and-long",
                "Camunda-7-rocks",
                "Kuanyan-2026!!",
                "ALLUPPER-123456",
                "NoSymbolsHere2026"
            })
    void aWeakPasswordOfTheAdministratorIsRefused(String password) {
        refuses("过弱", DATABASE, DATABASE_PASSWORD, ADMINISTRATOR, "--kuanyan.administrator.password=" + password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.h2.console.enabled=true", "--management.endpoints.web.exposure.include=*",
                "--management.endpoints.web.exposure.include=health,env", "--camunda.bpm.admin-user.id=root"
            })
    void whatOpensADoorIsRefused(String argument) {
        refuses(
                argument.substring(2, argument.indexOf('=')).replace(".id", ""),
                DATABASE,
                DATABASE_PASSWORD,
                ADMINISTRATOR,
                PASSWORD,
                argument);
    }

    @Test
    void withEverythingConfiguredByFilesTheGuardLetsPass() throws Exception {
        Files.writeString(folder.resolve("spring.datasource.password"), "some-database-password\n");
        Files.writeString(folder.resolve("kuanyan.administrator.password"), "Nine-Blue-Horses-41\n");

        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                "spring.datasource.url", "jdbc:postgresql://database/kuanyan",
                                "kuanyan.administrator.id", "chief",
                                "KUANYAN_SECRETS", folder.toString())));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        StartGuard guard = new StartGuard();
        guard.setEnvironment(environment);

        assertThatCode(() -> guard.postProcessBeanFactory(new DefaultListableBeanFactory()))
                .doesNotThrowAnyException();
    }

    @Test
    void theRefusalIsToldInChineseWithWhatToDo() {
        FailureAnalysis analysis =
                new StartRefusedAnalyzer().analyze(new StartRefused(List.of("没有设置数据库：spring.datasource.url")));

        assertThat(analysis.getDescription()).contains("拒绝启动").contains("spring.datasource.url");
        assertThat(analysis.getAction()).contains("--spring.profiles.active=trial");
    }

    private static void refuses(String reason, String... arguments) {
        assertThatThrownBy(() -> start(arguments))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(reason);
    }

    private static void start(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        all.add("--spring.main.banner-mode=off");
        new SpringApplicationBuilder(KuanyanApplication.class)
                .run(all.toArray(String[]::new))
                .close();
    }
}
