package cn.kuanyan.procedure.filing;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.deadline.DueDate;
import cn.kuanyan.deadline.PublishedCalendars;
import cn.kuanyan.deadline.TimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRules;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What must hold before a case may be filed: competence, limitation period, two qualified officers. */
@Component
public class FilingGates {

    private static final String TWO_OFFICERS = "《中华人民共和国行政处罚法》第四十二条第一款";

    private final Catalogue catalogue;
    private final TimeLimitRules limits;
    private final PublishedCalendars calendars;
    private final OfficerProfiles profiles;
    private final DutyGuard duties;

    FilingGates(
            Catalogue catalogue,
            TimeLimitRules limits,
            PublishedCalendars calendars,
            OfficerProfiles profiles,
            DutyGuard duties) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.calendars = calendars;
        this.profiles = profiles;
        this.duties = duties;
    }

    /** Checks a proposal to file. */
    void check(PenaltyCase penaltyCase, RecordData proposal) {
        checkCompetence(penaltyCase);
        checkOfficers(penaltyCase, proposal);
        checkLimitation(penaltyCase, proposal, "proposal");
    }

    /** The regime whose time limits apply: 治安 when the proposal says so, else that of the item. */
    String regime(PenaltyCase penaltyCase, RecordData proposal) {
        return proposal.flag("publicOrder") ? "PUBLIC_ORDER" : penaltyCase.regime();
    }

    private void checkCompetence(PenaltyCase penaltyCase) {
        boolean competent = catalogue.itemsOf(penaltyCase.agency()).stream()
                .anyMatch(item -> item.item().equals(penaltyCase.item()));
        if (!competent) {
            throw Rejection.of("item", "《中华人民共和国行政处罚法》第十七条", "本机关的权责清单中没有该事项，无权立案；应当移送有管辖权的机关。");
        }
    }

    private void checkOfficers(PenaltyCase penaltyCase, RecordData proposal) {
        OfficerProfile one = officer(penaltyCase, proposal, "officerOne");
        OfficerProfile two = officer(penaltyCase, proposal, "officerTwo");
        if (one.userId().equals(two.userId()) || one.certificateNumber().equals(two.certificateNumber())) {
            throw Rejection.of("officerTwo", TWO_OFFICERS, "执法人员不得少于两人，两名执法人员及其执法证号不得相同。");
        }
        if ("PUBLIC_ORDER".equals(regime(penaltyCase, proposal)) && !"POLICE".equals(penaltyCase.regime())) {
            throw Rejection.of("publicOrder", "《中华人民共和国治安管理处罚法》", "只有公安机关办理治安案件。");
        }
    }

    private OfficerProfile officer(PenaltyCase penaltyCase, RecordData proposal, String field) {
        String userId =
                proposal.text(field).orElseThrow(() -> Rejection.of(field, TWO_OFFICERS, "立案须指定两名具有行政执法资格的执法人员。"));
        return profiles.find(userId)
                .filter(profile -> profile.agency().equals(penaltyCase.agency()))
                .filter(profile -> profile.certificateNumber() != null)
                .filter(profile -> duties.holdsOffice(userId, penaltyCase.agency(), "caseOfficer"))
                .orElseThrow(() -> Rejection.of(field, TWO_OFFICERS, "所选人员不是本机关具有执法证的办案人员。"));
    }

    /**
     * Article 36: not discovered within the period, no penalty any more.
     *
     * @param field what is refused
     */
    public void checkLimitation(PenaltyCase penaltyCase, RecordData proposal, String field) {
        String code = proposal.flag("longLimitation") ? "longLimitation" : "limitation";
        LocalDate from = penaltyCase.conduct().limitationStart();
        TimeLimitRule rule = limits.find(code, regime(penaltyCase, proposal), from);
        DueDate last = calendars.current().due(from, rule.value(), rule.unit(), false);
        if (penaltyCase.conduct().discoveredOn().isAfter(last.due())) {
            throw Rejection.of(
                    field,
                    rule.basis(),
                    "违法行为自%s起算，追诉期限至%s届满，于%s才被发现，不再给予行政处罚，不得立案。"
                            .formatted(from, last.due(), penaltyCase.conduct().discoveredOn()));
        }
    }
}
