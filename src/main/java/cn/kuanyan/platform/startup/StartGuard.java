package cn.kuanyan.platform.startup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Any profile but {@code trial} starts only with a database, an administrator and a password that somebody chose. Runs
 * before any bean that could open a port or create a table.
 */
@Component
class StartGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        if (environment.acceptsProfiles(Profiles.of("trial"))) {
            return;
        }
        List<String> reasons = new ArrayList<>();
        checkDatabase(reasons);
        checkAdministrator(reasons);
        checkExposure(reasons);
        if (!reasons.isEmpty()) {
            throw new StartRefused(reasons);
        }
    }

    private void checkDatabase(List<String> reasons) {
        String url = value("spring.datasource.url");
        if (url.isBlank()) {
            reasons.add("没有设置数据库：spring.datasource.url（例如 jdbc:postgresql://数据库主机/kuanyan）");
        } else if (url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:")) {
            reasons.add("spring.datasource.url 是内嵌数据库 H2，只供试用；请使用 PostgreSQL");
        } else if (value("spring.datasource.password").isBlank()) {
            reasons.add("没有设置数据库密码：spring.datasource.password（建议放在密钥文件中）");
        }
    }

    private void checkAdministrator(List<String> reasons) {
        String id = value("kuanyan.administrator.id");
        String password = value("kuanyan.administrator.password");
        if (id.isBlank()) {
            reasons.add("没有设置系统管理员账号：kuanyan.administrator.id");
        }
        if (password.isBlank()) {
            reasons.add("没有设置系统管理员密码：kuanyan.administrator.password（建议放在密钥文件中）");
            return;
        }
        List<String> faults = Passwords.faults(id, password);
        if (!faults.isEmpty()) {
            reasons.add("系统管理员密码 kuanyan.administrator.password 过弱：" + String.join("、", faults));
        }
    }

    private void checkExposure(List<String> reasons) {
        if (Boolean.parseBoolean(value("spring.h2.console.enabled"))) {
            reasons.add("spring.h2.console.enabled 必须为 false");
        }
        if (!"health".equals(value("management.endpoints.web.exposure.include").strip())) {
            reasons.add("management.endpoints.web.exposure.include 只能是 health");
        }
        if (!value("camunda.bpm.admin-user.id").isBlank()) {
            reasons.add("不得设置 camunda.bpm.admin-user：其成员会绕过机关隔离，请使用 kuanyan.administrator");
        }
    }

    private String value(String property) {
        return environment.getProperty(property, "");
    }
}
