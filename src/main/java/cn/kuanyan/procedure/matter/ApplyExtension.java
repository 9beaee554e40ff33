package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/**
 * 申请延长: only a limit that still runs can be extended, before filing that of the filing (《网信部门行政执法程序规定》, not verified),
 * after it that of the case (《行政处罚法》第六十条).
 */
@Component
class ApplyExtension implements Step {

    static final String CASE_HANDLING = "caseHandling";
    static final String FILING = "filingApproval";

    private final TimeLimits limits;

    ApplyExtension(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        String code = act.penaltyCase().status() == CaseStatus.REGISTERED ? FILING : CASE_HANDLING;
        requireRunning(limits, act, code);
        act.data().establish("limit", code);
    }

    static TimeLimit requireRunning(TimeLimits limits, Act act, String code) {
        return limits.current(act.caseId(), null, code)
                .filter(limit -> limit.state() == TimeLimit.State.RUNNING)
                .filter(limit -> limit.isResting() || !act.today().isAfter(limit.dueDate()))
                .orElseThrow(() -> code.equals(FILING)
                        ? Rejection.conflict("立案审批期限", "本案没有正在计算、可以延长的立案审批期限；已经届满的应当尽快审批，逾期如实记录。")
                        : Rejection.conflict("《中华人民共和国行政处罚法》第六十条", "办案期限已经届满，不能再延长；应当尽快办结，逾期如实记录。"));
    }
}
