package cn.kuanyan.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Time limits of one matter of a case, of which a case can have several at a time, e.g. of one seizure. A matter is known
 * by the id of the paper that began it.
 */
@Service
@Transactional
public class MatterLimits {

    private final TimeLimitRepository repository;
    private final TimeLimitRules rules;
    private final PublishedCalendars calendars;

    MatterLimits(TimeLimitRepository repository, TimeLimitRules rules, PublishedCalendars calendars) {
        this.repository = repository;
        this.rules = rules;
        this.calendars = calendars;
    }

    /**
     * Starts a limit by the law of the trigger day.
     *
     * @param trigger day of the event, which is not counted
     * @throws NoTimeLimitRule when the table has no rule for code, regime and day
     */
    public TimeLimit start(
            long caseId, long matterId, String code, String regime, String triggerLabel, LocalDate trigger) {
        TimeLimitRule rule = rules.find(code, regime, trigger);
        return repository.save(TimeLimit.byRule(caseId, null, rule, triggerLabel, trigger, calendars.current())
                .of(matterId));
    }

    /** The latest limit of that code, whatever has become of it. */
    @Transactional(readOnly = true)
    public Optional<TimeLimit> current(long matterId, String code) {
        return repository.findByMatterIdAndCodeOrderByIdDesc(matterId, code).stream()
                .findFirst();
    }

    /** Ends the limit; without effect when it does not run. */
    public void settle(long matterId, String code, TimeLimit.State outcome, LocalDate on) {
        changed(matterId, code, limit -> limit.settle(outcome, on));
    }

    /**
     * Lets days not count that are known beforehand.
     *
     * @param why reason in Chinese
     * @param basis provision by which the days do not count
     * @return the limit computed again; empty when none runs
     */
    public Optional<TimeLimit> restBetween(
            long matterId, String code, LocalDate first, LocalDate last, String why, String basis, boolean verified) {
        return changed(matterId, code, limit -> limit.restsBetween(first, last, why, basis, verified));
    }

    /** The days that did not count end earlier: {@code day} counts again. */
    public Optional<TimeLimit> restIsOver(long matterId, String code, String why, LocalDate day) {
        return changed(matterId, code, limit -> limit.restIsOver(why, day));
    }

    /** Adds calendar days to the running limit; empty when none runs. */
    public Optional<TimeLimit> extend(
            long matterId, String code, int days, String why, String basis, boolean verified) {
        return changed(matterId, code, limit -> limit.extend(days, why, basis, verified));
    }

    private Optional<TimeLimit> changed(long matterId, String code, Consumer<TimeLimit> change) {
        Optional<TimeLimit> running = current(matterId, code).filter(limit -> limit.state() == TimeLimit.State.RUNNING);
        running.ifPresent(limit -> {
            change.accept(limit);
            limit.compute(calendars.current());
        });
        return running;
    }
}
