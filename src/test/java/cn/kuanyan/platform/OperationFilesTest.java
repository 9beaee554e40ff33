package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** docker-compose.yml, Dockerfile and .ci/run say what the application understands. Needs no Docker. */
class OperationFilesTest {

    private final JsonNode compose = new YAMLMapper().readTree(Files.readString(Path.of("docker-compose.yml")));
    private final JsonNode application = compose.at("/services/application");
    private final JsonNode database = compose.at("/services/database");

    OperationFilesTest() throws IOException {}

    @Test
    void thereAreADatabaseAndTheApplicationThatWaitsForItsHealth() {
        assertThat(names(compose.get("services"))).containsExactlyInAnyOrder("database", "application");
        assertThat(database.get("image").asText()).startsWith("postgres:");
        assertThat(application.at("/depends_on/database/condition").asText()).isEqualTo("service_healthy");
        assertThat(database.at("/healthcheck/test").toString()).contains("pg_isready");
        assertThat(application.at("/healthcheck/test").toString()).contains("/actuator/health");
    }

    @Test
    void everySecretIsAFileMountedUnderTheNameOfTheProperty() {
        Set<String> declared = names(compose.get("secrets"));

        assertThat(declared).containsExactlyInAnyOrder("spring.datasource.password", "kuanyan.administrator.password");
        compose.get("secrets")
                .forEach(secret -> assertThat(secret.get("file").asText()).startsWith("./secrets/"));
        assertThat(texts(application.get("secrets"))).containsExactlyInAnyOrderElementsOf(declared);
        assertThat(database.at("/environment/POSTGRES_PASSWORD_FILE").asText())
                .isEqualTo("/run/secrets/spring.datasource.password");
        assertThat(texts(database.get("secrets"))).containsExactly("spring.datasource.password");
    }

    @Test
    void noPasswordStandsInTheFileAndNothingSecretInTheEnvironment() {
        for (JsonNode service : compose.get("services")) {
            service.get("environment").fieldNames().forEachRemaining(name -> assertThat(
                            name.endsWith("_FILE") || !name.contains("PASSWORD"))
                    .as(name)
                    .isTrue());
        }
    }

    @Test
    void theApplicationUnderstandsEveryVariableItIsGiven() {
        Map<String, Object> variables = Map.of(
                "SPRING_DATASOURCE_URL",
                application.at("/environment/SPRING_DATASOURCE_URL").asText(),
                "SPRING_DATASOURCE_USERNAME",
                application.at("/environment/SPRING_DATASOURCE_USERNAME").asText(),
                "KUANYAN_ADMINISTRATOR_ID",
                "chief",
                "KUANYAN_PUBLIC_ORIGIN",
                "https://kuanyan.example");
        assertThat(names(application.get("environment"))).isEqualTo(with(variables.keySet(), "TZ"));
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("compose-systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);

        assertThat(environment.getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:postgresql://database:5432/kuanyan");
        assertThat(environment.getProperty("spring.datasource.username"))
                .isEqualTo(database.at("/environment/POSTGRES_USER").asText());
        assertThat(environment.getProperty("spring.datasource.url"))
                .endsWith("/" + database.at("/environment/POSTGRES_DB").asText());
        assertThat(environment.getProperty("kuanyan.public-origin")).isEqualTo("https://kuanyan.example");
        assertThat(Binder.get(environment)
                        .bind("kuanyan.administrator.id", String.class)
                        .get())
                .isEqualTo("chief");
    }

    @Test
    void administratorAndAddressMustBeNamedAndThePortIsNotOpenToTheNetwork() {
        assertThat(application.at("/environment/KUANYAN_ADMINISTRATOR_ID").asText())
                .contains(":?");
        assertThat(application.at("/environment/KUANYAN_PUBLIC_ORIGIN").asText())
                .contains(":?");
        assertThat(texts(application.get("ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(database.has("ports")).isFalse();
    }

    @Test
    void theImageRunsTheJarAsAUserWithoutRights() throws IOException {
        String dockerfile = Files.readString(Path.of("Dockerfile"));

        assertThat(dockerfile).contains("USER 10001").contains("kuanyan.jar").doesNotContain("trial", "PASSWORD");
        for (String folder : List.of("processes", "forms", "law", "src")) {
            assertThat(dockerfile).contains("COPY " + folder + " " + folder);
        }
    }

    @Test
    void theContinuousCheckRunsTheReadmesCommandAndNothingElse() throws IOException {
        Path run = Path.of(".ci/run");

        assertThat(run).isExecutable();
        assertThat(Files.readAllLines(run)).last().isEqualTo("exec ./mvnw -B -ntp verify");
        assertThat(Files.readString(run)).contains("chromium-driver", "fonts-noto-cjk", "set -euo pipefail");
    }

    private static Set<String> with(Set<String> names, String another) {
        Set<String> all = new TreeSet<>(names);
        all.add(another);
        return all;
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
