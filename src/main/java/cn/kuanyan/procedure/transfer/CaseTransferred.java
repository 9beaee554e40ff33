package cn.kuanyan.procedure.transfer;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseEnding;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.CrimeTransfer;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.PartyEnding;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The police took over (《行政处罚法》第二十七条第一款): the case ends here when nobody is left in it, else it goes on for the
 * others. Whoever was already decided about stays decided (移送规定第十一条第二款).
 */
@Component
class CaseTransferred {

    private final CaseFiles caseFiles;
    private final TimeLimits limits;
    private final CaseEnding ending;
    private final PartyEnding partyEnding;

    CaseTransferred(CaseFiles caseFiles, TimeLimits limits, CaseEnding ending, PartyEnding partyEnding) {
        this.caseFiles = caseFiles;
        this.limits = limits;
        this.ending = ending;
        this.partyEnding = partyEnding;
    }

    void toThePolice(Act act, CrimeTransfer transfer) {
        if (!Matter.CRIMINAL_TRANSFER.isPossible(act.penaltyCase())) {
            return;
        }
        CaseProgress progress = act.progress();
        List<Party> gone = progress.parties().stream()
                .filter(transfer::concerns)
                .filter(progress::isUnsettled)
                .toList();
        boolean everybody =
                progress.parties().stream().allMatch(party -> gone.contains(party) || progress.isTransferred(party));
        if (everybody) {
            caseFiles.become(act.penaltyCase(), CaseStatus.TRANSFERRED, act.actor(), "公安机关已经立案");
            limits.cancelAll(act.caseId(), act.today());
            endUnlessByDecision(act, transfer);
        } else {
            gone.forEach(
                    party -> partyEnding.end(act.penaltyCase(), party, Matter.CRIMINAL_TRANSFER.label(), act.today()));
        }
    }

    /** After a decision the transfer is a step of the case itself, which then comes to its own end. */
    private void endUnlessByDecision(Act act, CrimeTransfer transfer) {
        if (!transfer.isByDecision()) {
            ending.end(act.penaltyCase(), Matter.CRIMINAL_TRANSFER);
        }
    }
}
