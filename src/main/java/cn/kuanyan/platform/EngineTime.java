package cn.kuanyan.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets the time of engine and application. In the profile {@code trial} only. */
@Component
@Profile("trial")
public class EngineTime {

    private static final Logger LOG = LoggerFactory.getLogger(EngineTime.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ManagementService management;
    private final CurrentUser current;

    EngineTime(ManagementService management, CurrentUser current) {
        this.management = management;
        this.current = current;
    }

    /** Lets the time run on from {@code offset} beside the machine's time. */
    public void runAt(Duration offset) {
        if (offset.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(offset.toMillis());
        }
    }

    /**
     * Runs the jobs that are due, and those that become due thereby, as the engine itself and not as the current user.
     * Gives up waiting after 30 seconds; what is left then runs in the background.
     *
     * @return number of jobs that were run
     */
    public int runDueJobs() {
        return current.asProduct(this::runAsEngine);
    }

    private int runAsEngine() {
        Instant giveUp = Instant.now().plus(PATIENCE);
        Set<String> seen = new HashSet<>();
        Set<String> failed = new HashSet<>();
        List<Job> due = due(failed);
        while (!due.isEmpty() && Instant.now().isBefore(giveUp)) {
            for (Job job : due) {
                seen.add(job.getId());
                run(job, failed);
            }
            due = due(failed);
        }
        seen.removeAll(failed);
        due.forEach(job -> seen.remove(job.getId()));
        return seen.size();
    }

    private List<Job> due(Set<String> failed) {
        return management.createJobQuery().executable().active().listPage(0, 1000).stream()
                .filter(job -> !failed.contains(job.getId()))
                .toList();
    }

    private void run(Job job, Set<String> failed) {
        try {
            management.executeJob(job.getId());
        } catch (OptimisticLockingException alreadyRunning) {
            // The engine's own worker has it; the transaction that lost is rolled back, the other one counts.
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        } catch (RuntimeException failure) {
            if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                failed.add(job.getId());
                LOG.warn("Job {} failed after the clock was moved", job.getId(), failure);
            }
        }
    }
}
