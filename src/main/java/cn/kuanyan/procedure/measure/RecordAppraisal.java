package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/** 登记检测、鉴定结果: the period counts again from the day of the result (《行政强制法》第二十五条第三款). */
@Component
class RecordAppraisal implements Step {

    private final Appraisals appraisals;

    RecordAppraisal(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    @Override
    public void take(Act act) {
        appraisals.end(act, Measure.of(act));
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return paper.data().text("arithmetic").map(how -> text.row("期限", how)).orElse(text);
    }
}
