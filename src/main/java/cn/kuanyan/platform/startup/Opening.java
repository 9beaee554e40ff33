package cn.kuanyan.platform.startup;

import cn.kuanyan.platform.Accounts;
import cn.kuanyan.platform.Role;
import cn.kuanyan.platform.engine.EngineOpening;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Puts groups, permissions, lists and the administrator in place before the first request is answered. */
@Component
class Opening implements SmartLifecycle {

    /** Later than the trial clock, earlier than the trial users and the web server. */
    static final int PHASE = 0;

    private final Accounts accounts;
    private final EngineOpening engine;
    private final AdministratorProperties administrator;
    private boolean running;

    Opening(Accounts accounts, EngineOpening engine, AdministratorProperties administrator) {
        this.accounts = accounts;
        this.engine = engine;
        this.administrator = administrator;
    }

    @Override
    public void start() {
        for (Role role : Role.values()) {
            accounts.ensureGroup(role.group(), role.label());
        }
        engine.ensurePermissionsAndLists();
        if (administrator.configured()) {
            ensureAdministrator();
        }
        running = true;
    }

    private void ensureAdministrator() {
        String id = administrator.id();
        boolean created = accounts.ensureUser(id, "系统管理员", "", Role.USER_ADMIN.group(), null, administrator.password());
        if (!created) {
            // Five wrong passwords lock an account for good; a restart is the administrator's way back in.
            accounts.unlock(id);
        }
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
        return PHASE;
    }
}
