package cn.kuanyan.procedure.remedy;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Remedy;

/** The one remedy of the party that goes on; the registration lets no second one in. */
final class OpenRemedy {

    private OpenRemedy() {}

    static Remedy of(Act act) {
        return Remedy.of(act.progress(), act.party()).stream()
                .filter(Remedy::isOpen)
                .findFirst()
                .orElseThrow(() -> Rejection.conflict("行政复议、行政诉讼", "该当事人没有正在进行的行政复议或者行政诉讼。"));
    }
}
