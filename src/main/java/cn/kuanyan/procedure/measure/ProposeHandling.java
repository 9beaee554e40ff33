package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/** 提出处理意见: what should become of each thing that was preserved (《行政处罚法》第五十六条). */
@Component
class ProposeHandling implements Step {

    private final MeasureTerm term;

    ProposeHandling(MeasureTerm term) {
        this.term = term;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        Measure measure = Measure.of(act);
        return ThingFields.asks(measure, common, Outcomes.of(measure.kind()));
    }

    @Override
    public void take(Act act) {
        Measure measure = Measure.of(act);
        term.requireRunning(act, measure);
        Outcomes.check(act, measure);
        ThingFields.list(act, measure.things(), Outcomes.of(measure.kind()));
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return ThingFields.described(paper, text);
    }
}
