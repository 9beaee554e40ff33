package cn.kuanyan.procedure.transfer;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CrimeTransfer;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 登记公安机关的答复: a criminal case takes the party's case away; a refusal is for the head (移送规定第八条、第九条). */
@Component
class RecordPoliceAnswer implements Step {

    private final TransferGroup group;
    private final TransferLimits limits;
    private final CaseTransferred transferred;

    RecordPoliceAnswer(TransferGroup group, TransferLimits limits, CaseTransferred transferred) {
        this.group = group;
        this.limits = limits;
        this.transferred = transferred;
    }

    @Override
    public void take(Act act) {
        CrimeTransfer transfer = group.require(act);
        RecordData data = act.data();
        LocalDate received = data.date("receivedOn").orElseThrow();
        LocalDate sent = transfer.need("send-criminal-transfer").date("sentOn").orElseThrow();
        Dates.requireNotBefore("receivedOn", "收到日期", received, sent, "移送日期");
        limits.settle(act, "crimePoliceReview", received);
        switch (data.need("answer")) {
            case "filed" -> {
                transferred.toThePolice(act, transfer);
                limits.start(act, "crimeMaterialsHandover", "接到立案通知书之日", received);
            }
            case "notFiled" -> limits.start(act, "crimeRefusalReview", "接到不予立案通知书之日", received);
            default -> {
                // What the police miss is sent with the next letter.
            }
        }
    }
}
