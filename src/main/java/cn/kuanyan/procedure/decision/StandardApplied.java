package cn.kuanyan.procedure.decision;

import cn.kuanyan.catalogue.Regime;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import java.time.LocalDate;
import java.util.Set;

/** 网信部门的决定书 states how the standard of discretion was applied (《网信部门行政处罚裁量权基准适用规定》第十七条). */
final class StandardApplied {

    private static final LocalDate IN_FORCE = LocalDate.of(2025, 8, 1);
    private static final Set<String> DISCRETIONARY = Set.of("PENALTY", "NO_PENALTY");

    private StandardApplied() {}

    /** @throws Rejection when the draft does not say it */
    static void require(Act act) {
        boolean owed = act.penaltyCase().regime().equals(Regime.CAC.name())
                && !act.today().isBefore(IN_FORCE)
                && DISCRETIONARY.contains(act.data().need("outcome"));
        if (owed && act.data().text("standard").isEmpty()) {
            throw Rejection.of("standard", "《网信部门行政处罚裁量权基准适用规定》第十七条", "网信部门的决定书应当写明裁量权基准的适用情况，请补充（系统已经按处理意见写好，可以修改）。");
        }
    }
}
