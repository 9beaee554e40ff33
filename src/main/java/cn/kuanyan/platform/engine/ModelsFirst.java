package cn.kuanyan.platform.engine;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys the models before permissions are granted on them and before the web server answers; left alone, the process
 * application would wait until both has happened.
 */
@Component
class ModelsFirst implements SmartLifecycle {

    private static final int BEFORE_THE_ROLES = -50;

    private final KuanyanProcessApplication application;
    private boolean running;

    ModelsFirst(KuanyanProcessApplication application) {
        this.application = application;
    }

    @Override
    public void start() {
        try {
            application.afterPropertiesSet();
        } catch (Exception failure) {
            throw new IllegalStateException("Models could not be deployed", failure);
        }
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
        return BEFORE_THE_ROLES;
    }
}
