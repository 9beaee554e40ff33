package cn.kuanyan.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** On whose behalf the engine is working in this thread. */
@Component
public class EngineUser {

    private final IdentityService identity;

    public EngineUser(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** Empty when no person is acting: a timer, or the product itself. */
    public Optional<String> id() {
        return Optional.ofNullable(identity.getCurrentAuthentication()).map(Authentication::getUserId);
    }

    /** The agencies of the acting person; empty when nobody acts. */
    public List<String> agencies() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(Authentication::getTenantIds)
                .orElse(List.of());
    }

    /** Looks something up without the acting person's restrictions; what it finds must be judged before it is shown. */
    public <T> T unrestricted(Supplier<T> lookUp) {
        return with(null, lookUp);
    }

    /** Does something with the rights of this person, as the webapps would. */
    public <T> T actingAs(String userId, List<String> groups, List<String> agencies, Supplier<T> work) {
        return with(new Authentication(userId, groups, agencies), work);
    }

    private <T> T with(Authentication temporary, Supplier<T> work) {
        Authentication before = identity.getCurrentAuthentication();
        set(temporary);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    private void set(Authentication authentication) {
        if (authentication == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(authentication);
        }
    }
}
