package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 登记法院的答复: acceptance first, then the ruling (《行政强制法》第五十六条至第五十八条). */
@Component
class RecordCourtAnswer implements Step {

    private final TimeLimits limits;

    RecordCourtAnswer(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        LocalDate received = act.data().date("receivedOn").orElseThrow();
        CaseRecord asked =
                act.progress().latest(act.party(), "decide-enforcement").orElseThrow();
        Dates.requireNotBefore(
                "receivedOn",
                "收到日期",
                received,
                asked.data()
                        .date(asked.answered("apply") ? "appliedOn" : "reviewedOn")
                        .orElseThrow(),
                "申请日期");
        requireOrder(act, asked);
        switch (act.data().need("answer")) {
            case "accepted" -> {
                settle(act, "courtAcceptance", received);
                start(act, "courtRuling", "法院受理之日", received);
            }
            case "granted" -> settle(act, "courtRuling", received);
            default -> {
                settle(act, "courtAcceptance", received);
                settle(act, "courtRuling", received);
                start(act, "courtReview", "收到裁定之日", received);
            }
        }
    }

    /** A lower court rules only on what it accepted, and accepts once; the higher court may do either at once. */
    private static void requireOrder(Act act, CaseRecord asked) {
        boolean accepted = act.progress()
                .latest(act.party(), "record-court-answer")
                .filter(answer -> answer.id() > asked.id() && answer.answered("accepted"))
                .isPresent();
        boolean ruling = act.data().is("answer", "granted") || act.data().is("answer", "denied");
        if (ruling != accepted && asked.answered("apply") || accepted && !ruling) {
            throw Rejection.of(
                    "answer",
                    "《中华人民共和国行政强制法》第五十六条、第五十七条",
                    accepted ? "法院已经受理，只能登记准予或者不予执行的裁定。" : "法院尚未受理，只能登记受理或者不予受理。");
        }
    }

    private void settle(Act act, String code, LocalDate on) {
        limits.settle(act.caseId(), act.partyId(), code, TimeLimit.State.MET, on);
    }

    private void start(Act act, String code, String trigger, LocalDate on) {
        limits.startIfAny(act.caseId(), act.partyId(), code, act.penaltyCase().regime(), trigger, on);
    }
}
