package cn.kuanyan.procedure.decision;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Approvals;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 形成集体讨论决定: the head records who took part, what was said and what was decided (《行政处罚法》第五十七条第二款). */
@Component
class ConcludeDiscussion implements Step {

    private final Approvals approvals;
    private final OfficerProfiles profiles;

    ConcludeDiscussion(Approvals approvals, OfficerProfiles profiles) {
        this.approvals = approvals;
        this.profiles = profiles;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        Markdown opinions = Markdown.empty();
        StringBuilder participants = new StringBuilder(name(act.actor()));
        for (var opinion : discussed(act.progress(), act)) {
            String member = name(opinion.actor());
            opinions = opinions.row(
                    member + (opinion.data().is("position", "AGREE") ? "（同意）" : "（不同意）"),
                    opinion.data().need("opinion"));
            participants.append("、").append(member);
        }
        return common.withPrefill("opinions", opinions).withPrefill("participants", participants.toString());
    }

    @Override
    public void take(Act act) {
        Dates.requireNotBefore(
                "heldOn",
                "讨论日期",
                act.data().date("heldOn").orElseThrow(),
                act.penaltyCase().filedOn().orElseThrow(),
                "立案日期");
        approvals.decide(act, "record");
        act.data()
                .establish(
                        "opinions",
                        discussed(act.progress(), act).stream()
                                .map(this::opinion)
                                .toList());
    }

    /** Who took part and what each said (第五十七条第二款). */
    private Map<String, Object> opinion(CaseRecord given) {
        return Map.of(
                "member", name(given.actor()),
                "position", given.data().is("position", "AGREE") ? "同意" : "不同意",
                "opinion", given.data().need("opinion"));
    }

    private static List<CaseRecord> discussed(CaseProgress progress, Act act) {
        long since =
                progress.latest(act.party(), "review-decision").orElseThrow().id();
        return progress.papers(act.party(), "give-opinion")
                .filter(opinion -> opinion.id() > since)
                .toList();
    }

    private String name(String userId) {
        return profiles.find(userId).map(OfficerProfile::displayName).orElse(userId);
    }
}
