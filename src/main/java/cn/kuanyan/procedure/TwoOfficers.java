package cn.kuanyan.procedure;

import cn.kuanyan.problem.Rejection;
import java.util.HashSet;
import java.util.Set;

/** Every act of investigation is done by two officers of the case (《行政处罚法》第四十二条第一款). */
public final class TwoOfficers {

    private TwoOfficers() {}

    public static void require(Act act) {
        Set<String> present = new HashSet<>();
        present.add(act.data().need("officerOne"));
        present.add(act.data().need("officerTwo"));
        if (present.size() < 2 || !act.penaltyCase().officers().containsAll(present)) {
            throw Rejection.of("officerTwo", "《中华人民共和国行政处罚法》第四十二条第一款", "执法人员不得少于两人，且须为本案的两名不同的执法人员。");
        }
    }
}
