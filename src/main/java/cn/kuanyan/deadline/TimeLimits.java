package cn.kuanyan.deadline;

import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, settles and recomputes the time limits of cases. A {@code partyId} of {@code null} means the case itself. */
@Service
@Transactional
public class TimeLimits {

    private final TimeLimitRepository repository;
    private final TimeLimitRules rules;
    private final PublishedCalendars calendars;
    private final ApplicationEventPublisher events;

    TimeLimits(
            TimeLimitRepository repository,
            TimeLimitRules rules,
            PublishedCalendars calendars,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rules = rules;
        this.calendars = calendars;
        this.events = events;
    }

    /**
     * Starts a limit by the law of the trigger day; an earlier running one of the same code is cancelled.
     *
     * @param trigger day of the event, which is not counted
     * @throws NoTimeLimitRule when the table has no rule for code, regime and day
     */
    public TimeLimit start(
            long caseId, Long partyId, String code, String regime, String triggerLabel, LocalDate trigger) {
        TimeLimitRule rule = rules.find(code, regime, trigger);
        cancelRunning(caseId, partyId, code, trigger);
        return repository.save(TimeLimit.byRule(caseId, partyId, rule, triggerLabel, trigger, calendars.current()));
    }

    /** Like {@link #start} for a limit that not every regime has; empty, and nothing started, where there is no rule. */
    public Optional<TimeLimit> startIfAny(
            long caseId, Long partyId, String code, String regime, String triggerLabel, LocalDate trigger) {
        return rules.findIfAny(code, regime, trigger)
                .map(rule -> start(caseId, partyId, code, regime, triggerLabel, trigger));
    }

    /**
     * Starts a limit whose last day a person set.
     *
     * @param basis provision that lets the person set it, e.g. 《中华人民共和国行政处罚法》第二十八条第一款
     * @throws Rejection when the last day is before the trigger
     */
    public TimeLimit startUntil(
            long caseId,
            Long partyId,
            String code,
            String label,
            String triggerLabel,
            LocalDate trigger,
            LocalDate due,
            String basis) {
        if (due.isBefore(trigger)) {
            throw Rejection.of(
                    code, "期限届满日不得早于起算日", label + "届满日 " + due + " 早于" + triggerLabel + " " + trigger + "，请改正");
        }
        cancelRunning(caseId, partyId, code, trigger);
        return repository.save(TimeLimit.byHand(caseId, partyId, code, label, triggerLabel, trigger, due, basis));
    }

    /** The latest limit of that code that was not cancelled. */
    @Transactional(readOnly = true)
    public Optional<TimeLimit> current(long caseId, Long partyId, String code) {
        return of(caseId, partyId, code).stream()
                .filter(limit -> limit.state() != TimeLimit.State.CANCELLED)
                .findFirst();
    }

    /** All limits of the case and its parties in the order in which they were started, cancelled ones included. */
    @Transactional(readOnly = true)
    public List<TimeLimit> ofCase(long caseId) {
        return repository.findByCaseIdOrderById(caseId);
    }

    /** Ends the running limit of that code; what is met after its last day has expired. Does nothing when none is running. */
    public void settle(long caseId, Long partyId, String code, TimeLimit.State outcome, LocalDate on) {
        if (outcome == TimeLimit.State.RUNNING) {
            throw new IllegalArgumentException("A limit is settled as met, expired or cancelled, not as running");
        }
        running(caseId, partyId, code).forEach(limit -> limit.settle(outcome, on));
    }

    /** Ends the running limit of what was done on that day: met up to its last day, expired after it. */
    public void done(long caseId, Long partyId, String code, LocalDate on) {
        running(caseId, partyId, code)
                .forEach(limit ->
                        limit.settle(on.isAfter(limit.dueDate()) ? TimeLimit.State.EXPIRED : TimeLimit.State.MET, on));
    }

    /**
     * Lets running limits of the case stand still from a day on.
     *
     * @param why reason in Chinese
     * @param basis provision by which the days do not count
     */
    public void rest(long caseId, String code, LocalDate from, String why, String basis, boolean verified) {
        ofCase(caseId).stream()
                .filter(limit ->
                        limit.state() == TimeLimit.State.RUNNING && limit.code().equals(code))
                .forEach(limit -> limit.restsFrom(from, why, basis, verified));
        events.publishEvent(new LimitsMoved(caseId));
    }

