package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/** 退还物品: what lapsed is given back (《行政强制法》第二十八条第二款、第三十三条第二款). */
@Component
class ReturnThings implements Step {

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return Ending.shows(Measure.of(act), common);
    }

    @Override
    public void take(Act act) {
        Measure measure = Measure.of(act);
        Ending.require(act, measure);
        if (measure.kind().isCoercive()) {
            Lifting.atTheEndOfTheTime(act, measure);
            measure.latest(Measure.LAPSED)
                    .flatMap(lapsed -> lapsed.data().date("lapsedOn"))
                    .ifPresent(day -> act.data().establish("lapsedAfter", day.minusDays(1)));
        }
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return ThingFields.described(paper, text);
    }
}
