package cn.kuanyan.trial;

import cn.kuanyan.platform.EngineTime;
import cn.kuanyan.platform.HasCases;
import cn.kuanyan.platform.TimeMoved;
import cn.kuanyan.problem.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The date of application and engine in the trial. Moving it keeps the time of day; it survives a restart. */
@Component
@Profile("trial")
class TrialClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TrialClock.class);
    private static final LocalDate EARLIEST = LocalDate.of(2021, 7, 15);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final Clock clock;
    private final EngineTime engineTime;
    private final ClockMoves moves;
    private final ObjectProvider<HasCases> hasCases;
    private final ApplicationEventPublisher events;
    private boolean running;

    TrialClock(
            Clock clock,
            EngineTime engineTime,
            ClockMoves moves,
            ObjectProvider<HasCases> hasCases,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.engineTime = engineTime;
        this.moves = moves;
        this.hasCases = hasCases;
        this.events = events;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Moves the clock and runs what became due.
     *
     * @param date first day from 《中华人民共和国行政处罚法》 (2021) in force on; not before today once a case is on file
     * @param by user id
     * @return number of jobs that were run
     * @throws Rejection 400 when the date is out of range, 409 when it would move a case back in time
     */
    synchronized int moveTo(LocalDate date, String by) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw Rejection.of("date", "试用时钟", "日期须在 " + EARLIEST + " 至 " + LATEST + " 之间");
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (date.isBefore(now.toLocalDate()) && anyCase()) {
            throw Rejection.conflict("试用时钟", "已有案件，试用时钟只能向后调，不能早于 " + now.toLocalDate());
        }
        Instant target = now.with(date).toInstant();
        ClockMove move = moves.save(new ClockMove(Instant.now(), by, now.toInstant(), target));
        engineTime.runAt(move.offset());
        events.publishEvent(new TimeMoved(date));
        int jobsRun = engineTime.runDueJobs();
        LOG.info("Trial clock moved from {} to {} by {}, {} jobs run", now.toLocalDate(), date, by, jobsRun);
        return jobsRun;
    }

    private boolean anyCase() {
        return hasCases.stream().anyMatch(HasCases::hasCases);
    }

    @Override
    public void start() {
        engineTime.runAt(moves.findFirstByOrderByIdDesc().map(ClockMove::offset).orElse(Duration.ZERO));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything else is written with a date. */
    @Override
    public int getPhase() {
        return -100;
    }
}
