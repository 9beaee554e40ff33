package cn.kuanyan.procedure.remedy;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Refund;
import cn.kuanyan.procedure.Remedy;
import cn.kuanyan.procedure.RemedyOutcome;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 登记进展和结果: a stay of execution, or how the remedy ended; only a result that is in force has effects. */
@Component
class RecordRemedyOutcome implements Step {

    private final RemedyEffects effects;
    private final RemedyText text;

    RecordRemedyOutcome(RemedyEffects effects, RemedyText text) {
        this.effects = effects;
        this.text = text;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return text.added(act, common);
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return text.row("应当退还（元）", paper.data().text(Refund.AMOUNT).orElse(null));
    }

    @Override
    public void take(Act act) {
        Remedy remedy = OpenRemedy.of(act);
        remedy.linkTo(act.data());
        switch (act.data().need("answer")) {
            case "stay" -> stay(act, remedy);
            case "stayEnded" -> requireStayed(act, remedy);
            default -> result(act, remedy);
        }
    }

    /** 复议、诉讼期间不停止执行; only the body may stop it (《行政复议法》第四十二条、《行政诉讼法》第五十六条). */
    private static void stay(Act act, Remedy remedy) {
        Dates.requireNotBefore(
                "stayFrom", "停止执行日期", act.data().date("stayFrom").orElseThrow(), remedy.appliedOn(), "申请、起诉日期");
    }

    private static void requireStayed(Act act, Remedy remedy) {
        LocalDate ended = act.data().date("stayEndedOn").orElseThrow();
        if (!remedy.isStayed(ended)) {
            throw Rejection.of("answer", "停止执行", "没有登记停止执行，不能登记停止执行结束。");
        }
    }

    private void result(Act act, Remedy remedy) {
        RecordData data = act.data();
        RemedyOutcome outcome = RemedyOutcome.valueOf(data.need("outcome"));
        LocalDate ended = data.date("endedOn").orElseThrow();
        LocalDate received = data.date("receivedOn").orElseThrow();
        Dates.requireNotBefore("endedOn", "作出日期", ended, remedy.appliedOn(), "申请、起诉日期");
        Dates.requireNotBefore("receivedOn", "收到日期", received, ended, "作出日期");
        data.date("partyReceivedOn")
                .ifPresent(told -> Dates.requireNotBefore("partyReceivedOn", "当事人收到日期", told, ended, "作出日期"));
        if (!remedy.isLawsuit() && !data.is("effective", "YES")) {
            throw Rejection.of("effective", "《中华人民共和国行政复议法》第七十五条第二款", "行政复议决定书一经送达，即发生法律效力。");
        }
        if (remedy.isLawsuit() && outcome == RemedyOutcome.UNDECIDED) {
            throw Rejection.of("outcome", "《中华人民共和国行政诉讼法》第四十五条", "“复议机关逾期不作决定”只适用于行政复议。");
        }
        if (outcome == RemedyOutcome.VARIED) {
            effects.requireNotHeavier(act, remedy);
        }
        if (data.is("effective", "YES")) {
            effects.take(act, remedy, outcome, data.date("partyReceivedOn").orElse(received));
        }
    }
}
