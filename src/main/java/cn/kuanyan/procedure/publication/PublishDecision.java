package cn.kuanyan.procedure.publication;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import cn.kuanyan.publication.NewPublication;
import cn.kuanyan.publication.PublishedDecisions;
import cn.kuanyan.publication.Redaction;
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
    private final OfficerProfiles profiles;

    PublishDecision(TimeLimits limits, PublishedDecisions open, OfficerProfiles profiles) {
        this.limits = limits;
        this.open = open;
        this.profiles = profiles;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        Redaction.Proposal proposed = PublicText.proposed(act, officers(act));
        FormFilling filling =
                common.withPrefill("publicText", proposed.text()).withPrefill("redacted", redacted(proposed));
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

    /** What the rule took out, against what everybody would read, so that the person sees both before confirming. */
    private static Markdown redacted(Redaction.Proposal proposed) {
        if (proposed.replaced().isEmpty()) {
            return Markdown.empty().paragraph("规则没有发现须隐去的内容，请逐字核对。");
        }
        return Markdown.empty()
                .heading("规则隐去的内容")
                .bullets(proposed.replaced().entrySet().stream()
                        .map(one -> "“%s”改为“%s”".formatted(one.getKey(), one.getValue()))
                        .toList())
                .heading("隐去以后的文本（隐去处加粗）")
                .paragraph(proposed.text(), proposed.replaced().values());
    }

    /** What the person marked goes wherever it stands; what is not found was mistyped, and would stay open. */
    private static String withoutMarked(Act act, String text) {
        List<String> marked = act.data().text("alsoRedact").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        marked.stream().filter(words -> !Redaction.has(text, words)).findFirst().ifPresent(words -> {
            throw Rejection.of("alsoRedact", ARTICLE_50, "公开文本中没有“%s”，请照公开文本填写须隐去的文字。".formatted(words));
        });
        return marked.isEmpty() ? text : Redaction.without(text, marked);
    }

    /** Only a text that a person read and confirmed is shown to everybody, and none in which the rule still finds a person. */
    private void openToEverybody(Act act, LocalDate published) {
        String text = withoutMarked(
                act,
                act.data()
                        .text("publicText")
                        .orElseThrow(() -> Rejection.of("publicText", ARTICLE_48, "确认在公示网页公开的，须有公开文本。")));
        act.data().establish("publicText", text);
        PublicText.redaction(act, officers(act)).remaining(text).stream()
                .findFirst()
                .ifPresent(found -> {
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

    private List<String> officers(Act act) {
        return profiles.ofAgency(act.penaltyCase().agency()).stream()
                .map(OfficerProfile::displayName)
                .toList();
    }
}