    /** The same for a limit of one party; does nothing when none is running. */
    public void restOf(
            long caseId, Long partyId, String code, LocalDate from, String why, String basis, boolean verified) {
        running(caseId, partyId, code).forEach(limit -> limit.restsFrom(from, why, basis, verified));
    }

    /**
     * Lets the limits run again that rested for this reason; a limit that rests for another reason too goes on resting.
     *
     * @param why the reason as it was given to {@link #rest}
     * @param day first day that counts again
     * @return the limits that rested, computed again
     */
    public List<TimeLimit> goOn(long caseId, String why, LocalDate day) {
        List<TimeLimit> rested =
                ofCase(caseId).stream().filter(limit -> limit.restsFor(why)).toList();
        rested.forEach(limit -> {
            limit.goesOn(day, why);
            limit.compute(calendars.current());
        });
        events.publishEvent(new LimitsMoved(caseId));
        return rested;
    }

    /** Adds calendar days to the running limit of that code; empty when none is running. */
    public Optional<TimeLimit> extend(long caseId, String code, int days, String why, String basis, boolean verified) {
        return running(caseId, null, code).stream().findFirst().map(limit -> {
            limit.extend(days, why, basis, verified);
            limit.compute(calendars.current());
            events.publishEvent(new LimitsMoved(caseId));
            return limit;
        });
    }

    /** Ends every running limit of the case and its parties. */
    public void cancelAll(long caseId, LocalDate on) {
        ofCase(caseId).stream()
                .filter(limit -> limit.state() == TimeLimit.State.RUNNING)
                .forEach(limit -> limit.settle(TimeLimit.State.CANCELLED, on));
    }

    /** Ends every running limit of one party. */
    public void cancelAll(long caseId, Long partyId, LocalDate on) {
        ofCase(caseId).stream()
                .filter(limit -> limit.state() == TimeLimit.State.RUNNING)
                .filter(limit -> Objects.equals(limit.partyId(), partyId))
                .forEach(limit -> limit.settle(TimeLimit.State.CANCELLED, on));
    }

    /** How near the last day is. */
    @Transactional(readOnly = true)
    public Urgency urgency(TimeLimit limit, LocalDate today) {
        return Urgency.of(limit, today, calendars.current());
    }

    /** How near a last day is that was found from several limits. */
    public Urgency urgency(LocalDate lastDay, LocalDate today) {
        return Urgency.of(lastDay, today, calendars.current());
    }

    /** The first day on which a limit with this last day is shown as coming. */
    public LocalDate noticeDay(LocalDate lastDay) {
        return Urgency.noticeDay(lastDay, calendars.current());
    }

    /**
     * Reads the calendars again and recomputes running provisional limits.
     *
     * @return those whose last day moved; timers and task due dates that were set from it must follow
     */
    public List<TimeLimit> recomputeProvisional() {
        WorkingCalendar calendar = calendars.reload();
        return repository.findByStateAndProvisionalOrderById(TimeLimit.State.RUNNING, true).stream()
                .filter(limit -> limit.compute(calendar))
                .toList();
    }

    /**
     * Records as a fact that limits ran out: everything running whose last day is before {@code today}. A provisional last
     * day is no fact yet and stays running until its calendar is published.
     *
     * @return the limits that expired, each settled on the day after its last day
     */
    public List<TimeLimit> markExpired(LocalDate today) {
        List<TimeLimit> missed =
                repository
                        .findByStateAndProvisionalAndDueDateBeforeOrderById(TimeLimit.State.RUNNING, false, today)
                        .stream()
                        .filter(limit -> !limit.isResting())
                        .toList();
        missed.forEach(
                limit -> limit.settle(TimeLimit.State.EXPIRED, limit.dueDate().plusDays(1)));
        return missed;
    }

    private void cancelRunning(long caseId, Long partyId, String code, LocalDate on) {
        running(caseId, partyId, code).forEach(limit -> limit.settle(TimeLimit.State.CANCELLED, on));
    }

    private List<TimeLimit> running(long caseId, Long partyId, String code) {
        return of(caseId, partyId, code).stream()
                .filter(limit -> limit.state() == TimeLimit.State.RUNNING)
                .toList();
    }

    private List<TimeLimit> of(long caseId, Long partyId, String code) {
        return repository.findByCaseIdAndCodeOrderByIdDesc(caseId, code).stream()
                .filter(limit -> limit.matterId() == null && Objects.equals(limit.partyId(), partyId))
                .toList();
    }
}
