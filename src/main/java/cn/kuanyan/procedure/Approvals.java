package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.problem.Rejection;
import org.springframework.stereotype.Component;

/** 审批与退回: every approval can send the case back with a reason, and gets it back when it is corrected. */
@Component
public class Approvals {

    private final CaseFiles caseFiles;

    Approvals(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * Notes the answer of an approval.
     *
     * @return whether it was approved
     */
    public boolean decide(Act act) {
        return decide(act, "opinion");
    }

    /**
     * Notes the answer of an approval whose form gives the reason in another field.
     *
     * @return whether it was approved
     */
    public boolean decide(Act act, String reasonField) {
        boolean approved = act.data().is("answer", "approve");
        String opinion = act.data().text(reasonField).orElse(null);
        if (!approved && opinion == null) {
            throw Rejection.of(reasonField, "退回须附理由", "退回时必须在“意见”中写明退回的理由和需要补正的内容。");
        }
        caseFiles.settleReturns(act.caseId(), act.partyId(), act.task());
        if (!approved) {
            caseFiles.returned(act.penaltyCase(), act.partyId(), act.task(), act.actor(), opinion);
        }
        return approved;
    }
}
