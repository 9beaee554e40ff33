package cn.kuanyan.platform.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.spring.boot.starter.SpringBootProcessApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Deploys every model and table below {@code processes/} and registers them for this application, without which
 * {@code camunda-forms:app:} forms have no address. Spring finds the files in a folder and in a nested jar alike.
 */
@Configuration
public class KuanyanProcessApplication extends SpringBootProcessApplication {

    private static final String ROOT = "processes/";

    @Override
    public void createDeployment(String archive, DeploymentBuilder deployment) {
        models().forEach((name, resource) -> {
            try (InputStream content = resource.getInputStream()) {
                deployment.addInputStream(name, content);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name, unreadable);
            }
        });
    }

    /** Models and tables by their path from the class path's root, in a stable order. */
    static Map<String, Resource> models() {
        Map<String, Resource> found = new TreeMap<>();
        try {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            for (String suffix : new String[] {"bpmn", "dmn"}) {
                for (Resource resource : resolver.getResources("classpath*:" + ROOT + "**/*." + suffix)) {
                    String url = resource.getURL().toString();
                    found.put(url.substring(url.lastIndexOf("/" + ROOT) + 1), resource);
                }
            }
        } catch (IOException missing) {
            // An application without models is empty, and the start-up check of the models' owner says so.
            return found;
        }
        return found;
    }
}
