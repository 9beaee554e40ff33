package cn.kuanyan.procedure.hearing;

import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 受理听证申请并确定主持人: the chair is no investigator of the case (《行政处罚法》第六十四条第四项). */
@Component
class AcceptHearing implements Step {

    private final DutyGuard duties;
    private final HearingPeriod period;

    AcceptHearing(DutyGuard duties, HearingPeriod period) {
        this.duties = duties;
        this.period = period;
    }

    @Override
    public void take(Act act) {
        duties.check(act.data().need("chair"), "userTask_holdHearing", act.caseId());
        duties.check(act.data().need("recorder"), "userTask_recordHearing", act.caseId());
        if (act.data().need("chair").equals(act.data().need("recorder"))) {
            throw Rejection.of("recorder", "听证职责分工", "听证主持人和记录员不得为同一人。");
        }
        Dates.requireNotBefore(
                "acceptedOn",
                "受理日期",
                act.data().date("acceptedOn").orElseThrow(),
                act.progress().statements(act.party()).stream()
                        .filter(statement -> statement.data().is("kind", "HEARING_REQUEST"))
                        .findFirst()
                        .flatMap(statement -> statement.data().date("receivedOn"))
                        .orElseThrow(),
                "听证申请收到日期");
        period.begins(act);
    }
}
