package cn.kuanyan.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.BpmPlatform;
import org.camunda.bpm.application.ProcessApplicationInfo;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KuanyanTest
class ModelsAreDeployedTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Test
    void everyFileBelowProcessesIsFoundOnTheClassPath() throws IOException {
        assertThat(KuanyanProcessApplication.models().keySet()).containsExactlyElementsOf(new TreeSet<>(files()));
    }

    @Test
    void everyFileBelowProcessesIsDeployed() throws IOException {
        List<String> deployed = repository.createDeploymentQuery().deploymentName("kuanyan").list().stream()
                .flatMap(deployment -> repository.getDeploymentResourceNames(deployment.getId()).stream())
                .toList();

        assertThat(deployed).containsExactlyInAnyOrderElementsOf(files());
    }

    /** Without it Tasklist says "Form failure" for every form of the application. */
    @Test
    void everyDeploymentIsRegisteredForThisApplicationSoThatItsFormsHaveAnAddress() {
        for (Deployment deployment :
                repository.createDeploymentQuery().deploymentName("kuanyan").list()) {
            assertThat(management.getProcessApplicationForDeployment(deployment.getId()))
                    .isEqualTo("kuanyan");
        }
        ProcessApplicationInfo info = BpmPlatform.getProcessApplicationService().getProcessApplicationInfo("kuanyan");
        assertThat(info.getProperties()).containsEntry(ProcessApplicationInfo.PROP_SERVLET_CONTEXT_PATH, "/");
    }

    @Test
    void modelsBelongToNoAgencyAndSoToAll() {
        assertThat(repository.createDeploymentQuery().deploymentName("kuanyan").list())
                .allMatch(deployment -> deployment.getTenantId() == null);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> tree = Files.walk(Path.of("processes"))) {
            return tree.filter(Files::isRegularFile)
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".bpmn") || path.endsWith(".dmn"))
                    .sorted()
                    .toList();
        }
    }
}
