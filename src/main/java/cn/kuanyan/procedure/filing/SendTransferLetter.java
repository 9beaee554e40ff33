package cn.kuanyan.procedure.filing;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 移送有管辖权的机关: the case leaves with a letter that names the organ that receives it. */
@Component
class SendTransferLetter implements Step {

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return common.withPrefill(
                "transferTo",
                act.progress()
                        .latest(null, "verify-clue")
                        .flatMap(paper -> paper.data().text("transferTo"))
                        .orElse(null));
    }

    @Override
    public void take(Act act) {
        Dates.requireNotBefore(
                "sentOn",
                "移送日期",
                act.data().date("sentOn").orElseThrow(),
                act.penaltyCase().origin().receivedOn(),
                "线索收到日期");
    }
}
