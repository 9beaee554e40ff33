package cn.kuanyan.procedure.transfer;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The limits of a transfer: whoever is late did the step all the same, and the record says that it was late. */
@Component
class TransferLimits {

    private final TimeLimits limits;

    TransferLimits(TimeLimits limits) {
        this.limits = limits;
    }

    void start(Act act, String code, String trigger, LocalDate on) {
        limits.startIfAny(act.caseId(), null, code, act.penaltyCase().regime(), trigger, on);
    }

    /** @param on day on which the step was done */
    void settle(Act act, String code, LocalDate on) {
        limits.done(act.caseId(), null, code, on);
    }

    void settle(Act act, String code, LocalDate on, boolean late) {
        limits.settle(act.caseId(), null, code, late ? TimeLimit.State.EXPIRED : TimeLimit.State.MET, on);
    }

    boolean isOver(Act act, String code, LocalDate on) {
        return limits.current(act.caseId(), null, code)
                .filter(limit -> on.isAfter(limit.dueDate()))
                .isPresent();
    }
}
