package cn.kuanyan.procedure.measure;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.form.FormChoice;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.time.LocalDate;
import java.util.List;

/** The receipt with which a measure ends. */
final class Ending {

    private Ending() {}

    static FormFilling shows(Measure measure, FormFilling common) {
        List<FormChoice> choices = Outcomes.of(measure.kind());
        List<String> lines = measure.things().stream()
                .map(thing -> thing.inWords()
                        + measure.settlement()
                                .flatMap(paper -> paper.data().text(thing.key()))
                                .map(outcome -> "：" + ThingFields.label(choices, outcome))
                                .orElse("：解除"))
                .toList();
        return common.withPrefill("outcomes", Markdown.empty().bullets(lines));
    }

    static void require(Act act, Measure measure) {
        LocalDate day = act.data().date("doneOn").orElseThrow();
        Dates.requireNotBefore(
                "doneOn",
                "办理日期",
                day,
                measure.carriedOut()
                        .flatMap(paper -> paper.data().date("carriedOutOn"))
                        .orElseThrow(),
                "实施日期");
        if (measure.kind() == MeasureKind.FREEZE
                && act.data().date("bankInformedOn").isEmpty()) {
            throw Rejection.of("bankInformedOn", "《中华人民共和国行政强制法》第三十三条第二款", "解除冻结或者移送的，应当及时通知金融机构，请填写通知日期。");
        }
        ThingFields.list(act, measure.things());
    }
}
