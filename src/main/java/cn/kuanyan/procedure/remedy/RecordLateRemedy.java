package cn.kuanyan.procedure.remedy;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Remedy;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * 登记逾期申请的处理: without effect, unless the body accepted it because 不可抗力 or another good reason kept the party from it
 * (《行政复议法》第二十条第二款、《行政诉讼法》第四十八条).
 */
@Component
class RecordLateRemedy implements Step {

    private final RemedyPeriods periods;
    private final RemedyText text;

    RecordLateRemedy(RemedyPeriods periods, RemedyText text) {
        this.periods = periods;
        this.text = text;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return text.added(act, common);
    }

    @Override
    public void take(Act act) {
        RecordData data = act.data();
        Remedy remedy = Remedy.of(act.progress(), act.party()).stream()
                .filter(Remedy::isAwaitingAcceptance)
                .findFirst()
                .orElseThrow(() -> Rejection.conflict("逾期申请", "该当事人没有等待处理的逾期申请。"));
        remedy.linkTo(data);
        LocalDate decided = data.date("decidedOn").orElseThrow();
        Dates.requireNotBefore("decidedOn", "受理或者不予受理的日期", decided, remedy.appliedOn(), "申请、起诉日期");
        if (data.is("answer", "accepted")) {
            requireNoOther(act);
            LocalDate copy = data.date("copyReceivedOn").orElseThrow();
            Dates.requireNotBefore("copyReceivedOn", "收到副本日期", copy, remedy.appliedOn(), "申请、起诉日期");
            periods.used(
                    act,
                    remedy.isLawsuit(),
                    remedy.registration().data().text("procedure").orElse("ORDINARY"),
                    remedy.appliedOn(),
                    copy);
        }
    }

    private static void requireNoOther(Act act) {
        boolean another = Remedy.of(act.progress(), act.party()).stream().anyMatch(Remedy::isOpen);
        if (another) {
            throw Rejection.of("answer", "《中华人民共和国行政复议法》第二十九条", "该当事人的另一项行政复议或者行政诉讼正在进行，行政复议和行政诉讼不能同时进行。");
        }
    }
}
