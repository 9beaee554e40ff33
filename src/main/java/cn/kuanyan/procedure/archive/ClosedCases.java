package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A case as the checks of its file look at it, outside of any task. */
@Component
class ClosedCases {

    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final Clock clock;

    ClosedCases(CaseFiles caseFiles, CaseRecords records, Clock clock) {
        this.caseFiles = caseFiles;
        this.records = records;
        this.clock = clock;
    }

    Act act(PenaltyCase about, String actor) {
        return new Act(
                actor,
                LocalDate.now(clock),
                about,
                null,
                "",
                new RecordData(Map.of()),
                new CaseProgress(records.ofCase(about.id()), caseFiles.parties(about.id())));
    }
}
