package cn.kuanyan.procedure.interview;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.TwoOfficers;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.FormQuestion;
import java.util.List;
import org.springframework.stereotype.Component;

/** 制作执法约谈笔录: two officers record what was said; an empty record is refused by the form. */
@Component
class RecordInterview implements Step {

    private static final List<FormQuestion> REPORT = List.of(
            question(FormQuestion.Kind.DATE, "reportedOn", "报告国家互联网信息办公室的日期"),
            question(FormQuestion.Kind.TEXT, "reportDocument", "报告的文号或者方式"));

    /** The national office is told of an interview with a provider of internet news (《互联网新闻信息服务单位约谈工作规定》, second-hand). */
    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return isAboutNews(act) ? common.withQuestions("nationalReport", REPORT) : common;
    }

    @Override
    public void take(Act act) {
        if (isAboutNews(act)) {
            Dates.requireNotBefore(
                    "reportedOn",
                    "报告国家互联网信息办公室的日期",
                    act.data().date("reportedOn").orElseThrow(),
                    act.data().date("heldOn").orElseThrow(),
                    "约谈日期");
        }
        TwoOfficers.require(act);
        Dates.requireNotBefore(
                "heldOn",
                "约谈日期",
                act.data().date("heldOn").orElseThrow(),
                act.progress()
                        .latest(null, "notify-interview")
                        .flatMap(notice -> notice.data().date("notifiedOn"))
                        .orElseThrow(),
                "通知日期");
    }

    private static boolean isAboutNews(Act act) {
        return act.progress()
                .latest(null, "notify-interview")
                .filter(notice -> notice.data().is("basis", InterviewBasis.NEWS_SERVICE))
                .isPresent();
    }

    private static FormQuestion question(FormQuestion.Kind kind, String key, String label) {
        return new FormQuestion(kind, key, label, "《互联网新闻信息服务单位约谈工作规定》。", List.of(), null, true);
    }
}
