package cn.kuanyan.platform.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Hands every failure of the webapps' REST resources to {@link EngineApiErrors}. Created by Jersey, not by Spring. */
abstract class EngineErrorMapper<E extends Throwable> implements ExceptionMapper<E> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(E failure) {
        Answer answer = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(EngineApiErrors.class)
                .answer(failure, request);
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Problems.forWebapps(answer))
                .build();
    }

    /** Jersey prefers the mapper of the nearest type, so the JSON library's own mappers need an equal. */
    static Set<Class<?>> all() {
        return Set.of(Any.class, Parsing.class, Mapping.class);
    }

    public static class Any extends EngineErrorMapper<Throwable> {}

    @Priority(1)
    public static class Parsing extends EngineErrorMapper<JsonParseException> {}

    @Priority(1)
    public static class Mapping extends EngineErrorMapper<JsonMappingException> {}
}
