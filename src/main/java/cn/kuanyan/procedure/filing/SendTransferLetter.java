package cn.kuanyan.procedure.filing;

import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 移送有管辖权的机关: the case leaves with a letter that names the organ that receives it. */
@Component
class SendTransferLetter implements Step {

    private static final String LIMIT = "policeClueTransfer";

    private final TimeLimits limits;

    SendTransferLetter(TimeLimits limits) {
        this.limits = limits;
    }

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
        LocalDate sent = act.data().date("sentOn").orElseThrow();
        Dates.requireNotBefore(
                "sentOn", "移送日期", sent, act.penaltyCase().origin().receivedOn(), "线索收到日期");
        LocalDate informed = act.data().date("informedOn").orElse(null);
        if (act.penaltyCase().origin().noticeOwed() && informed == null) {
            throw Rejection.of("informedOn", "《公安机关办理行政案件程序规定》第六十一条第一款第二项", "移送须告知报案人、举报人或者移送部门，请填写告知日期。");
        }
        Dates.requireNotBefore(
                "informedOn", "告知日期", informed, act.penaltyCase().origin().receivedOn(), "线索收到日期");
        limits.done(act.caseId(), null, LIMIT, sent);
    }
}
