package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 实施先行登记保存: two officers count the things, the party gets the list; the seven working days begin (《行政处罚法》第五十六条). */
@Component
class CarryOutPreservation implements Step {

    private final MeasureTerm term;

    CarryOutPreservation(MeasureTerm term) {
        this.term = term;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return ThingFields.asksWhatWasTaken(Measure.of(act), common);
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("answer", "done")) {
            return;
        }
        Measure measure = Measure.of(act);
        LocalDate day = CarryingOut.require(act, measure);
        act.data()
                .establish(
                        "dueDate", term.start(act.penaltyCase(), measure, day).dueDate());
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return ThingFields.described(paper, text);
    }
}
