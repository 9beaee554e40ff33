package cn.kuanyan.procedure.investigation;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PaperView;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 制作调查终结报告: the officers state what they found and how grave it is (《行政处罚法》第五十七条). */
@Component
class WriteInvestigationReport implements Step {

    private final ExpertOpinions opinions;

    WriteInvestigationReport(ExpertOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        String evidence = act.progress()
                .papers(null, "collect-evidence")
                .map(paper -> paper.data().date("collectedOn").orElseThrow() + " "
                        + PaperView.evidenceKind(paper.data().need("kind")) + "："
                        + paper.data().need("title"))
                .collect(Collectors.joining("；\n"));
        return common.withPrefill("evidenceSummary", evidence).withQuestions("opinionService", opinions.question(act));
    }

    @Override
    public void take(Act act) {
        if (act.data().is("complexOrGrave", "YES")
                && act.data().text("complexReason").isEmpty()) {
            throw Rejection.of("complexReason", "《中华人民共和国行政处罚法》第五十七条第二款", "认为案件情节复杂或者属于重大违法行为的，须写明理由。");
        }
        opinions.served(act);
    }
}
