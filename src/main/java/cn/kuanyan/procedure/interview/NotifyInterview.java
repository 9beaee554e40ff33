package cn.kuanyan.procedure.interview;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 通知约谈: reason, time, place and participants are told beforehand (《互联网新闻信息服务单位约谈工作规定》第五条, second-hand). */
@Component
class NotifyInterview implements Step {

    private final InterviewBasis basis;

    NotifyInterview(InterviewBasis basis) {
        this.basis = basis;
    }

    @Override
    public void take(Act act) {
        basis.check(act);
        Dates.requireNotBefore(
                "interviewOn",
                "约谈日期",
                act.data().date("interviewOn").orElseThrow(),
                act.data().date("notifiedOn").orElseThrow(),
                "通知日期");
        act.data().establish("basisName", InterviewBasis.inWords(act.data()));
    }
}
