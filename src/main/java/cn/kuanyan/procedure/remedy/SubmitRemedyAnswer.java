package cn.kuanyan.procedure.remedy;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Remedy;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * 提交答复、答辩: in writing and with the evidence, within ten working days, five in the simplified procedure, fifteen days in
 * court; a late answer is a fact of the case (《行政复议法》第四十八条、第五十四条；《行政诉讼法》第六十七条).
 */
@Component
class SubmitRemedyAnswer implements Step {

    private final RemedyPeriods periods;
    private final RemedyText text;

    SubmitRemedyAnswer(RemedyPeriods periods, RemedyText text) {
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
        Remedy remedy = OpenRemedy.of(act);
        remedy.linkTo(data);
        TimeLimit answer = periods.answer(act, remedy);
        if (data.is("answer", "notOwed")) {
            periods.answerNotOwed(act, answer);
            return;
        }
        LocalDate submitted = data.date("submittedOn").orElseThrow();
        Dates.requireNotBefore("submittedOn", "提交日期", submitted, remedy.copyReceivedOn(), "收到副本日期");
        data.establish("late", submitted.isAfter(answer.dueDate()));
        periods.answered(act, answer, submitted);
    }
}
