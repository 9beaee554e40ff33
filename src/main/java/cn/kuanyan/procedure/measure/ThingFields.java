package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.FormChoice;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.FormQuestion;
import cn.kuanyan.procedure.form.Markdown;
import java.util.List;

/** One question for each thing of a measure, and the answers in words on the paper. */
final class ThingFields {

    private static final String LINES = "thingLines";
    private static final List<FormChoice> TAKEN =
            List.of(new FormChoice("TAKEN", "已经采取"), new FormChoice("LEFT", "没有采取"));

    private ThingFields() {}

    static FormFilling asksWhatWasTaken(Measure measure, FormFilling common) {
        return asks(measure, common, TAKEN);
    }

    static FormFilling asks(Measure measure, FormFilling common, List<FormChoice> choices) {
        return common.withQuestions(
                "things",
                measure.things().stream()
                        .map(thing -> new FormQuestion(
                                FormQuestion.Kind.SELECT, thing.key(), thing.inWords(), null, choices, null, false))
                        .toList());
    }

    /** Writes on the paper which things it is about, for whoever reads it later. */
    static void list(Act act, List<Thing> things) {
        act.data().establish(LINES, things.stream().map(Thing::inWords).toList());
    }

    /** Writes on the paper what was answered about each thing. */
    static void list(Act act, List<Thing> things, List<FormChoice> choices) {
        act.data()
                .establish(
                        LINES,
                        things.stream()
                                .map(thing -> "%s：%s"
                                        .formatted(
                                                thing.inWords(),
                                                label(choices, act.data().need(thing.key()))))
                                .toList());
    }

    static Markdown described(CaseRecord paper, Markdown text) {
        return text.bullets(paper.data().texts(LINES));
    }

    static String label(List<FormChoice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(FormChoice::label)
                .findFirst()
                .orElse(value);
    }
}
