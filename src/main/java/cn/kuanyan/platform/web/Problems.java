package cn.kuanyan.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes an answer as problem details (RFC 9457), or in the shape that the webapps show for their engine API. */
@Component
class Problems {

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    static Map<String, Object> details(Answer answer) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:kuanyan:problem:" + answer.type());
        body.put("title", answer.title());
        body.put("status", answer.status());
        body.put("detail", answer.message());
        body.put("errors", answer.errors());
        return body;
    }

    static Map<String, Object> forWebapps(Answer answer) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", answer.type());
        body.put("message", answer.message());
        body.put("errors", answer.errors());
        return body;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        boolean webapps = path(request).startsWith(request.getContextPath() + "/camunda/");
        response.setStatus(answer.status());
        response.setContentType(webapps ? "application/json" : "application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        byte[] body = json.writeValueAsBytes(webapps ? forWebapps(answer) : details(answer));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The path that was asked for, also after the container forwarded to the error page. */
    private static String path(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        return original == null ? request.getRequestURI() : original.toString();
    }
}
