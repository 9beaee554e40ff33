package cn.kuanyan.procedure.filing;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** 审批立案: the head files the case, which gives it its number and starts the 90 days (《行政处罚法》第五十四条、第六十条). */
@Component
class ApproveFiling implements Step {

    private final Approvals approvals;
    private final FilingGates gates;
    private final CaseFiles caseFiles;
    private final CaseNumbers numbers;
    private final Catalogue catalogue;
    private final TimeLimits limits;

    ApproveFiling(
            Approvals approvals,
            FilingGates gates,
            CaseFiles caseFiles,
            CaseNumbers numbers,
            Catalogue catalogue,
            TimeLimits limits) {
        this.approvals = approvals;
        this.gates = gates;
        this.caseFiles = caseFiles;
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        if (!approvals.decide(act)) {
            return;
        }
        for (String code : List.of("filingApproval", "filingApprovalExtended")) {
            limits.settle(act.caseId(), null, code, TimeLimit.State.MET, act.today());
        }
        RecordData proposal =
                act.progress().latest(null, "verify-clue").orElseThrow().data();
        if (!proposal.is("proposal", "TRANSFER")) {
            limits.settle(act.caseId(), null, "policeClueTransfer", TimeLimit.State.CANCELLED, act.today());
        }
        String reason = proposal.need("reason");
        switch (proposal.need("proposal")) {
            case "FILE" -> file(act, proposal, reason);
            case "NOT_FILE" -> caseFiles.become(act.penaltyCase(), CaseStatus.NOT_FILED, act.actor(), reason);
            default -> caseFiles.become(act.penaltyCase(), CaseStatus.TRANSFERRED, act.actor(), reason);
        }
    }

    private void file(Act act, RecordData proposal, String reason) {
        PenaltyCase penaltyCase = act.penaltyCase();
        gates.check(penaltyCase, proposal);
        String regime = gates.regime(penaltyCase, proposal);
        caseFiles.applyRegime(penaltyCase, regime, act.actor(), reason);
        caseFiles.appointOfficers(
                penaltyCase, proposal.need("officerOne"), proposal.need("officerTwo"), act.actor(), "立案时指定");
        String prefix = catalogue.agency(penaltyCase.agency()).numberPrefix() + "立";
        String number =
                numbers.next(penaltyCase.authority(), prefix, act.today().getYear());
        caseFiles.file(penaltyCase, number, act.actor(), reason);
        act.data().establish("caseNumber", number);
        limits.start(act.caseId(), null, "caseHandling", regime, "立案之日", act.today());
    }
}
