package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.Identifiers;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.ReturnSlip;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.procedure.form.Markdown;
import cn.kuanyan.procedure.measure.HeldThings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands above every form: the case in a few lines, masked for everybody but its own officers. */
@Component
class CaseSummary {

    private final CaseFiles caseFiles;
    private final TimeLimits limits;
    private final OfficerProfiles profiles;
    private final OpenMatters matters;

    CaseSummary(CaseFiles caseFiles, TimeLimits limits, OfficerProfiles profiles, OpenMatters matters) {
        this.caseFiles = caseFiles;
        this.limits = limits;
        this.profiles = profiles;
        this.matters = matters;
    }

    Markdown of(Act act) {
        PenaltyCase about = act.penaltyCase();
        boolean unmasked = about.isHandledBy(act.actor());
        Markdown text = Markdown.empty()
                .row("案件", about.number() + "（" + about.status().label() + "）")
                .row("违法事项", about.itemName());
        for (Party party : act.party() == null ? act.progress().parties() : List.of(act.party())) {
            text = text.row("当事人", line(party, unmasked) + (act.progress().isOver(party) ? "，办理已经终结" : ""))
                    .row(
                            "复议、诉讼",
                            Remedy.of(act.progress(), party).stream()
                                    .map(Remedy::inWords)
                                    .collect(Collectors.joining("；")));
        }
        text = text.row("办案人员", about.officers().stream().map(this::name).collect(Collectors.joining("、")));
        if (about.registrar().equals(act.actor())) {
            text = text.row("举报人（保密）", about.origin().complainantName());
        }
        for (ReturnSlip slip : caseFiles.openReturns(act.caseId(), act.partyId())) {
            text = text.row("退回意见（" + name(slip.returnedBy()) + "）", slip.reason());
        }
        text = text.row("关联案件", String.join("；", CaseLinks.of(act.progress())));
        return text.row("案中事项", String.join("、", matters.inWords(act.caseId())))
                .row("在案财物", String.join("；", HeldThings.inWords(act.progress())))
                .bullets(limitLines(act));
    }

    private List<String> limitLines(Act act) {
        List<String> lines = new ArrayList<>();
        for (TimeLimit limit : limits.ofCase(act.caseId())) {
            boolean concerns = act.party() == null
                    || limit.partyId() == null
                    || limit.partyId().equals(act.partyId());
            boolean missed = limit.state() == TimeLimit.State.EXPIRED;
            if (concerns && (limit.state() == TimeLimit.State.RUNNING || missed)) {
                String urgency = limits.urgency(limit, act.today()).label();
                lines.add("%s%s：%s届满%s%s%s（%s）"
                        .formatted(
                                urgency.isEmpty() ? "" : "【" + urgency + "】",
                                limit.label(),
                                limit.dueDate(),
                                limit.arithmetic().map(how -> "（" + how + "）").orElse(""),
                                limit.provisional() ? "（暂定，当年日历尚未公布）" : "",
                                limit.verified() ? "" : "（期限未经核实）",
                                limit.basis()));
            }
        }
        return lines;
    }

    private static String line(Party party, boolean unmasked) {
        String identifier = unmasked ? party.identifier() : Identifiers.masked(party.identifier());
        String organisation =
                party.organisation().map(owner -> "，属" + owner.name()).orElse("");
        return "%s（%s%s，%s）".formatted(party.name(), party.kind().label(), organisation, identifier);
    }

    private String name(String userId) {
        return profiles.find(userId).map(OfficerProfile::displayName).orElse(userId);
    }
}
