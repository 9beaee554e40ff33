package cn.kuanyan.platform.web;

import cn.kuanyan.platform.Accounts;
import cn.kuanyan.platform.CurrentUser.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Own pages use the session of Tasklist. Groups and agencies are read afresh, so that somebody who left a group loses
 * its rights at once and not when the webapps' cache runs out.
 */
class WebappSession extends OncePerRequestFilter {

    private final Accounts accounts;

    WebappSession(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && !usesBasic(request)) {
            AuthenticationUtil.getAuthsFromSession(session).getAuthentications().stream()
                    .map(UserAuthentication::getIdentityId)
                    .filter(accounts::exists)
                    .findFirst()
                    .ifPresent(this::login);
        }
        chain.doFilter(request, response);
    }

    private void login(String userId) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                BasicLogin.authenticated(new Person(userId, accounts.groupsOf(userId), accounts.agenciesOf(userId))));
        SecurityContextHolder.setContext(context);
    }

    static boolean usesBasic(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }
}
