package cn.kuanyan.platform.web;

import cn.kuanyan.platform.Accounts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The webapps guard themselves; everything else needs a login, and what is not listed does not exist. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /** Another name than the webapps' XSRF-TOKEN, which lives on a path of its own and would be mistaken for it. */
    static final String CSRF_COOKIE = "KUANYAN-CSRF";

    static final String CSRF_HEADER = "X-KUANYAN-CSRF";

    /** Looks at the whole path; Spring's default looks only at what its own servlet serves, not the webapps'. */
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private static final String LOGIN_PAGE = "/camunda/app/tasklist/";

    private final Problems problems;

    WebSecurity(Problems problems) {
        this.problems = problems;
    }

    @Bean
    @Order(1)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        withoutSpringLogin(http.securityMatcher(path("/camunda/**")))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        // The webapps' pages bring a policy of their own, which stays; their refusals bring none.
                        .contentSecurityPolicy(
                                csp -> csp.policyDirectives("default-src 'self'; frame-ancestors 'none'"))
                        .httpStrictTransportSecurity(hsts -> hsts.disable())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    /** What everybody may read without a login: read only, without session, cookie or script. */
    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        withoutSpringLogin(http.securityMatcher(new OrRequestMatcher(anyOf("/decisions", "/decisions/**"))))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(
                                csp -> csp.policyDirectives(
                                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"))
                        .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(31536000)))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(notFound()).accessDeniedHandler(denied()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                PATHS.matcher(HttpMethod.GET, "/decisions/**"),
                                PATHS.matcher(HttpMethod.HEAD, "/decisions/**"))
                        .permitAll()
                        .anyRequest()
                        .denyAll());
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ownPages(HttpSecurity http, Accounts accounts, IdentityService identities, BasicLogin basic)
            throws Exception {
        withoutSpringLogin(http)
                .authenticationProvider(basic)
                .httpBasic(login -> login.authenticationEntryPoint(notLoggedIn()))
                .addFilterBefore(new WebappSession(accounts), CsrfFilter.class)
                .addFilterAfter(new EngineIdentity(identities), BasicAuthenticationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .csrfTokenRequestHandler(new TokenOfRequest())
                        .requireCsrfProtectionMatcher(mutatingInSession()))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(notLoggedIn()).accessDeniedHandler(denied()))
                .headers(headers -> framedByTasklist(headers)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(31536000)))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                PATHS.matcher(HttpMethod.GET, "/"), PATHS.matcher(HttpMethod.GET, "/actuator/health"))
                        .permitAll()
                        .requestMatchers(anyOf(
                                "/api/**",
                                "/forms/**",
                                "/cases/**",
                                "/lists/**",
                                "/trial/**",
                                "/v3/api-docs/**",
                                "/v3/api-docs.yaml"))
                        .authenticated()
                        .anyRequest()
                        .denyAll());
        return http.build();
    }

    /** Tasklist shows the page of a task's case beside its form; nothing else is ever shown inside another page. */
    private static HeadersConfigurer<HttpSecurity> framedByTasklist(HeadersConfigurer<HttpSecurity> headers) {
        RequestMatcher besideTask = path("/cases/by-task/**");
        RequestMatcher elsewhere = new NegatedRequestMatcher(besideTask);
        return headers.frameOptions(frame -> frame.disable())
                .addHeaderWriter(framing(besideTask, XFrameOptionsMode.SAMEORIGIN, "'self'"))
                .addHeaderWriter(framing(elsewhere, XFrameOptionsMode.DENY, "'none'"));
    }

    private static HeaderWriter framing(RequestMatcher pages, XFrameOptionsMode mode, String ancestors) {
        return new DelegatingRequestMatcherHeaderWriter(
                pages,
                new CompositeHeaderWriter(List.of(
                        new XFrameOptionsHeaderWriter(mode),
                        new ContentSecurityPolicyHeaderWriter(
                                "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors "
                                        + ancestors))));
    }

    private static RequestMatcher path(String pattern) {
        return PATHS.matcher(pattern);
    }

    private static RequestMatcher[] anyOf(String... patterns) {
        return Stream.of(patterns).map(WebSecurity::path).toArray(RequestMatcher[]::new);
    }

    private HttpSecurity withoutSpringLogin(HttpSecurity http) throws Exception {
        return http.formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                // Who it is comes with each request; nothing of it is kept, and the CSRF token is not renewed each
                // time.
                .securityContext(who -> who.securityContextRepository(new RequestAttributeSecurityContextRepository()));
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieName(CSRF_COOKIE);
        repository.setHeaderName(CSRF_HEADER);
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return repository;
    }

    /** Whoever sends a password with the request is not a browser that was lured into it. */
    private static RequestMatcher mutatingInSession() {
        return request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && !WebappSession.usesBasic(request);
    }

    private AuthenticationEntryPoint notLoggedIn() {
        return (HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) -> {
            if (askedForByAPerson(request)) {
                response.sendRedirect(LOGIN_PAGE);
            } else {
                problems.write(request, response, Answer.NOT_LOGGED_IN);
            }
        };
    }

    /** Nobody is asked to log in on a page for everybody. */
    private AuthenticationEntryPoint notFound() {
        return (request, response, failure) -> problems.write(request, response, Answer.NOT_FOUND);
    }

    /** A person who opens a page is shown the login; a program is told what is missing. */
    private static boolean askedForByAPerson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    private AccessDeniedHandler denied() {
        return (HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure) ->
                problems.write(request, response, failure instanceof CsrfException ? Answer.CSRF : Answer.FORBIDDEN);
    }
}
