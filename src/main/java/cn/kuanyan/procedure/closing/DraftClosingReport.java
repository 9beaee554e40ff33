package cn.kuanyan.procedure.closing;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.ClosingCheck;
import cn.kuanyan.procedure.Step;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 制作结案报告: the ground must be what really happened, and nothing may be left to do. */
@Component
class DraftClosingReport implements Step {

    private final ClosingCheck check;

    DraftClosingReport(ClosingCheck check) {
        this.check = check;
    }

    @Override
    public void take(Act act) {
        Set<String> outcomes = act.progress().parties().stream()
                .flatMap(party -> act.progress().decision(party).stream())
                .map(decision -> decision.data().need("outcome"))
                .collect(Collectors.toSet());
        boolean holds =
                switch (act.data().need("ground")) {
                    case "EXECUTED" -> outcomes.contains("PENALTY");
                    case "NO_PENALTY" -> outcomes.contains("NO_PENALTY") && !outcomes.contains("PENALTY");
                    case "UNFOUNDED" -> outcomes.equals(Set.of("UNFOUNDED"));
                    default -> true;
                };
        if (!holds) {
            throw Rejection.of("ground", "结案理由", "所选结案理由与本案已经签发的决定不符，请重新选择。");
        }
        check.require(act);
    }
}
