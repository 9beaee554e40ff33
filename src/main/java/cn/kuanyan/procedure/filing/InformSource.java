package cn.kuanyan.procedure.filing;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 告知举报人或者移送部门: who named himself, or the organ that sent the case, learns that it is not filed. */
@Component
class InformSource implements Step {

    @Override
    public void take(Act act) {
        Dates.requireNotBefore(
                "informedOn",
                "告知日期",
                act.data().date("informedOn").orElseThrow(),
                act.penaltyCase().origin().receivedOn(),
                "线索收到日期");
    }
}
