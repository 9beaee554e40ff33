package cn.kuanyan.procedure.transfer;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 协商管辖: the two authorities try to agree (《行政处罚法》第二十五条第二款). */
@Component
class ConsultJurisdiction implements Step {

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return OtherAuthority.filled(act, common);
    }

    @Override
    public void take(Act act) {
        Dates.requireNotBefore(
                "consultedOn",
                "协商日期",
                act.data().date("consultedOn").orElseThrow(),
                act.penaltyCase().filedOn().orElseThrow(),
                "立案日期");
    }
}
