package cn.kuanyan.platform.web;

import cn.kuanyan.platform.Accounts;
import cn.kuanyan.platform.CurrentUser.Person;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** HTTP Basic: in the trial for every user, elsewhere for machine clients only. */
@Component
class BasicLogin implements AuthenticationProvider {

    private final Accounts accounts;
    private final MachineClients machines;
    private final boolean trial;

    BasicLogin(Accounts accounts, MachineClients machines, Environment environment) {
        this.accounts = accounts;
        this.machines = machines;
        this.trial = environment.acceptsProfiles(Profiles.of("trial"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String id = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (machines.knows(id, password)) {
            return authenticated(new Person(id, List.of(), List.of()));
        }
        if (trial && accounts.passwordMatches(id, password)) {
            return authenticated(new Person(id, accounts.groupsOf(id), accounts.agenciesOf(id)));
        }
        throw new BadCredentialsException("unknown user or wrong password");
    }

    static Authentication authenticated(Person person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
