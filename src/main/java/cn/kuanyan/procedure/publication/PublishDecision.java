package cn.kuanyan.procedure.publication;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 公示处罚决定: decisions of some social influence are published, never before they are served (《行政处罚法》第四十八条). */
@Component
class PublishDecision implements Step {

    private static final String ARTICLE_48 = "《中华人民共和国行政处罚法》第四十八条第一款";

    /** The limit of the law, and the shorter target (国办发〔2018〕118号, not verified), which is a reminder only. */
    private static final List<String> LIMITS = List.of("publication", "publicationTarget");

    private final TimeLimits limits;

    PublishDecision(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return concernsPerson(act) ? common.withPrefill("redaction", "自然人的身份证件号码、住址、联系方式") : common;
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("published", "YES")) {
            if (act.data().text("reason").isEmpty()) {
                throw Rejection.of("reason", ARTICLE_48, "不公示的，须写明理由。");
            }
            for (String code : LIMITS) {
                limits.settle(act.caseId(), act.partyId(), code, TimeLimit.State.CANCELLED, act.today());
            }
            return;
        }
        LocalDate published = act.data()
                .date("publishedOn")
                .orElseThrow(() -> Rejection.of("publishedOn", ARTICLE_48, "已经公示的，须填写公示日期。"));
        if (act.data().text("channel").isEmpty()) {
            throw Rejection.of("channel", ARTICLE_48, "已经公示的，须填写公示平台或者网址。");
        }
        LocalDate served = act.progress()
                .service(act.party())
                .orElseThrow()
                .data()
                .date("servedOn")
                .orElseThrow();
        Dates.requireNotBefore("publishedOn", "公示日期", published, served, "决定书送达日期");
        requireRedaction(act);
        LIMITS.forEach(code -> limits.done(act.caseId(), act.partyId(), code, published));
    }

    /** A natural person's number, home and telephone are private (第五十条). */
    private static void requireRedaction(Act act) {
        if (concernsPerson(act) && act.data().text("redaction").isEmpty()) {
            throw Rejection.of(
                    "redaction", "《中华人民共和国行政处罚法》第五十条", "公示的决定涉及自然人的，个人隐私依法予以保密；请写明公示时隐去的内容，例如身份证件号码、住址、联系方式。");
        }
    }

    private static boolean concernsPerson(Act act) {
        return act.party().kind().naturalPerson();
    }
}
