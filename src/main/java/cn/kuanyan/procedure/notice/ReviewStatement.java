package cn.kuanyan.procedure.notice;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/** 复核陈述申辩: what holds is adopted; the penalty never becomes heavier because of it (《行政处罚法》第四十五条). */
@Component
class ReviewStatement implements Step {

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        Markdown shown = Markdown.empty();
        for (var statement : act.progress().statements(act.party())) {
            shown = shown.row("收到日期", statement.data().need("receivedOn"))
                    .row("内容", statement.data().need("content"));
        }
        return common.withPrefill("statement", shown);
    }

    @Override
    public void take(Act act) {
        if (act.data().is("adopted", "YES") && act.data().is("answer", "unchanged")) {
            throw Rejection.of("answer", "《中华人民共和国行政处罚法》第四十五条第一款", "当事人提出的事实、理由或者证据成立的，应当采纳；请选择“改变事实、依据或者拟处罚”，退回重新裁量。");
        }
    }
}
