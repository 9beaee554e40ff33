package cn.kuanyan.procedure.measure;

import cn.kuanyan.procedure.Act;
import java.util.List;

/** 解除: which things are free again, and by which item of the article, for the decision that says so. */
final class Lifting {

    /** Key of the things on the papers that lift; without it there is no decision to lift. */
    static final String LIFTED = "lifted";

    private Lifting() {}

    static void atTheEndOfTheTime(Act act, Measure measure) {
        note(act, measure, measure.things(), "第四项");
    }

    /** @param ground as the form asks for it */
    static void becauseOf(String ground, Act act, Measure measure, List<Thing> things) {
        note(
                act,
                measure,
                things,
                switch (ground) {
                    case "NO_VIOLATION" -> "第一项";
                    case "UNRELATED" -> "第二项";
                    case "DECIDED" -> "第三项";
                    default -> "第五项";
                });
    }

    private static void note(Act act, Measure measure, List<Thing> things, String item) {
        String article = measure.kind() == MeasureKind.FREEZE ? "第三十三条" : "第二十八条";
        act.data().establish("lifted", things.stream().map(Thing::listed).toList());
        act.data().establish("liftBasis", "《中华人民共和国行政强制法》" + article + "第一款" + item);
    }
}
