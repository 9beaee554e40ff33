package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseEnding;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/**
 * 审批撤销案件: the head ends a case that must not go on, with its limits and everything beside it. A decision that was
 * signed for any party stands in the way: it is only changed by remedies.
 */
@Component
class DecideWithdrawal implements Step {

    private final CaseFiles caseFiles;
    private final TimeLimits limits;
    private final CaseEnding ending;

    DecideWithdrawal(CaseFiles caseFiles, TimeLimits limits, CaseEnding ending) {
        this.caseFiles = caseFiles;
        this.limits = limits;
        this.ending = ending;
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("answer", "approve")) {
            return;
        }
        Matter.WITHDRAWAL.requirePossible(act.penaltyCase());
        boolean decided = act.progress().parties().stream()
                .anyMatch(party -> act.progress().decision(party).isPresent());
        if (decided) {
            throw Rejection.conflict("《中华人民共和国行政处罚法》第五十七条第一款", "本案已经作出决定，不能撤销案件，请选择不同意。");
        }
        String reason = act.progress()
                .latest(null, "propose-withdrawal")
                .map(CaseRecord::data)
                .orElseThrow()
                .need("reason");
        caseFiles.become(act.penaltyCase(), CaseStatus.WITHDRAWN, act.actor(), reason);
        limits.cancelAll(act.caseId(), act.today());
        ending.end(act.penaltyCase(), Matter.WITHDRAWAL);
    }
}
