package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a step needs to know. */
@Component
@Transactional(readOnly = true)
class Acts {

    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final Clock clock;

    Acts(CaseFiles caseFiles, CaseRecords records, Clock clock) {
        this.caseFiles = caseFiles;
        this.records = records;
        this.clock = clock;
    }

    /** The papers of a matter carry its id, so that several of a kind can be told apart. */
    Act begin(CaseTask task, String actor, RecordData data) {
        if (task.matterId() != null) {
            data.establish(Matter.ID, task.matterId());
        }
        PenaltyCase penaltyCase = caseFiles.get(task.caseId());
        return new Act(
                actor,
                LocalDate.now(clock),
                penaltyCase,
                task.partyId() == null ? null : caseFiles.party(task.partyId()),
                task.key(),
                data,
                progress(task.caseId()));
    }

    CaseProgress progress(long caseId) {
        return new CaseProgress(records.ofCase(caseId), caseFiles.parties(caseId));
    }
}
