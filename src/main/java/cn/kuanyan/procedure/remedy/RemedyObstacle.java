package cn.kuanyan.procedure.remedy;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.ClosingObstacle;
import cn.kuanyan.procedure.Refund;
import cn.kuanyan.procedure.Remedy;
import cn.kuanyan.procedure.StepEnding;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** No case is closed while a remedy waits for its result, a decision is being made anew, or money is to be paid back. */
@Component
class RemedyObstacle implements ClosingObstacle {

    private final StepEnding steps;

    RemedyObstacle(StepEnding steps) {
        this.steps = steps;
    }

    @Override
    public List<String> obstacles(Act act) {
        List<String> lines = new ArrayList<>();
        for (Party party : act.progress().parties()) {
            for (Remedy remedy : Remedy.of(act.progress(), party)) {
                if (remedy.isOpen() || remedy.isAwaitingAcceptance()) {
                    lines.add("当事人%s的%s（%s提出）还没有结果，登记生效的结果以后才能结案。"
                            .formatted(party.name(), remedy.label(), remedy.appliedOn()));
                }
            }
            if (act.progress().isRemakeOwed(party)) {
                lines.add("当事人%s的决定已被撤销并责令重新作出，作出并执行新的决定以后才能结案。".formatted(party.name()));
            }
        }
        if (lines.isEmpty() && steps.isUnderWay(act.caseId(), "decision-anew")) {
            lines.add("重新作出的决定还没有执行完毕，办结以后才能结案。");
        }
        act.progress().parties().forEach(party -> Refund.owed(act.progress(), party).stream()
                .map(refund -> "当事人%s的决定已经改变，%s，退还以后才能结案。".formatted(party.name(), refund.inWords()))
                .forEach(lines::add));
        return lines;
    }
}
