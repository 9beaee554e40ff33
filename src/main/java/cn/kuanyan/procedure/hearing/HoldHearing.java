package cn.kuanyan.procedure.hearing;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 举行听证: held on the day of the notice, postponed with a new notice, or ended because the party gave it up (第六十四条). */
@Component
class HoldHearing implements Step {

    private final TimeLimits limits;
    private final HearingPeriod period;

    HoldHearing(TimeLimits limits, HearingPeriod period) {
        this.limits = limits;
        this.period = period;
    }

    @Override
    public void take(Act act) {
        CaseRecord notice = act.progress().latest(act.party(), "notify-hearing").orElseThrow();
        LocalDate announced = notice.data().date("hearingOn").orElseThrow();
        if (!act.data().is("answer", "held")) {
            if (act.data().text("reason").isEmpty()) {
                throw Rejection.of("reason", "《中华人民共和国行政处罚法》第六十四条", "延期、当事人放弃或者拒不出席的，须写明情况和理由。");
            }
            if (act.data().is("answer", "abandoned")) {
                limits.settle(act.caseId(), act.partyId(), "hearingHolding", TimeLimit.State.CANCELLED, act.today());
                period.ends(act);
            }
            return;
        }
        LocalDate held = act.data().date("heldOn").orElseThrow(() -> Rejection.of("heldOn", "必填", "听证已经举行的，须填写举行日期。"));
        if (!held.equals(announced)) {
            throw Rejection.of(
                    "heldOn", "《中华人民共和国行政处罚法》第六十四条第二项", "听证只能在通知的日期（%s）举行；改期的请选择“延期”并重新通知。".formatted(announced));
        }
        for (String code : List.of("hearingNotice", "hearingHolding")) {
            limits.settle(act.caseId(), act.partyId(), code, TimeLimit.State.MET, held);
        }
    }
}
