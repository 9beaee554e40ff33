package cn.kuanyan.platform;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Users, groups and agencies as the engine keeps them. Calls are made as the product itself, not as the current user:
 * whoever calls decides whether that is allowed.
 */
@Component
public class Accounts {

    private final IdentityService identities;
    private final CurrentUser current;

    Accounts(IdentityService identities, CurrentUser current) {
        this.identities = identities;
        this.current = current;
    }

    /** Whether the password is right and the account is not locked. A wrong one counts towards the lock. */
    public boolean passwordMatches(String userId, String password) {
        return current.asProduct(() -> identities.checkPassword(userId, password));
    }

    public boolean exists(String userId) {
        return current.asProduct(
                () -> identities.createUserQuery().userId(userId).count() == 1);
    }

    /** Ids of the groups of a user. */
    public List<String> groupsOf(String userId) {
        return current.asProduct(() -> identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .sorted()
                .toList());
    }

    /** Ids of the agencies of a user. */
    public List<String> agenciesOf(String userId) {
        return current.asProduct(
                () -> identities.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                        .map(Tenant::getId)
                        .sorted()
                        .toList());
    }

    /** Ids of the users of an agency who are in a group. */
    public List<String> members(String agency, String group) {
        return current.asProduct(
                () -> identities.createUserQuery().memberOfTenant(agency).memberOfGroup(group).list().stream()
                        .map(User::getId)
                        .sorted()
                        .toList());
    }

    /** Creates the group if it is missing. */
    public void ensureGroup(String id, String name) {
        current.asProduct(() -> {
            if (identities.createGroupQuery().groupId(id).count() == 0) {
                Group group = identities.newGroup(id);
                group.setName(name);
                group.setType("KUANYAN");
                identities.saveGroup(group);
            }
            return null;
        });
    }

    /** Creates the agency if it is missing. */
    public void ensureAgency(String id, String name) {
        current.asProduct(() -> {
            if (identities.createTenantQuery().tenantId(id).count() == 0) {
                Tenant agency = identities.newTenant(id);
                agency.setName(name);
                identities.saveTenant(agency);
            }
            return null;
        });
    }

    /**
     * Creates a user with group and agency, if no user has this id.
     *
     * @param agency id of the agency, {@code null} for an administrator
     * @return whether the user was created
     */
    @Transactional
    public boolean ensureUser(
            String id, String familyName, String givenName, String group, String agency, String password) {
        if (exists(id)) {
            return false;
        }
        current.asProduct(() -> {
            User user = identities.newUser(id);
            user.setLastName(familyName);
            user.setFirstName(givenName);
            user.setPassword(Objects.requireNonNull(password, "password"));
            // Checked where the password comes from: at start for administrators, never for the trial's common one.
            ((IdentityServiceImpl) identities).saveUser(user, true);
            identities.createMembership(id, group);
            if (agency != null) {
                identities.createTenantUserMembership(agency, id);
            }
            return null;
        });
        return true;
    }

    /** Sets a password that was checked elsewhere and lifts the lock after wrong attempts. */
    public void setPassword(String userId, String password) {
        current.asProduct(() -> {
            User user = identities.createUserQuery().userId(userId).singleResult();
            user.setPassword(password);
            ((IdentityServiceImpl) identities).saveUser(user, true);
            identities.unlockUser(userId);
            return null;
        });
    }

    /** Lifts the lock after wrong attempts. */
    public void unlock(String userId) {
        current.asProduct(() -> {
            identities.unlockUser(userId);
            return null;
        });
    }
}
