package cn.kuanyan.trial;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Seeds the trial once groups and permissions are in place, before the first request is answered. */
@Component
@Profile("trial")
class TrialOpening implements SmartLifecycle {

    private static final int AFTER_THE_ROLES = 100;

    private final TrialSeeding seeding;
    private boolean running;

    TrialOpening(TrialSeeding seeding) {
        this.seeding = seeding;
    }

    @Override
    public void start() {
        seeding.ensure();
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

    @Override
    public int getPhase() {
        return AFTER_THE_ROLES;
    }
}
