package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.TwoOfficers;
import java.time.LocalDate;
import java.util.List;

/** What every carrying out of a measure must show: two officers, the order of dates, and what was taken. */
final class CarryingOut {

    private static final String LIST = "《中华人民共和国行政处罚法》第五十六条，《中华人民共和国行政强制法》第二十四条";

    private CarryingOut() {}

    /** @return the day on which it was carried out */
    static LocalDate require(Act act, Measure measure) {
        TwoOfficers.require(act);
        LocalDate day = act.data().date("carriedOutOn").orElseThrow();
        measure.approval()
                .map(CaseRecord::recordedOn)
                .ifPresent(approved -> Dates.requireNotBefore("carriedOutOn", "实施日期", day, approved, "批准日期"));
        List<Thing> applied = measure.things();
        for (Thing thing : applied) {
            if (act.data().text(thing.key()).isEmpty()) {
                throw Rejection.of(thing.key(), LIST, "请逐件清点：“%s”是否已经采取？".formatted(thing.name()));
            }
        }
        List<Thing> taken = applied.stream()
                .filter(thing -> act.data().is(thing.key(), "TAKEN"))
                .toList();
        if (taken.isEmpty()) {
            throw Rejection.of("answer", LIST, "没有一件已经采取；没有实施的，请选择“没有实施”并说明原因。");
        }
        ThingFields.list(act, taken);
        act.data().establish("taken", taken.stream().map(Thing::listed).toList());
        return day;
    }
}
