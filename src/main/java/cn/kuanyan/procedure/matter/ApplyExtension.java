package cn.kuanyan.procedure.matter;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 申请延长: only a limit that still runs can be extended (《行政处罚法》第六十条). */
@Component
class ApplyExtension implements Step {

    private final TimeLimits limits;

    ApplyExtension(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        requireRunning(limits, act);
    }

    static TimeLimit requireRunning(TimeLimits limits, Act act) {
        return limits.current(act.caseId(), null, "caseHandling")
                .filter(limit -> limit.state() == TimeLimit.State.RUNNING)
                .filter(limit -> limit.isResting() || !act.today().isAfter(limit.dueDate()))
                .orElseThrow(() -> Rejection.conflict("《中华人民共和国行政处罚法》第六十条", "办案期限已经届满，不能再延长；应当尽快办结，逾期如实记录。"));
    }
}
