package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 提出恢复: an officer reports that the ground of the suspension is gone. */
@Component
class ProposeResumption implements Step {

    @Override
    public void take(Act act) {
        LocalDate suspended = act.progress()
                .latest(null, "decide-suspension")
                .map(CaseRecord::data)
                .flatMap(decision -> decision.date("suspendedOn"))
                .orElseThrow();
        Dates.requireNotBefore("endedOn", "原因消除的日期", act.data().date("endedOn").orElseThrow(), suspended, "中止日期");
    }
}
