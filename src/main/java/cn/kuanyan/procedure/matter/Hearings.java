package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.duties.DutyGuard;
import cn.kuanyan.duties.Recusals;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who chairs and records the hearings of a case that are not over, and who may take their place (《行政处罚法》第六十四条第四项). */
@Component
class Hearings {

    private final DutyGuard duties;
    private final Recusals recusals;

    Hearings(DutyGuard duties, Recusals recusals) {
        this.duties = duties;
        this.recusals = recusals;
    }

    boolean isConductedBy(Act act, String person) {
        return does(act, "chair", person) || does(act, "recorder", person);
    }

    /** @throws Rejection when the replacement may not do what the person did, or does the other half of the hearing */
    void checkReplacement(Act act, String person, String replacement) {
        boolean chair = does(act, "chair", person);
        if (does(act, chair ? "recorder" : "chair", replacement)) {
            throw Rejection.of("replacement", "《中华人民共和国行政处罚法》第六十四条第四项", "听证主持人和记录员不得为同一人，请另选接替人员。");
        }
        String task = chair ? "userTask_holdHearing" : "userTask_recordHearing";
        if (person.equals(replacement) || !duties.mayDo(replacement, task, act.caseId())) {
            throw Rejection.of("replacement", "《中华人民共和国行政处罚法》第六十四条第四项", "接替人员不能担任本案的听证主持人或者记录员，请另选。");
        }
    }

    private boolean does(Act act, String duty, String person) {
        return openAcceptances(act)
                .map(acceptance -> acceptance.data().need(duty))
                .anyMatch(appointed -> Objects.equals(recusals.standingIn(act.caseId(), appointed), person));
    }

    private static Stream<CaseRecord> openAcceptances(Act act) {
        return act.progress().parties().stream()
                .filter(party -> act.progress().awaitsHearing(party))
                .flatMap(party -> acceptance(act, party));
    }

    private static Stream<CaseRecord> acceptance(Act act, Party party) {
        return act.progress().latest(party, "accept-hearing").stream();
    }
}
