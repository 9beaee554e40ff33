package cn.kuanyan.platform;

import cn.kuanyan.problem.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who is acting now: in the webapps' engine API, on own pages and in {@code /api}. Nobody acts while the engine runs a
 * timer or a test calls a service directly.
 */
@Component
public class CurrentUser {

    private final ThreadLocal<String> served = new ThreadLocal<>();
    private final IdentityService identityService;

    public CurrentUser(@Lazy IdentityService identityService) {
        this.identityService = identityService;
    }

    /** The acting person, or nothing when the engine itself acts. */
    public Optional<Person> find() {
        Authentication authentication = identityService.getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            return Optional.empty();
        }
        return Optional.of(new Person(
                authentication.getUserId(),
                orEmpty(authentication.getGroupIds()),
                orEmpty(authentication.getTenantIds())));
    }

    /** The acting person. Refuses with 403 when nobody is logged in. */
    public Person get() {
        return find().orElseThrow(() -> Rejection.forbidden("登录", "请先登录"));
    }

    /** Id of the acting person. Refuses with 403 when nobody is logged in. */
    public String userId() {
        return get().userId();
    }

    /** Group ids of the acting person. Refuses with 403 when nobody is logged in. */
    public List<String> groups() {
        return get().groups();
    }

    /** The one agency of the acting person. Refuses with 403 when there is none or more than one. */
    public String agency() {
        return get().agency();
    }

    /** Does something with the rights of the product instead of the person's; whoever calls judges what may be shown. */
    public <T> T asProduct(Supplier<T> work) {
        Authentication person = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return work.get();
        } finally {
            identityService.setAuthentication(person);
        }
    }

    /** Like {@link #asProduct}, for what the product starts: it belongs to this agency though nobody of it acts. */
    public <T> T asProductFor(String agency, Supplier<T> work) {
        served.set(agency);
        try {
            return asProduct(work);
        } finally {
            served.remove();
        }
    }

    /** The agency for which the product itself starts something, if it does. */
    public Optional<String> servedAgency() {
        return Optional.ofNullable(served.get());
    }

    private static List<String> orEmpty(List<String> ids) {
        return ids == null ? List.of() : List.copyOf(ids);
    }

    /**
     * A person who acts.
     *
     * @param userId officer number
     * @param groups ids of the groups, see {@link Role#group()}
     * @param agencies ids of the agencies (tenants); one for everybody who handles cases, none for administrators
     */
    public record Person(String userId, List<String> groups, List<String> agencies) {

        public boolean has(Role role) {
            return groups.contains(role.group());
        }

        /** The one agency. Refuses with 403 when there is none or more than one. */
        public String agency() {
            if (agencies.size() != 1) {
                throw Rejection.forbidden("机关隔离", "账号 " + userId + " 应当属于且只属于一个机关，请联系系统管理员");
            }
            return agencies.get(0);
        }
    }
}
