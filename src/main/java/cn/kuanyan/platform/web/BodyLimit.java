package cn.kuanyan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies above 1 MiB, files of lists above 9 MiB, files of cases above 201 MiB and any body of a request that
 * only reads, before anybody parses them. A body of unknown length is read up to the limit and handed on from memory, so
 * that chunked sending is no way around; forms and files must state their length.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    static final int LIMIT = 1024 * 1024;

    /** A list of some hundred rows is a file of several MiB; its own reader says what is too large for a list. */
    static final int LIMIT_OF_LISTS = 9 * LIMIT;

    /** A file of a case has up to 200 MiB; it is spooled to disk, and comes as a form, whose length is stated. */
    static final int LIMIT_OF_EVIDENCE = 201 * LIMIT;

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        int limit = limit(request);
        if (length > limit) {
            refuse(request, response, tooLarge(limit));
        } else if (length >= 0 || hasNoBody(request)) {
            chain.doFilter(request, response);
        } else if (isForm(request) || limit > LIMIT) {
            refuse(request, response, Answer.LENGTH_REQUIRED);
        } else {
            byte[] body = request.getInputStream().readNBytes(limit + 1);
            if (body.length > limit) {
                refuse(request, response, Answer.TOO_LARGE);
            } else {
                chain.doFilter(new FromMemory(request, body), response);
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        response.setHeader("Connection", "close");
        problems.write(request, response, answer);
    }

    private static int limit(HttpServletRequest request) {
        if (isReading(request)) {
            return 0;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.matches("(/api)?/lists/[a-z0-9-]+/change/draft")) {
            return LIMIT_OF_LISTS;
        }
        boolean evidence = path.matches("(/api)?/cases/(by-task/)?[^/]+/evidence");
        return evidence && isMultipart(request) ? LIMIT_OF_EVIDENCE : LIMIT;
    }

    private static Answer tooLarge(int limit) {
        return limit == LIMIT_OF_EVIDENCE ? Answer.FILE_TOO_LARGE : Answer.TOO_LARGE;
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean hasNoBody(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") == null
                && request.getProtocol().startsWith("HTTP/1");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/"));
    }

    private static final class FromMemory extends HttpServletRequestWrapper {

        private final byte[] body;

        FromMemory(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(body);
        }

        @Override
        public BufferedReader getReader() {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(byte[] body) {
            bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("bodies are read at once");
        }
    }
}
