package cn.kuanyan.procedure.discretion;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/**
 * 填写裁量事实: the fact sheet asks only what the rows of the case's item and the statutory ladder test; what is not known
 * stays 尚未查明 and grants nothing.
 */
@Component
class StateFacts implements Step {

    private final PartyDiscretion discretion;
    private final HistoryCheck history;
    private final FactEvidence evidence;

    StateFacts(PartyDiscretion discretion, HistoryCheck history, FactEvidence evidence) {
        this.discretion = discretion;
        this.history = history;
        this.evidence = evidence;
    }

    /** Who reads the sheet back sees the questions that were asked, whatever was published since. */
    @Override
    public FormFilling filling(Act act, FormFilling common) {
        boolean beingStated = Step.ofTask(act.task()).equals(name());
        return common.withQuestions(
                        "factSheet", beingStated ? discretion.questions(act) : discretion.questionsAsked(act))
                .withQuestions("factEvidence", beingStated ? evidence.questions(act) : evidence.questionsAsked(act));
    }

    /** Facts that contradict each other are refused by the assessment; the versions of the lists are kept with them. */
    @Override
    public void take(Act act) {
        discretion.assessAnew(act);
        history.file(act, discretion.questionsOf(act), discretion.stated(act).facts());
        evidence.file(act);
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return history.described(paper, text);
    }
}
