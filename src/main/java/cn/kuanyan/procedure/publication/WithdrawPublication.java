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
import cn.kuanyan.publication.PublishedDecisions;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 撤回公开的处罚决定: within three working days, with the reasons made public (《行政处罚法》第四十八条第二款). */
@Component
class WithdrawPublication implements Step {

    static final String LIMIT = "publicationWithdrawal";

    private final TimeLimits limits;
    private final PublishedDecisions open;
    private final OfficerProfiles profiles;

    WithdrawPublication(TimeLimits limits, PublishedDecisions open, OfficerProfiles profiles) {
        this.limits = limits;
        this.open = open;
        this.profiles = profiles;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        var published = act.progress().latest(act.party(), "publish-decision").orElseThrow();
        TimeLimit limit = limit(act);
        return common.withPrefill(
                "publication",
                Markdown.empty()
                        .row("公示日期", published.data().need("publishedOn"))
                        .row("公示平台或者网址", published.data().need("channel"))
                        .row(limit.triggerLabel(), limit.triggerDate()));
    }

    @Override
    public void take(Act act) {
        LocalDate withdrawn = act.data().date("withdrawnOn").orElseThrow();
        TimeLimit limit = limit(act);
        Dates.requireNotBefore("withdrawnOn", "撤回日期", withdrawn, limit.triggerDate(), limit.triggerLabel());
        limits.done(act.caseId(), act.partyId(), LIMIT, withdrawn);
        if (open.stands(act.caseId(), act.partyId())) {
            withdraw(act, withdrawn);
        }
    }

    /** The reason is told to everybody, so nothing of a person may stand in it (第五十条). */
    private void withdraw(Act act, LocalDate withdrawn) {
        String reason = act.data().need("reason");
        PublicText.redaction(act, officers(act)).remaining(reason).stream()
                .findFirst()
                .ifPresent(found -> {
                    throw Rejection.of(
                            "reason", "《中华人民共和国行政处罚法》第五十条", "公开说明的理由中还有%s，个人隐私依法予以保密；请隐去后再提交。".formatted(found));
                });
        open.withdraw(act.caseId(), act.partyId(), reason, withdrawn, act.actor());
    }

    private TimeLimit limit(Act act) {
        return limits.current(act.caseId(), act.partyId(), LIMIT).orElseThrow();
    }

    private List<String> officers(Act act) {
        return profiles.ofAgency(act.penaltyCase().agency()).stream()
                .map(OfficerProfile::displayName)
                .toList();
    }
}
