package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 对裁定申请复议: to the next higher court, in time (《行政强制法》第五十六条第二款、第五十八条第三款). */
@Component
class CourtReview {

    private static final String ARTICLES = "《中华人民共和国行政强制法》第五十六条第二款、第五十八条第三款";

    private final TimeLimits limits;

    CourtReview(TimeLimits limits) {
        this.limits = limits;
    }

    void take(Act act) {
        CaseRecord refusal = act.progress()
                .latest(act.party(), "record-court-answer")
                .filter(answer -> answer.answered("notAccepted") || answer.answered("denied"))
                .orElseThrow(() -> Rejection.of("answer", ARTICLES, "法院没有裁定不予受理或者不予执行，不能申请复议。"));
        LocalDate asked = act.data().date("reviewedOn").orElseThrow();
        Dates.requireNotBefore(
                "reviewedOn", "申请复议日期", asked, refusal.data().date("receivedOn").orElseThrow(), "收到裁定日期");
        limits.current(act.caseId(), act.partyId(), "courtReview")
                .map(TimeLimit::dueDate)
                .filter(asked::isAfter)
                .ifPresent(last -> {
                    throw Rejection.of("reviewedOn", ARTICLES, "申请复议的期限%s届满。".formatted(last));
                });
        limits.settle(act.caseId(), act.partyId(), "courtReview", TimeLimit.State.MET, asked);
    }
}
