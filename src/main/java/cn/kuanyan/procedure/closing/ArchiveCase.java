package cn.kuanyan.procedure.closing;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.ClosingCheck;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 归档: one case, one file (《行政处罚法》第四十七条); for how long it is kept is a parameter of the agency. */
@Component
class ArchiveCase implements Step {

    private final CaseFiles caseFiles;
    private final ClosingLaw law;
    private final ClosingCheck check;

    ArchiveCase(CaseFiles caseFiles, ClosingLaw law, ClosingCheck check) {
        this.caseFiles = caseFiles;
        this.law = law;
        this.check = check;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return common.withChoices("retentions", law.retentions()).withPrefill("retention", law.usualRetention());
    }

    @Override
    public void take(Act act) {
        check.require(act);
        if (act.data().text("retention").isEmpty()) {
            act.data().establish("retention", law.usualRetention());
        }
        act.data().establish("keeper", act.actor());
        act.data().establish("archivedOn", act.today());
        caseFiles.become(act.penaltyCase(), CaseStatus.CLOSED, act.actor(), "结案归档");
    }
}
