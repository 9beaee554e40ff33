package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.duties.Recusals;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 告知回避决定: whoever asked is told (《公安机关办理行政案件程序规定》第二十一条). */
@Component
class InformRecusal implements Step {

    @Override
    public void take(Act act) {
        Dates.requireNotBefore(
                "informedOn",
                "告知日期",
                act.data().date("informedOn").orElseThrow(),
                act.progress()
                        .latest(null, Recusals.DECISION)
                        .map(CaseRecord::recordedOn)
                        .orElseThrow(),
                "决定日期");
    }
}
