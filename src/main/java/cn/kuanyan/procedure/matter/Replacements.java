package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.duties.Recusals;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts another qualified officer in the place of one of the two (《行政处罚法》第四十二条第一款). */
@Component
class Replacements {

    private static final String FIELD = "replacement";
    private static final String TWO_OFFICERS = "《中华人民共和国行政处罚法》第四十二条第一款";

    /** Papers of whoever reviews, hears, decides or collects: none of them may become an investigator of the case. */
    private static final Set<String> OTHER_DUTIES = Set.of(
            "approve-filing",
            "approve-investigation-report",
            "approve-proposal",
            "approve-prior-notice",
            "review-discretion",
            "review-legality",
            "accept-hearing",
            "hold-hearing",
            "record-hearing",
            "report-hearing",
            "review-decision",
            "give-opinion",
            "conclude-discussion",
            "sign-decision",
            "record-payment",
            "record-late-payment",
            "refund-payment");

    private final CaseFiles caseFiles;
    private final CaseRecords records;
    private final OfficerProfiles profiles;
    private final DutyGuard duties;
    private final Recusals recusals;

    Replacements(
            CaseFiles caseFiles, CaseRecords records, OfficerProfiles profiles, DutyGuard duties, Recusals recusals) {
        this.caseFiles = caseFiles;
        this.records = records;
        this.profiles = profiles;
        this.duties = duties;
        this.recusals = recusals;
    }

    /** @throws Rejection when the replacement is not qualified or has another duty in the case */
    void check(PenaltyCase about, String person, String replacement) {
        OfficerProfile next = profiles.find(replacement)
                .filter(profile -> profile.agency().equals(about.agency()))
                .filter(profile -> profile.certificateNumber() != null)
                .filter(profile -> duties.holdsOffice(replacement, about.agency(), "caseOfficer"))
                .orElseThrow(() -> Rejection.of(FIELD, TWO_OFFICERS, "接替人员不是本机关具有执法证的办案人员，请另选。"));
        String colleague = about.officers().stream()
                .filter(officer -> !officer.equals(person))
                .findFirst()
                .orElseThrow();
        boolean same = replacement.equals(person)
                || replacement.equals(colleague)
                || profiles.find(colleague)
                        .filter(profile -> next.certificateNumber().equals(profile.certificateNumber()))
                        .isPresent();
        if (same) {
            throw Rejection.of(FIELD, TWO_OFFICERS, "执法人员不得少于两人，接替人员须是另一名执法人员，请另选。");
        }
        if (recusals.isRecused(about.id(), replacement)) {
            throw Rejection.of(FIELD, "《中华人民共和国行政处罚法》第四十三条", "该人员已经在本案中回避，请另选接替人员。");
        }
        for (CaseRecord paper : records.ofCase(about.id())) {
            if (paper.actor().equals(replacement) && OTHER_DUTIES.contains(paper.step())) {
                throw Rejection.of(FIELD, "《中华人民共和国行政处罚法》第五十七条、第五十八条、第六十四条", "该人员已经在本案中承担审核、听证或者决定的职责，请另选接替人员。");
            }
        }
    }

    void appoint(Act act, String person, String replacement, String reason) {
        List<String> officers = act.penaltyCase().officers().stream()
                .map(officer -> officer.equals(person) ? replacement : officer)
                .toList();
        caseFiles.appointOfficers(act.penaltyCase(), officers.get(0), officers.get(1), act.actor(), reason);
    }
}
