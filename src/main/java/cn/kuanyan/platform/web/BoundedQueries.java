package cn.kuanyan.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Cockpit asks a few questions without saying how much it wants, which the engine refuses outright once a limit is set.
 * They get the limit instead; who asks for more than it is still refused.
 */
@PreMatching
public class BoundedQueries implements ContainerRequestFilter {

    /** Same as {@code query-max-results-limit} in application.yml. */
    static final int LIMIT = 2000;

    private static final String PARAMETER = "maxResults";

    @Override
    public void filter(ContainerRequestContext request) {
        boolean reads = "GET".equals(request.getMethod()) || "POST".equals(request.getMethod());
        if (reads && !request.getUriInfo().getQueryParameters().containsKey(PARAMETER)) {
            request.setRequestUri(request.getUriInfo()
                    .getRequestUriBuilder()
                    .queryParam(PARAMETER, LIMIT)
                    .build());
        }
    }
}
