package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.Markdown;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 申请先行登记保存: an officer lists what may be lost as evidence, and why (《行政处罚法》第五十六条). */
@Component
class ApplyPreservation implements Step {

    @Override
    public void take(Act act) {
        ThingFields.list(act, things(act));
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return ThingFields.described(paper, text);
    }

    static List<Thing> things(Act act) {
        List<Thing> things = new ArrayList<>();
        for (RecordData row : act.data().rows("things")) {
            things.add(new Thing(things.size() + 1, row));
        }
        return things;
    }
}
