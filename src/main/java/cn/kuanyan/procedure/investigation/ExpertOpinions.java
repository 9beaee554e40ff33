package cn.kuanyan.procedure.investigation;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.form.FormQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The police serve the parties a copy of each expert opinion within five days (《公安机关办理行政案件程序规定》第九十七条第二款). */
@Component
class ExpertOpinions {

    private static final String LIMIT = "expertOpinionService";
    private static final String SERVED = "opinionServedOn";
    private static final String ARTICLE_97 = "《公安机关办理行政案件程序规定》第九十七条第二款";

    private final TimeLimits limits;

    ExpertOpinions(TimeLimits limits) {
        this.limits = limits;
    }

    /** An opinion has come; the limit of an earlier one that is not served yet goes on. */
    void received(Act act) {
        boolean opinion = act.data().is("kind", "EXPERT_OPINION");
        if (opinion && unserved(act).isEmpty()) {
            limits.startIfAny(
                    act.caseId(),
                    null,
                    LIMIT,
                    act.penaltyCase().regime(),
                    "收到鉴定意见之日",
                    act.data().date("collectedOn").orElseThrow());
        }
    }

    /** What the report asks while an opinion is not served. */
    List<FormQuestion> question(Act act) {
        return unserved(act)
                .map(limit -> new FormQuestion(
                        FormQuestion.Kind.DATE,
                        SERVED,
                        "鉴定意见复印件送达当事人的日期",
                        "应当在收到鉴定意见之日起五日内送达（" + ARTICLE_97 + "），本案至" + limit.dueDate() + "；逾期的如实填写。",
                        List.of(),
                        null,
                        true))
                .stream()
                .toList();
    }

    void served(Act act) {
        Optional<LocalDate> served = act.data().date(SERVED);
        if (unserved(act).isEmpty()) {
            return;
        }
        LocalDate on = served.orElseThrow(() -> Rejection.of(SERVED, ARTICLE_97, "鉴定意见复印件应当送达当事人，请填写送达日期。"));
        LocalDate last = act.progress()
                .papers(null, "collect-evidence")
                .filter(paper -> paper.data().is("kind", "EXPERT_OPINION"))
                .map(CaseRecord::data)
                .flatMap(data -> data.date("collectedOn").stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Dates.requireNotBefore(SERVED, "鉴定意见复印件送达当事人的日期", on, last, "收到鉴定意见的日期");
        limits.settle(act.caseId(), null, LIMIT, TimeLimit.State.MET, on);
    }

    /** Running, or passed without having been served: nothing but serving it settles the limit. */
    private Optional<TimeLimit> unserved(Act act) {
        return limits.current(act.caseId(), null, LIMIT)
                .filter(limit -> act.progress()
                        .latest(null, "write-investigation-report")
                        .filter(report -> report.data().date(SERVED).isPresent())
                        .filter(report -> act.progress()
                                .papers(null, "collect-evidence")
                                .noneMatch(paper ->
                                        paper.id() > report.id() && paper.data().is("kind", "EXPERT_OPINION")))
                        .isEmpty())
                .filter(limit -> limit.state() != TimeLimit.State.MET);
    }
}
