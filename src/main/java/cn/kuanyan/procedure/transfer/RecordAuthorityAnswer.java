package cn.kuanyan.procedure.transfer;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseEnding;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 登记对方机关的答复: when it accepts, the case is over here with its limits and everything beside it (《行政处罚法》第二十五条). */
@Component
class RecordAuthorityAnswer implements Step {

    private final CaseFiles caseFiles;
    private final TimeLimits limits;
    private final CaseEnding ending;

    RecordAuthorityAnswer(CaseFiles caseFiles, TimeLimits limits, CaseEnding ending) {
        this.caseFiles = caseFiles;
        this.limits = limits;
        this.ending = ending;
    }

    @Override
    public void take(Act act) {
        CaseRecord letter = act.progress().latest(null, "send-case").orElseThrow();
        Dates.requireNotBefore(
                "answeredOn",
                "答复日期",
                act.data().date("answeredOn").orElseThrow(),
                letter.data().date("sentOn").orElseThrow(),
                "移送日期");
        if (act.data().is("answer", "accepted")) {
            accept(act, letter.data().need("receivingAuthority"));
        }
    }

    private void accept(Act act, String authority) {
        Matter.JURISDICTION_TRANSFER.requirePossible(act.penaltyCase());
        boolean decided = act.progress().parties().stream().anyMatch(act.progress()::isDecidedHere);
        if (decided) {
            throw Rejection.conflict("《中华人民共和国行政处罚法》第五十七条第一款", "本案已经作出决定，不能再移送管辖，请登记为不受理并协商。");
        }
        caseFiles.become(act.penaltyCase(), CaseStatus.TRANSFERRED, act.actor(), "移送" + authority);
        limits.cancelAll(act.caseId(), act.today());
        ending.end(act.penaltyCase(), Matter.JURISDICTION_TRANSFER);
    }
}
