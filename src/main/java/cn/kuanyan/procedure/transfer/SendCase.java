package cn.kuanyan.procedure.transfer;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 移送案件: the materials and the evidence go to the authority that has the power (《行政处罚法》第二十二条). */
@Component
class SendCase implements Step {

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return OtherAuthority.filled(act, common);
    }

    @Override
    public void take(Act act) {
        Matter.JURISDICTION_TRANSFER.requirePossible(act.penaltyCase());
        Dates.requireNotBefore(
                "sentOn",
                "移送日期",
                act.data().date("sentOn").orElseThrow(),
                act.penaltyCase().filedOn().orElseThrow(),
                "立案日期");
    }
}
