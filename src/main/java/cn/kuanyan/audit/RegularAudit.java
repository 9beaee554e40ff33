package cn.kuanyan.audit;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Verifies by itself: a start waits for the record; every byte of every file, which takes hours where many lie, is read soon
 * after it and every night, beside the work. What is wrong is said at once, and work goes on, because the other cases must.
 */
@Component
class RegularAudit {

    private static final Logger LOG = LoggerFactory.getLogger(RegularAudit.class);

    private final AuditVerification verification;

    RegularAudit(AuditVerification verification) {
        this.verification = verification;
    }

    @EventListener(ApplicationReadyEvent.class)
    void verifyRecord() {
        tell(verification.verifyRecord());
    }

    @Scheduled(initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Shanghai")
    void verifyEverything() {
        tell(verification.verify());
    }

    private static void tell(AuditReport report) {
        if (report.isWhole()) {
            LOG.info("{}", report.summary());
            return;
        }
        LOG.error("{}", report.summary());
        report.findings().forEach(finding -> LOG.error("{}", finding.line()));
    }
}
