package cn.kuanyan.procedure.publication;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.publication.NewPublication;
import cn.kuanyan.publication.PublishedDecisions;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 公示处罚决定: decisions of some social influence are published, never before they are served (《行政处罚法》第四十八条). */
@Component
class PublishDecision implements Step {

    private static final String ARTICLE_48 = "《中华人民共和国行政处罚法》第四十八条第一款";

    /** The limit of the law, and the shorter target (国办发〔2018〕118号, not verified), which is a reminder only. */
    private static final List<String> LIMITS = List.of("publication", "publicationTarget");

    private static final String ARTICLE_50 = "《中华人民共和国行政处罚法》第五十条";

    private final TimeLimits limits;
    private final PublishedDecisions open;

    PublishDecision(TimeLimits limits, PublishedDecisions open) {
        this.limits = limits;
        this.open = open;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        FormFilling filling = common.withPrefill("publicText", PublicText.proposed(act));
        return concernsPerson(act) ? filling.withPrefill("redaction", "自然人的身份证件号码、住址、联系方式") : filling;
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
        if (act.data().flag("publicTextChecked")) {
            openToEverybody(act, published);
        }
    }

    /** Only a text that a person read and confirmed is shown to everybody, and none in which the rule still finds a person. */
    private void openToEverybody(Act act, LocalDate published) {
        String text = act.data()
                .text("publicText")
                .orElseThrow(() -> Rejection.of("publicText", ARTICLE_48, "确认在公示网页公开的，须有公开文本。"));
        PublicText.redaction(act).remaining(text).stream().findFirst().ifPresent(found -> {
            throw Rejection.of("publicText", ARTICLE_50, "公开文本中还有%s，个人隐私依法予以保密；请隐去后再公示。".formatted(found));
        });
        LocalDate decided = act.progress()
                .decision(act.party())
                .flatMap(signed -> signed.data().date("signedOn"))
                .orElse(published);
        open.publish(
                new NewPublication(
                        act.penaltyCase().agency(),
                        act.caseId(),
                        act.partyId(),
                        act.penaltyCase().authority(),
                        act.penaltyCase().itemName(),
                        PublicText.number(act),
                        PublicText.party(act.party()),
                        concernsPerson(act) ? null : act.party().name(),
                        decided,
                        published,
                        text),
                act.actor());
    }

    /** A natural person's number, home and telephone are private (第五十条). */
    private static void requireRedaction(Act act) {
        if (concernsPerson(act) && act.data().text("redaction").isEmpty()) {
            throw Rejection.of("redaction", ARTICLE_50, "公示的决定涉及自然人的，个人隐私依法予以保密；请写明公示时隐去的内容，例如身份证件号码、住址、联系方式。");
        }
    }

    private static boolean concernsPerson(Act act) {
        return act.party().kind().naturalPerson();
    }
}
