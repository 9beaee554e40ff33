package cn.kuanyan.procedure.summary;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.problem.Rejection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On the spot as well there are two officers, each with a certificate (《行政处罚法》第四十二条第一款). */
@Component
class OfficersOnTheSpot {

    private static final String ARTICLE_42 = "《中华人民共和国行政处罚法》第四十二条第一款";

    private final OfficerProfiles profiles;
    private final DutyGuard duties;

    OfficersOnTheSpot(OfficerProfiles profiles, DutyGuard duties) {
        this.profiles = profiles;
        this.duties = duties;
    }

    /** @param registering one of the two */
    void require(OfficerProfile registering, RecordData data) {
        OfficerProfile one = officer(registering, data, "officerOne");
        OfficerProfile two = officer(registering, data, "officerTwo");
        if (one.userId().equals(two.userId())) {
            throw Rejection.of("officerTwo", ARTICLE_42, "执法人员不得少于两人，两名执法人员不得相同。");
        }
        if (!Set.of(one.userId(), two.userId()).contains(registering.userId())) {
            throw Rejection.of("officerOne", ARTICLE_42, "当场处罚由在场的执法人员登记，登记人须是两名执法人员之一。");
        }
    }

    private OfficerProfile officer(OfficerProfile registering, RecordData data, String field) {
        String userId = data.need(field);
        return profiles.find(userId)
                .filter(profile -> profile.certificateNumber() != null)
                .filter(profile -> profile.authority().equals(registering.authority()))
                .filter(profile -> duties.holdsOffice(userId, registering.agency(), "caseOfficer"))
                .orElseThrow(() -> Rejection.of(field, ARTICLE_42, "所选人员不是本机关具有执法证的办案人员。"));
    }
}
