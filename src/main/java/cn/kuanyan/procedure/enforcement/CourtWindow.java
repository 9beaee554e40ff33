package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.deadline.PublishedCalendars;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRules;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.enforcement.Ledger;
import cn.kuanyan.enforcement.PaymentPlan;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PaymentLedgers;
import cn.kuanyan.procedure.Remedy;
import cn.kuanyan.procedure.RemedyOutcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * When the court may be asked: from the day after the remedies ran out, for three months (《行政强制法》第五十三条); after a
 * deferral from the end of the plan (《行政处罚法》第七十二条第二款), but never while the time for a remedy still runs.
 */
@Component
public class CourtWindow {

    private static final String CODE = "courtApplication";

    /**
     * The days on which the court may be asked.
     *
     * @param trigger day from which the three months run; the court may be asked from the next day
     * @param closes last day
     */
    record Window(LocalDate trigger, boolean byPlan, LocalDate closes) {

        LocalDate opens() {
            return trigger.plusDays(1);
        }
    }

    private final TimeLimits limits;
    private final TimeLimitRules rules;
    private final PublishedCalendars calendars;
    private final PaymentLedgers ledgers;

    CourtWindow(TimeLimits limits, TimeLimitRules rules, PublishedCalendars calendars, PaymentLedgers ledgers) {
        this.limits = limits;
        this.rules = rules;
        this.calendars = calendars;
        this.ledgers = ledgers;
    }

    Window of(Act act) {
        return of(act, ledgers.of(act));
    }

    Window of(Act act, Ledger ledger) {
        LocalDate remedies = remediesEnd(act);
        Optional<LocalDate> plan = ledger.plan().map(PaymentPlan::end).filter(end -> end.isAfter(remedies));
        LocalDate trigger = plan.orElse(remedies);
        return new Window(trigger, plan.isPresent(), end(CODE, act, trigger));
    }

    /** Records the window as a limit of the party; its trigger may lie in the future. */
    void start(Act act, Ledger ledger) {
        Window window = of(act, ledger);
        limits.start(
                act.caseId(),
                act.partyId(),
                CODE,
                act.penaltyCase().regime(),
                window.byPlan() ? "延期、分期缴纳期限结束之日" : "法定复议、起诉期限届满之日",
                window.trigger());
    }

    /** An approved plan moves a window that was already recorded. */
    void moveIfRunning(Act act, Ledger ledger) {
        if (limits.current(act.caseId(), act.partyId(), CODE).isPresent()) {
            start(act, ledger);
        }
    }

    /**
     * Whether a court has dismissed the party's lawsuit: then its judgment is enforced (《行政诉讼法》第九十五条), and the window for a
     * decision that nobody sued against does not apply (第九十七条).
     */
    boolean isJudged(Act act) {
        return Remedy.againstDecisionInForce(act.progress(), act.party()).stream()
                .anyMatch(remedy -> remedy.isLawsuit()
                        && (remedy.ended(RemedyOutcome.MAINTAINED)
                                || remedy.ended(RemedyOutcome.VARIED)
                                || remedy.ended(RemedyOutcome.UNLAWFUL)));
    }

    /** While a remedy goes on a recorded window stands still: it cannot be missed. */
    public void rest(Act act, LocalDate from) {
        limits.restOf(act.caseId(), act.partyId(), CODE, from, "行政复议、行政诉讼期间", "《中华人民共和国行政强制法》第五十三条", true);
    }

    /** When the remedy has ended and the decision stands, a recorded window is counted anew. */
    public void countAnew(Act act, Ledger ledger, LocalDate ended) {
        if (limits.current(act.caseId(), act.partyId(), CODE).isPresent()) {
            Window window = of(act, ledger);
            LocalDate trigger = window.trigger().isBefore(ended) ? ended : window.trigger();
            limits.start(
                    act.caseId(), act.partyId(), CODE, act.penaltyCase().regime(), "行政复议、行政诉讼结束后起诉期限届满之日", trigger);
        }
    }

    /** The last day on which a demand may be served so that one day is left to apply. */
    LocalDate lastUsefulDemand(Act act, Window window) {
        LocalDate day = window.closes();
        while (!end("demand", act, day).isBefore(window.closes())) {
            day = day.minusDays(1);
        }
        return day;
    }

    private LocalDate end(String code, Act act, LocalDate from) {
        TimeLimitRule rule = rules.find(code, act.penaltyCase().regime(), from);
        return calendars
                .current()
                .due(from, rule.value(), rule.unit(), rule.rollForward())
                .due();
    }

    /**
     * After a reconsideration the time to sue runs anew from its decision (《行政诉讼法》第四十五条). A remedy that was given up leaves
     * the first periods as they were; that the window does not open before it ended is this product's reading.
     */
    private LocalDate remediesEnd(Act act) {
        LocalDate periods = timeToSueAfterReconsideration(act)
                .map(TimeLimit::dueDate)
                .or(() -> Stream.of("reconsideration", "litigation")
                        .flatMap(code -> last(act, code).stream())
                        .max(Comparator.naturalOrder()))
                .orElseThrow();
        return Remedy.againstDecisionInForce(act.progress(), act.party()).stream()
                .filter(Remedy::isEffective)
                .flatMap(remedy -> remedy.endedOn().stream())
                .filter(periods::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(periods);
    }

    /** The fifteen days after a decision on reconsideration of the decision that is in force now, if there was one. */
    public Optional<TimeLimit> timeToSueAfterReconsideration(Act act) {
        LocalDate served = act.progress()
                .service(act.party())
                .flatMap(service -> service.data().date("servedOn"))
                .orElse(LocalDate.MAX);
        return limits.current(act.caseId(), act.partyId(), "litigationAfterReconsideration")
                .filter(limit -> !limit.triggerDate().isBefore(served));
    }

    private Optional<LocalDate> last(Act act, String code) {
        return limits.current(act.caseId(), act.partyId(), code).map(TimeLimit::dueDate);
    }
}
