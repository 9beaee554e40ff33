package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.LimitsMoved;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * 立案审批期限的延长: in special circumstances seven working days become fifteen from the same day
 * (《网信部门行政执法程序规定》, figures not verified: parameters of {@code time-limits.dmn}).
 */
@Component
class FilingExtension {

    static final String EXTENDED = "filingApprovalExtended";

    private final TimeLimits limits;
    private final ApplicationEventPublisher events;

    FilingExtension(TimeLimits limits, ApplicationEventPublisher events) {
        this.limits = limits;
        this.events = events;
    }

    TimeLimit approve(Act act) {
        if (act.penaltyCase().status() != CaseStatus.REGISTERED) {
            throw Rejection.conflict("立案审批期限", "本案已经不在立案审批，不再延长立案审批期限，请选择不同意。");
        }
        boolean filled = Stream.of("days", "provision", "superiorDocument")
                .anyMatch(field -> act.data().text(field).isPresent());
        if (filled) {
            throw Rejection.of("days", "立案审批期限", "延长后的日数由期限表确定，不填写日数、规定和上一级机关的文号。");
        }
        TimeLimit first = ApplyExtension.requireRunning(limits, act, ApplyExtension.FILING);
        limits.settle(act.caseId(), null, ApplyExtension.FILING, TimeLimit.State.CANCELLED, act.today());
        TimeLimit extended = limits.start(
                act.caseId(), null, EXTENDED, act.penaltyCase().regime(), first.triggerLabel(), first.triggerDate());
        events.publishEvent(new LimitsMoved(act.caseId()));
        return extended;
    }
}
