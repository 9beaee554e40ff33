package cn.kuanyan.duties;

import cn.kuanyan.platform.Accounts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The profiles of the people of an agency. */
@Component
public class OfficerProfiles {

    private final OfficerProfileTable table;
    private final Accounts accounts;

    OfficerProfiles(OfficerProfileTable table, Accounts accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    public Optional<OfficerProfile> find(String userId) {
        return table.findById(userId);
    }

    /** Everybody of an agency who has a profile, by user id. */
    public List<OfficerProfile> ofAgency(String agency) {
        return table.findByAgencyOrderByUserId(agency);
    }

    /** Those of an agency who are now in a group, by user id. */
    public List<OfficerProfile> ofAgency(String agency, String group) {
        Set<String> members = Set.copyOf(accounts.members(agency, group));
        return ofAgency(agency).stream()
                .filter(profile -> members.contains(profile.userId()))
                .toList();
    }

    /** Whether somebody else holds that certificate. */
    public boolean isTaken(String certificateNumber, String exceptUserId) {
        return table.existsByCertificateNumberAndUserIdNot(certificateNumber, exceptUserId);
    }

    /** Adds or replaces the profile of a user. */
    public OfficerProfile save(OfficerProfile profile) {
        return table.save(profile);
    }
}
