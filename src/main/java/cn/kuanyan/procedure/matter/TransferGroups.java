package cn.kuanyan.procedure.matter;

import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.duties.Recusals;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CrimeTransfer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The group that examines a suspected crime keeps its two members (《行政执法机关移送涉嫌犯罪案件的规定》第五条第一款). */
@Component
class TransferGroups {

    private final DutyGuard duties;
    private final OfficerProfiles profiles;
    private final Recusals recusals;

    TransferGroups(DutyGuard duties, OfficerProfiles profiles, Recusals recusals) {
        this.duties = duties;
        this.profiles = profiles;
        this.recusals = recusals;
    }

    boolean hasMember(Act act, String person) {
        return members(act).contains(person);
    }

    /** @throws Rejection when the replacement is in the group already, or may not be in it */
    void checkReplacement(Act act, String replacement) {
        boolean officer = duties.mayDo(replacement, "userTask_verifyCrime", act.caseId())
                && profiles.find(replacement)
                        .map(OfficerProfile::certificateNumber)
                        .isPresent();
        if (!officer || members(act).contains(replacement)) {
            throw Rejection.of(
                    "replacement", "《行政执法机关移送涉嫌犯罪案件的规定》第五条第一款", "专案组须有二名或者二名以上行政执法人员，接替人员须是本机关的另一名办案人员，请另选。");
        }
    }

    private List<String> members(Act act) {
        return act
                .progress()
                .crimeTransfers()
                .latest()
                .filter(transfer -> !transfer.isConcluded())
                .map(CrimeTransfer::members)
                .orElse(List.of())
                .stream()
                .map(member -> recusals.standingIn(act.caseId(), member))
                .toList();
    }
}
