package cn.kuanyan.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Verifies the record at every start; what is wrong is said at once, and work goes on, because the other cases must. */
@Component
class AuditAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(AuditAtStart.class);

    private final AuditVerification verification;

    AuditAtStart(AuditVerification verification) {
        this.verification = verification;
    }

    @EventListener(ApplicationReadyEvent.class)
    void verify() {
        AuditReport report = verification.verify();
        if (report.isWhole()) {
            LOG.info("{}", report.summary());
            return;
        }
        LOG.error("{}", report.summary());
        report.findings().forEach(finding -> LOG.error("{}", finding.line()));
    }
}
