package cn.kuanyan.audit;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The verification as a command, {@code java -jar kuanyan.jar verify-audit}: the database alone, nothing is started. */
public final class AuditCommand {

    public static final String NAME = "verify-audit";

    private AuditCommand() {}

    /**
     * Prints what was found.
     *
     * @return exit code: 0 when everything is whole, 1 when anything is not
     */
    public static int run(String... args) {
        try (var context = new SpringApplicationBuilder(Database.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(args)) {
            AuditReport report = context.getBean(AuditVerification.class).verify();
            System.out.println(report.summary());
            report.findings().forEach(finding -> System.out.println(finding.line()));
            return report.isWhole() ? 0 : 1;
        }
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class
    })
    @Import(AuditVerification.class)
    @ComponentScan(
            basePackages = "cn.kuanyan",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ContentCheck.class))
    static class Database {}
}
