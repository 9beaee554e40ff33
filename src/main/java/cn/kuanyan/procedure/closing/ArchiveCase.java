package cn.kuanyan.procedure.closing;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 归档: one case, one file (《行政处罚法》第四十七条). */
@Component
class ArchiveCase implements Step {

    private final CaseFiles caseFiles;

    ArchiveCase(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public void take(Act act) {
        caseFiles.become(act.penaltyCase(), CaseStatus.CLOSED, act.actor(), "结案归档");
    }
}
