package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/** 决定处理、解除或者延长: the head decides while the limit runs; afterwards there is nothing left to decide. */
@Component
class DecideHandling implements Step {

    private final MeasureTerm term;
    private final MeasureExtension extension;

    DecideHandling(MeasureTerm term, MeasureExtension extension) {
        this.term = term;
        this.extension = extension;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return term.shown(Measure.of(act), common);
    }

    @Override
    public void take(Act act) {
        Measure measure = Measure.of(act);
        TimeLimit limit = term.requireRunning(act, measure);
        if (!act.data().is("answer", "approve")) {
            return;
        }
        if (measure.isExtensionProposed()) {
            extension.requirePossible(act, measure, limit);
            TimeLimit extended = extension.extend(act, measure);
            act.data().establish("decided", "EXTENSION");
            act.data().establish("dueDate", extended.dueDate());
            act.data().establish("extensionBasis", extension.basis(act, measure));
            act.data().establish("arithmetic", extended.arithmetic().orElseThrow());
        } else {
            Outcomes.check(act, measure, measure.proposal().orElseThrow());
            act.data().establish("decided", "SETTLEMENT");
            act.data()
                    .establish(
                            "lifted",
                            measure.proposal().orElseThrow().data().values().get(Lifting.LIFTED));
            term.settle(act, measure);
        }
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return paper.data().text("arithmetic").map(how -> text.row("期限", how)).orElse(text);
    }
}
