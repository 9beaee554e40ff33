package cn.kuanyan.procedure.publication;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 公示处罚决定: decisions of some social influence are published, never before they are served (《行政处罚法》第四十八条). */
@Component
class PublishDecision implements Step {

    private static final String ARTICLE_48 = "《中华人民共和国行政处罚法》第四十八条第一款";

    private final TimeLimits limits;

    PublishDecision(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("published", "YES")) {
            if (act.data().text("reason").isEmpty()) {
                throw Rejection.of("reason", ARTICLE_48, "不公示的，须写明理由。");
            }
            limits.settle(act.caseId(), null, "publication", TimeLimit.State.CANCELLED, act.today());
            return;
        }
        LocalDate published = act.data()
                .date("publishedOn")
                .orElseThrow(() -> Rejection.of("publishedOn", ARTICLE_48, "已经公示的，须填写公示日期。"));
        if (act.data().text("channel").isEmpty()) {
            throw Rejection.of("channel", ARTICLE_48, "已经公示的，须填写公示平台或者网址。");
        }
        LocalDate lastService = act.progress().parties().stream()
                .flatMap(party -> act.progress().service(party).stream())
                .map(service -> service.data().date("servedOn").orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Dates.requireNotBefore("publishedOn", "公示日期", published, lastService, "决定书送达日期");
        limits.settle(act.caseId(), null, "publication", TimeLimit.State.MET, published);
    }
}
