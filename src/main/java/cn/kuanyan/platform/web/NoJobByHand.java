package cn.kuanyan.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Nobody executes a job by hand. The engine checks the permission inside the job, so that a refused attempt counts as a
 * failed one: five of them by somebody who may only read would stop the time limits of a case with an incident.
 */
public class NoJobByHand implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().matches("(.*/)?job/[^/]+/execute/?")) {
            request.abortWith(Response.status(403)
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .entity(Problems.forWebapps(Answer.FORBIDDEN))
                    .build());
        }
    }
}
