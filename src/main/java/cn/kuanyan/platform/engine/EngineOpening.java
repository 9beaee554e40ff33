package cn.kuanyan.platform.engine;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the engine needs once the models are deployed. */
@Component
public class EngineOpening {

    private final RoleAuthorizations authorizations;
    private final SharedFilters filters;

    EngineOpening(RoleAuthorizations authorizations, SharedFilters filters) {
        this.authorizations = authorizations;
        this.filters = filters;
    }

    /** Makes the permissions of the roles and the shared lists what they should be. */
    @Transactional
    public void ensurePermissionsAndLists() {
        authorizations.ensure();
        filters.ensure();
    }
}
