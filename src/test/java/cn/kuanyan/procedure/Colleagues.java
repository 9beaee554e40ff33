package cn.kuanyan.procedure;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.platform.Accounts;
import cn.kuanyan.platform.Role;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** People who work at 天水 during one test only, beside those of the trial. */
@Component
class Colleagues {

    private static final String AGENCY = "tianshui-cac";

    private final Accounts accounts;
    private final OfficerProfiles profiles;
    private final IdentityService identities;
    private final List<String> present = new ArrayList<>();

    Colleagues(Accounts accounts, OfficerProfiles profiles, IdentityService identities) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.identities = identities;
    }

    String joins(Role role, String seat) {
        String id = "ts" + seat;
        boolean guest = accounts.ensureUser(id, role.label(), "天水", role.group(), AGENCY, KuanyanTest.PASSWORD);
        if (profiles.find(id).isEmpty()) {
            profiles.save(new OfficerProfile(id, AGENCY, "天水市互联网信息办公室", "天水" + role.label(), "试用-" + id, true));
        }
        if (guest) {
            present.add(id);
        }
        return seat;
    }

    void leave() {
        present.forEach(identities::deleteUser);
        present.clear();
    }
}
