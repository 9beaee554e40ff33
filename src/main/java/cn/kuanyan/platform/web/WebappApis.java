package cn.kuanyan.platform.web;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/**
 * The webapps' own REST applications, with their failures told in Chinese and without the first-run setup, which would
 * make anyone who reaches the port an administrator (CVE-2026-77226).
 */
final class WebappApis {

    private WebappApis() {}

    /** Servlet name as the webapps register it → application and path. */
    static Map<String, Api> all() {
        Map<String, Api> apis = new LinkedHashMap<>();
        apis.put("Cockpit Api", new Api(Cockpit.class, "/api/cockpit/*"));
        apis.put("Admin Api", new Api(Admin.class, "/api/admin/*"));
        apis.put("Tasklist Api", new Api(Tasklist.class, "/api/tasklist/*"));
        apis.put("Engine Api", new Api(Engine.class, "/api/engine/*"));
        apis.put("Welcome Api", new Api(Welcome.class, "/api/welcome/*"));
        return apis;
    }

    record Api(Class<? extends Application> application, String path) {}

    private static Set<Class<?>> hardened(Set<Class<?>> classes) {
        Set<Class<?>> kept = new LinkedHashSet<>(classes);
        kept.removeIf(type -> type == SetupResource.class || ExceptionMapper.class.isAssignableFrom(type));
        kept.addAll(EngineErrorMapper.all());
        kept.add(NoJobByHand.class);
        return kept;
    }

    public static class Cockpit extends CockpitApplication {
        @Override
        public Set<Class<?>> getClasses() {
            return hardened(super.getClasses());
        }
    }

    public static class Admin extends AdminApplication {
        @Override
        public Set<Class<?>> getClasses() {
            return hardened(super.getClasses());
        }
    }

    public static class Tasklist extends TasklistApplication {
        @Override
        public Set<Class<?>> getClasses() {
            return hardened(super.getClasses());
        }
    }

    public static class Engine extends EngineRestApplication {
        @Override
        public Set<Class<?>> getClasses() {
            Set<Class<?>> classes = hardened(super.getClasses());
            classes.add(BoundedQueries.class);
            return classes;
        }
    }

    public static class Welcome extends WelcomeApplication {
        @Override
        public Set<Class<?>> getClasses() {
            return hardened(super.getClasses());
        }
    }
}
