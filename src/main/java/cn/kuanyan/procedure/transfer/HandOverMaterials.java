package cn.kuanyan.procedure.transfer;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CrimeTransfer;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 移交物品和材料: within three days of the notice that a criminal case was opened (移送规定第十二条). */
@Component
class HandOverMaterials implements Step {

    private final TransferGroup group;
    private final TransferLimits limits;

    HandOverMaterials(TransferGroup group, TransferLimits limits) {
        this.group = group;
        this.limits = limits;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return common.withPrefill(
                "materialsList",
                TransferGroup.underWay(act).need("send-criminal-transfer").need("materialsList"));
    }

    @Override
    public void take(Act act) {
        CrimeTransfer transfer = group.require(act);
        LocalDate handedOver = act.data().date("handedOverOn").orElseThrow();
        LocalDate filed = transfer.papers("record-police-answer")
                .filter(answer -> answer.answered("filed"))
                .map(CaseRecord::data)
                .flatMap(data -> data.date("receivedOn").stream())
                .findFirst()
                .orElseThrow();
        Dates.requireNotBefore("handedOverOn", "移交日期", handedOver, filed, "接到立案通知书的日期");
        if (!act.data().flag("proceduresDone")) {
            throw Rejection.of("proceduresDone", "《行政执法机关移送涉嫌犯罪案件的规定》第十二条", "移交须办结交接手续，请双方在清单上签名后再登记。");
        }
        limits.settle(act, "crimeMaterialsHandover", handedOver);
    }
}
