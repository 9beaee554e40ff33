package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Reassignment;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 审批更换: the head lets another qualified officer take over, with every open task (《行政处罚法》第四十二条第一款). */
@Component
class DecideHandover implements Step {

    private final Replacements replacements;
    private final Reassignment tasks;

    DecideHandover(Replacements replacements, Reassignment tasks) {
        this.replacements = replacements;
        this.tasks = tasks;
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("answer", "approve")) {
            return;
        }
        Matter.HANDOVER.requirePossible(act.penaltyCase());
        RecordData proposal = act.progress()
                .latest(null, "propose-handover")
                .map(CaseRecord::data)
                .orElseThrow();
        String person = proposal.need("person");
        String replacement = proposal.need("replacement");
        if (!act.penaltyCase().officers().contains(person)) {
            throw Rejection.conflict("更换承办人员", "该人员已经不是本案的承办人员，请选择不同意。");
        }
        replacements.check(act.penaltyCase(), person, replacement);
        replacements.appoint(act, person, replacement, "更换承办人员：" + proposal.need("reason"));
        tasks.move(act.caseId(), person, replacement);
    }
}
