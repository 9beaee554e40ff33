package cn.kuanyan.procedure.transfer;

import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 指定专案组: two or more law-enforcement officers of the agency, none of them its head (移送规定第五条第一款). */
@Component
class AppointTransferGroup implements Step {

    private static final String ARTICLE_5 = "《行政执法机关移送涉嫌犯罪案件的规定》第五条第一款";
    private static final int MEMBERS_AT_LEAST = 2;

    private final OfficerProfiles profiles;
    private final DutyGuard duties;
    private final Suspects suspects;

    AppointTransferGroup(OfficerProfiles profiles, DutyGuard duties, Suspects suspects) {
        this.profiles = profiles;
        this.duties = duties;
        this.suspects = suspects;
    }

    @Override
    public void take(Act act) {
        List<String> members = act.data().texts("members");
        members.forEach(member -> requireOfficer(act, member));
        Set<String> certificates = members.stream()
                .map(member -> profiles.find(member).orElseThrow().certificateNumber())
                .collect(Collectors.toSet());
        if (certificates.size() < MEMBERS_AT_LEAST) {
            throw Rejection.of("members", ARTICLE_5, "专案组须有二名或者二名以上行政执法人员，请至少选择两人。");
        }
        act.data().establish("parties", suspects.ofTransfer(act));
    }

    private void requireOfficer(Act act, String member) {
        String agency = act.penaltyCase().agency();
        if (duties.holdsOffice(member, agency, "agencyHead")) {
            throw Rejection.of("members", ARTICLE_5, "审批移送的负责人不得是专案组成员，请另选。");
        }
        boolean officer = profiles.find(member)
                        .filter(profile -> profile.agency().equals(agency))
                        .map(OfficerProfile::certificateNumber)
                        .isPresent()
                && duties.mayDo(member, "userTask_verifyCrime", act.caseId());
        if (!officer) {
            throw Rejection.of("members", ARTICLE_5, "专案组成员须是本机关具有行政执法资格、没有在本案中回避的办案人员，请另选。");
        }
    }
}
