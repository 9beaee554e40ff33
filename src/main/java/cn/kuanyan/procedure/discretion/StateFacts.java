package cn.kuanyan.procedure.discretion;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/**
 * 填写裁量事实: the fact sheet asks only what the rows of the case's item and the statutory ladder test; what is not known
 * stays 尚未查明 and grants nothing.
 */
@Component
class StateFacts implements Step {

    private final PartyDiscretion discretion;

    StateFacts(PartyDiscretion discretion) {
        this.discretion = discretion;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return common.withQuestions("factSheet", discretion.questions(act));
    }

    /** Facts that contradict each other are refused by the assessment. */
    @Override
    public void take(Act act) {
        discretion.assess(act, act.data());
    }
}
