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
        Ending.require(act, Measure.of(act));
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return ThingFields.described(paper, text);
    }
}
