package cn.kuanyan.procedure.hearing;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.Markdown;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 受理听证申请并确定主持人: the chair is no investigator of the case (《行政处罚法》第六十四条第四项). */
@Component
class AcceptHearing implements Step {

    private final DutyGuard duties;
    private final HearingPeriod period;
    private final TimeLimits limits;

    AcceptHearing(DutyGuard duties, HearingPeriod period, TimeLimits limits) {
        this.duties = duties;
        this.period = period;
        this.limits = limits;
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
        settle(act, act.data().date("acceptedOn").orElseThrow());
        period.begins(act);
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return paper.data()
                .date("deemedAcceptedOn")
                .map(day -> text.row("视为受理", "逾期没有通知，自" + day + "起视为受理（《公安机关办理行政案件程序规定》第一百三十五条）"))
                .orElse(text);
    }

    /** Whoever is not told in time counts as accepted (《公安机关办理行政案件程序规定》第一百三十五条). */
    private void settle(Act act, LocalDate accepted) {
        limits.current(act.caseId(), act.partyId(), "hearingAcceptance")
                .filter(limit -> accepted.isAfter(limit.dueDate()))
                .ifPresent(missed -> {
                    act.data().establish("deemedAccepted", true);
                    act.data().establish("deemedAcceptedOn", missed.dueDate().plusDays(1));
                });
        limits.settle(act.caseId(), act.partyId(), "hearingAcceptance", TimeLimit.State.MET, accepted);
    }
}
