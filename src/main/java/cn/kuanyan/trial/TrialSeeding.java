package cn.kuanyan.trial;

import cn.kuanyan.duties.OfficerProfile;
import cn.kuanyan.duties.OfficerProfiles;
import cn.kuanyan.platform.Accounts;
import cn.kuanyan.platform.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates the agencies and users of the trial where they are missing. */
@Component
@Profile("trial")
class TrialSeeding {

    static final String ADMIN = "admin";

    private final Accounts accounts;
    private final OfficerProfiles profiles;
    private final TrialPassword password;
    private final TrialProperties properties;

    TrialSeeding(Accounts accounts, OfficerProfiles profiles, TrialPassword password, TrialProperties properties) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.password = password;
        this.properties = properties;
    }

    /** One transaction: 100 users one by one would take a good part of the first start. */
    @Transactional
    void ensure() {
        boolean first = accounts.ensureUser(ADMIN, "系统管理员", "试用", Role.USER_ADMIN.group(), null, password.value());
        accounts.unlock(ADMIN);
        boolean changed = !first && properties.hasPassword() && !accounts.passwordMatches(ADMIN, password.value());
        if (changed) {
            accounts.setPassword(ADMIN, password.value());
        }
        for (TrialAgency agency : TrialAgency.values()) {
            accounts.ensureAgency(agency.id(), agency.label());
            for (TrialSeat seat : TrialSeat.values()) {
                seat(agency, seat, changed);
            }
        }
    }

    private void seat(TrialAgency agency, TrialSeat seat, boolean passwordChanged) {
        String id = seat.userId(agency);
        boolean created = accounts.ensureUser(
                id, seat.label(), agency.place(), seat.role().group(), agency.id(), password.value());
        if (created) {
            profiles.save(new OfficerProfile(
                    id,
                    agency.id(),
                    agency.authority(),
                    agency.place() + seat.label(),
                    seat.certificateNumber(agency),
                    seat.legallyQualified()));
        } else if (passwordChanged) {
            accounts.setPassword(id, password.value());
        }
    }
}
