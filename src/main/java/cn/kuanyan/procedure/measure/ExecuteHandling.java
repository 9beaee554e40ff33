package cn.kuanyan.procedure.measure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/** 执行处理决定: every thing has gone where the head decided, or is held by another measure. */
@Component
class ExecuteHandling implements Step {

    private static final String ARTICLE_56 = "《中华人民共和国行政处罚法》第五十六条";

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return Ending.shows(Measure.of(act), common);
    }

    @Override
    public void take(Act act) {
        Measure measure = Measure.of(act);
        Ending.require(act, measure);
        measure.settlement().ifPresent(paper -> checkOutcomes(act, measure, paper));
    }

    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return ThingFields.described(paper, text);
    }

    private static void checkOutcomes(Act act, Measure measure, CaseRecord settlement) {
        if (Outcomes.contains(settlement, measure, "APPRAISE")
                && act.data().text("appraisalResult").isEmpty()) {
            throw Rejection.of("appraisalResult", ARTICLE_56, "送交鉴定的，请写明鉴定情况和鉴定后的去向。");
        }
        if (Outcomes.contains(settlement, measure, "MEASURE") && !isHeldOtherwise(act, measure)) {
            throw Rejection.conflict(ARTICLE_56, "处理决定是转为查封、扣押，但是本案还没有在保存以后实施查封、扣押；请先提出并实施。");
        }
    }

    private static boolean isHeldOtherwise(Act act, Measure measure) {
        return Measure.all(act.progress()).stream()
                .filter(other -> other.kind().isCoercive() && other.id() > measure.id())
                .anyMatch(other -> other.carriedOut().isPresent());
    }
}
