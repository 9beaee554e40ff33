package cn.kuanyan.casefile;

import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.audit.Recorded;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Notes each change of a case with who, when and why, in the case file and on the record of acts. */
@Component
class CaseChanges {

    private final CaseChangeRepository changes;
    private final AuditTrail trail;
    private final Clock clock;

    CaseChanges(CaseChangeRepository changes, AuditTrail trail, Clock clock) {
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    void note(PenaltyCase about, String actor, String field, String before, String after, String reason) {
        CaseChange noted =
                changes.save(new CaseChange(about.id(), actor, clock.instant(), field, before, after, reason));
        trail.record(new Recorded(
                about.agency(), about.id(), noted.changedAt(), actor, field, before, after, "case_change", noted.id()));
    }
}
