package cn.kuanyan.procedure.filing;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 核查线索: the officer proposes to file the case, not to file it, or to transfer it (《行政处罚法》第五十四条). */
@Component
class VerifyClue implements Step {

    private final FilingGates gates;

    VerifyClue(FilingGates gates) {
        this.gates = gates;
    }

    @Override
    public void take(Act act) {
        switch (act.data().need("proposal")) {
            case "FILE" -> gates.check(act.penaltyCase(), act.data());
            case "TRANSFER" -> requireReceiver(act);
            default -> {
                // Not filing needs nothing but its reason, which the form requires.
            }
        }
    }

    private static void requireReceiver(Act act) {
        if (act.data().text("transferTo").isEmpty()) {
            throw Rejection.of("transferTo", "移送须有接收机关", "拟移送的，须填写“移送至（接收机关）”。");
        }
    }
}
