package cn.kuanyan.trial;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where to log in, and a password that was just made up, once. */
@Component
@Profile("trial")
class TrialWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(TrialWelcome.class);

    private final TrialPassword password;
    private final TrialProperties properties;
    private final Environment environment;
    private final Clock clock;

    TrialWelcome(TrialPassword password, TrialProperties properties, Environment environment, Clock clock) {
        this.password = password;
        this.properties = properties;
        this.environment = environment;
        this.clock = clock;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        String host = environment.getProperty("server.address", "127.0.0.1");
        int port = ready.getApplicationContext() instanceof WebServerApplicationContext web
                ? web.getWebServer().getPort()
                : environment.getProperty("server.port", Integer.class, 8080);
        String root = "http://" + host + ":" + port;
        LOG.info(
                """

                ────────────────────────────────────────────────────────────
                宽严 试用版已启动（仅供试用，不得办理真实案件）
                办案（Tasklist）：{}/camunda/app/tasklist/
                监督（Cockpit） ：{}/camunda/app/cockpit/
                试用时钟        ：{}/trial/clock（当前 {}）
                账号：<机关><岗位>，例如 tsofficer1（天水办案人员一）、xphead（西平负责人）；系统管理员 admin
                口令：{}
                ────────────────────────────────────────────────────────────""",
                root,
                root,
                root,
                LocalDate.now(clock),
                passwordHint());
    }

    private String passwordHint() {
        if (properties.hasPassword()) {
            return "环境变量 KUANYAN_TRIAL_PASSWORD 的值";
        }
        String file = password.file().toAbsolutePath().normalize().toString();
        return password.generatedNow() ? password.value() + "（只显示这一次，保存在 " + file + "）" : "见 " + file;
    }
}
