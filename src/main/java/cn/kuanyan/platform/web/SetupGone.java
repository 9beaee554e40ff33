package cn.kuanyan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 404 where the webapps' first-run setup would be (CVE-2026-77226). The resource itself is not registered
 * either; this says so before any other filter has an opinion.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SetupGone extends OncePerRequestFilter {

    private final Problems problems;

    SetupGone(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (climbs(request.getRequestURI())) {
            // The webapps' servlets take different views of such a path, so nobody gets to interpret it.
            problems.write(request, response, Answer.BAD_REQUEST);
        } else if (isSetup(request.getRequestURI())) {
            problems.write(request, response, Answer.NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean climbs(String rawPath) {
        String path = rawPath.toLowerCase(Locale.ROOT).replace("%2e", ".");
        return (path + "/").contains("/../") || (path + "/").contains("/./");
    }

    private static boolean isSetup(String rawPath) {
        String path;
        try {
            path = URLDecoder.decode(rawPath, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            return false; // the firewall refuses it
        }
        String plain = path.replaceAll(";[^/]*", "").replaceAll("/+", "/").toLowerCase(Locale.ROOT);
        return plain.contains("/camunda/api/admin/setup") || plain.matches(".*/camunda/app/[^/]+/[^/]+/setup(/.*)?");
    }
}
