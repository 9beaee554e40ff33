package cn.kuanyan.procedure.matter;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 提出更换: the section head names who is to take the place of one of the two officers. */
@Component
class ProposeHandover implements Step {

    private final Replacements replacements;

    ProposeHandover(Replacements replacements) {
        this.replacements = replacements;
    }

    @Override
    public void take(Act act) {
        String person = act.data().need("person");
        if (!act.penaltyCase().officers().contains(person)) {
            throw Rejection.of("person", "《中华人民共和国行政处罚法》第四十二条第一款", "该人员不是本案的承办人员，请从承办人员中选择。");
        }
        replacements.check(act.penaltyCase(), person, act.data().need("replacement"));
    }
}
