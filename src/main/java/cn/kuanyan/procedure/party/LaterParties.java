package cn.kuanyan.procedure.party;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.CaseProgress;
import java.util.List;

/** Until when a case can get another party: every party is heard before anything is decided (《行政处罚法》第四十四、六十二条). */
final class LaterParties {

    private static final String ARTICLE_44 = "《中华人民共和国行政处罚法》第四十四条";

    private LaterParties() {}

    /** @throws Rejection (409) once a party was given prior notice, or nobody is proposed to be punished */
    static void requirePossible(CaseProgress progress) {
        List<Party> parties = progress.standing();
        boolean notified = parties.stream().anyMatch(party -> progress.latest(party, "deliver-prior-notice")
                .isPresent());
        boolean weighed =
                parties.stream().allMatch(party -> progress.proposal(party).isPresent())
                        && parties.stream().noneMatch(progress::isPenaltyProposed);
        if (notified || weighed) {
            throw Rejection.conflict(ARTICLE_44, "本案已经告知当事人或者裁量已经结束，不能再增加当事人；请另行立案，需要时由负责人退回。");
        }
    }
}
