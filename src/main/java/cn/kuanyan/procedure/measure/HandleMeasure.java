package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.util.List;
import org.springframework.stereotype.Component;

/** 查清事实并提出意见: settle what is held, ask for more time, or have things examined (《行政强制法》第二十五条、第二十七条、第三十二条). */
@Component
class HandleMeasure implements Step {

    private static final String LIFTING = "《中华人民共和国行政强制法》第二十八条第一款、第三十三条第一款";

    private final MeasureTerm term;
    private final MeasureNotices notices;
    private final Appraisals appraisals;
    private final MeasureExtension extension;

    HandleMeasure(MeasureTerm term, MeasureNotices notices, Appraisals appraisals, MeasureExtension extension) {
        this.term = term;
        this.notices = notices;
        this.appraisals = appraisals;
        this.extension = extension;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        Measure measure = Measure.of(act);
        return ThingFields.asks(measure, term.shown(measure, common), Outcomes.of(measure.kind()));
    }

    @Override
    public void take(Act act) {
        Measure measure = Measure.of(act);
        TimeLimit limit = term.requireRunning(act, measure);
        notices.require(act, measure);
        switch (act.data().need("answer")) {
            case "extend" -> extension.requirePossible(act, measure, limit);
            case "appraise" -> appraisals.begin(act, measure, limit);
            default -> checkOutcomes(act, measure);
        }
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return ThingFields.described(paper, text);
    }

    private static void checkOutcomes(Act act, Measure measure) {
        Outcomes.check(act, measure);
        RecordData data = act.data();
        List<Thing> lifted = measure.things().stream()
                .filter(thing -> data.is(thing.key(), "LIFT"))
                .toList();
        if (!lifted.isEmpty() && data.text("liftGround").isEmpty()) {
            throw Rejection.of("liftGround", LIFTING, "解除的，请选择解除的理由。");
        }
        boolean undecided = act.progress().parties().stream()
                .allMatch(party -> act.progress().decision(party).isEmpty());
        if (!lifted.isEmpty() && data.is("liftGround", "DECIDED") && undecided) {
            throw Rejection.of("liftGround", LIFTING, "本案还没有作出处理决定，请另选解除的理由。");
        }
        if (!lifted.isEmpty()) {
            Lifting.becauseOf(data.need("liftGround"), act, measure, lifted);
        }
        ThingFields.list(act, measure.things(), Outcomes.of(measure.kind()));
    }
}
