package cn.kuanyan.casefile;

import cn.kuanyan.audit.AuditTrail;
import cn.kuanyan.audit.Recorded;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of the cases, oldest first. */
@Service
@Transactional
public class CaseRecords {

    private final CaseRecordRepository records;
    private final PenaltyCaseRepository cases;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseRecords(
            CaseRecordRepository records,
            PenaltyCaseRepository cases,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.cases = cases;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Files a paper. */
    public CaseRecord add(long caseId, Long partyId, String step, String actor, RecordData data) {
        CaseRecord filed =
                records.save(new CaseRecord(caseId, partyId, step, actor, clock.instant(), LocalDate.now(clock), data));
        String agency = cases.findById(caseId).orElseThrow().agency();
        trail.record(
                new Recorded(agency, caseId, filed.recordedAt(), actor, step, null, null, "case_record", filed.id()));
        events.publishEvent(new PaperFiled(filed));
        return filed;
    }

    public List<CaseRecord> ofCase(long caseId) {
        return records.findByCaseIdOrderById(caseId);
    }

    /** The papers of one step of the whole case. */
    public List<CaseRecord> ofStep(long caseId, String step) {
        return records.findByCaseIdAndStepOrderById(caseId, step);
    }

    /** The papers of one step; of one party when {@code partyId} is given, else of the whole case. */
    public List<CaseRecord> of(long caseId, Long partyId, String step) {
        return records.findByCaseIdAndStepOrderById(caseId, step).stream()
                .filter(filed -> partyId == null || Objects.equals(filed.partyId(), partyId))
                .toList();
    }

    /** The papers of some steps of several cases, in one look. */
    public List<CaseRecord> ofCases(Collection<Long> caseIds, Collection<String> steps) {
        return records.findByCaseIdInAndStepInOrderById(caseIds, steps);
    }

    public Optional<CaseRecord> latest(long caseId, Long partyId, String step) {
        return latest(caseId, partyId, step, any -> true);
    }

    public Optional<CaseRecord> latest(long caseId, Long partyId, String step, Predicate<CaseRecord> which) {
        return of(caseId, partyId, step).stream().filter(which).max(Comparator.comparing(CaseRecord::id));
    }
}
