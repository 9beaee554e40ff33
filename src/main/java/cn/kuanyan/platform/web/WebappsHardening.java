package cn.kuanyan.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappInitializer;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Registers what is to be hardened under the webapps' own names before they register themselves; they leave alone what
 * is already there.
 */
@Component
class WebappsHardening implements BeanPostProcessor {

    private final ObjectProvider<CamundaBpmProperties> properties;

    WebappsHardening(ObjectProvider<CamundaBpmProperties> properties) {
        this.properties = properties;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof CamundaBpmWebappInitializer ? new Hardened(properties.getObject()) : bean;
    }

    private static final class Hardened extends CamundaBpmWebappInitializer {

        private static final String PAGES = "Engines Filter";

        private final String root;

        Hardened(CamundaBpmProperties properties) {
            super(properties);
            root = properties.getWebapp().getApplicationPath();
        }

        @Override
        public void onStartup(ServletContext servletContext) {
            WebappApis.all().forEach((name, api) -> {
                var servlet = servletContext.addServlet(name, ServletContainer.class);
                servlet.addMapping(root + api.path());
                servlet.setInitParameter(
                        ServletProperties.JAXRS_APPLICATION_CLASS,
                        api.application().getName());
            });
            var pages = servletContext.addFilter(PAGES, PagesWithoutSetup.class);
            super.onStartup(servletContext);
            // Mapped last, behind the webapps' security filters, where they would have put it themselves.
            pages.addMappingForUrlPatterns(
                    EnumSet.of(DispatcherType.REQUEST), true, root + "/api/*", root + "/app/*", root + "/", root);
        }
    }
}
