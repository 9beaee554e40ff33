package cn.kuanyan.procedure.remedy;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Remedy;
import cn.kuanyan.procedure.RemedyOutcome;
import cn.kuanyan.procedure.enforcement.CourtWindow;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The periods within which a remedy is sought, and those within which the agency answers. */
@Component
class RemedyPeriods {

    private static final List<String> OF_DECISION = List.of(
            "payment",
            "reconsideration",
            "litigation",
            "litigationAfterReconsideration",
            "demand",
            "courtApplication",
            "courtAcceptance",
            "publication");

    private final TimeLimits limits;
    private final CourtWindow court;

    RemedyPeriods(TimeLimits limits, CourtWindow court) {
        this.limits = limits;
        this.court = court;
    }

    /** 六十日 from the service, 六个月, or 十五日 from a decision on reconsideration. */
    TimeLimit of(Act act, boolean lawsuit) {
        return limits.current(act.caseId(), act.partyId(), code(act, lawsuit)).orElseThrow();
    }

    private String code(Act act, boolean lawsuit) {
        boolean after = court.timeToSueAfterReconsideration(act).isPresent();
        return !lawsuit ? "reconsideration" : after ? "litigationAfterReconsideration" : "litigation";
    }

    /** The remedy has effects from now on: its own period is kept, the answer is due, the time for the court stands still. */
    void used(Act act, boolean lawsuit, String procedure, LocalDate applied, LocalDate copy) {
        limits.settle(act.caseId(), act.partyId(), code(act, lawsuit), TimeLimit.State.MET, applied);
        court.rest(act, applied);
        limits.start(
                act.caseId(),
                act.partyId(),
                Remedy.answerLimit(lawsuit, procedure),
                act.penaltyCase().regime(),
                lawsuit ? "收到起诉状副本之日" : "收到复议申请书副本之日",
                copy);
    }

    /** The limit of the answer that is owed now. */
    TimeLimit answer(Act act, Remedy remedy) {
        return limits.current(act.caseId(), act.partyId(), remedy.answerLimit()).orElseThrow();
    }

    /** Through the agency itself: it hands the application on within five working days (《行政复议法》第三十二条第二款). */
    void forwarded(Act act, LocalDate applied, LocalDate forwarded) {
        TimeLimit limit = limits.start(
                act.caseId(),
                act.partyId(),
                "reconsiderationForwarding",
                act.penaltyCase().regime(),
                "收到行政复议申请之日",
                applied);
        limits.done(act.caseId(), act.partyId(), limit.code(), forwarded);
    }

    void answered(Act act, TimeLimit answer, LocalDate on) {
        limits.done(act.caseId(), act.partyId(), answer.code(), on);
    }

    void answerNotOwed(Act act, TimeLimit answer) {
        limits.settle(act.caseId(), act.partyId(), answer.code(), TimeLimit.State.CANCELLED, act.today());
    }

    /** A decision on reconsideration opens fifteen days to sue; a remedy that was given up opens nothing (《行政诉讼法》第四十五条). */
    void ended(Act act, Remedy remedy, RemedyOutcome outcome, LocalDate told) {
        if (!remedy.isLawsuit() && outcome != RemedyOutcome.WITHDRAWN) {
            limits.start(
                    act.caseId(),
                    act.partyId(),
                    "litigationAfterReconsideration",
                    act.penaltyCase().regime(),
                    outcome == RemedyOutcome.UNDECIDED ? "复议期满之日" : "收到复议决定书之日",
                    told);
        }
    }

    /** The decision is gone, and with it every period that ran from it for the party. */
    void cancelThoseOfDecision(Act act, LocalDate on) {
        OF_DECISION.forEach(code -> limits.settle(act.caseId(), act.partyId(), code, TimeLimit.State.CANCELLED, on));
    }

    /** The period that the body set for another decision. */
    void remake(Act act, RecordData data, LocalDate told) {
        LocalDate until = data.date("remakeUntil").orElse(null);
        if (until == null) {
            return;
        }
        if (until.isBefore(told)) {
            throw Rejection.of("remakeUntil", "重新作出决定的期限", "重新作出决定的期限不得早于收到决定书、判决书的日期（%s）。".formatted(told));
        }
        limits.startUntil(
                act.caseId(),
                act.partyId(),
                "remake",
                "重新作出决定期限",
                "收到决定书、判决书之日",
                told,
                until,
                List.of("《中华人民共和国行政复议法》第六十四条第一款", "《中华人民共和国行政诉讼法》第七十条").get(data.is("kind", "LITIGATION") ? 1 : 0));
    }
}
