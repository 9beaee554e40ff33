package cn.kuanyan.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Nobody fills the disk without a login: each request here announces a large file, sends the beginning of it and waits.
 * Whoever answers now has not waited for the body, and nothing of it may be on disk.
 */
@KuanyanTest
class StrangersFilesTest {

    private static final int LARGE = 150 * 1024 * 1024;

    private static final String EVIDENCE = "/api/cases/1/evidence";

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                EVIDENCE,
                "/cases/1/evidence",
                "/cases/by-task/1/evidence",
                // What the firewall refuses ends on the error page, which must not read the body either.
                "/api/cases/1;x/evidence",
                "/cases/1%2F/evidence"
            })
    void aStrangersFileIsRefusedBeforeItIsRead(String path) throws IOException {
        assertRefused(path, LARGE, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lists/xiping-police/change/draft", "/api/lists/xiping-police/change/draft"})
    void aStrangersListIsRefusedBeforeItIsRead(String path) throws IOException {
        assertRefused(path, 8 * 1024 * 1024, "");
    }

    @Test
    void aStrangersTemplateIsRefusedBeforeItIsRead() throws IOException {
        assertRefused("/api/document-templates/penalty-decision?effectiveFrom=2026-03-02", 900_000, "");
    }

    @Test
    void nobodySendsAFileToAPageThatOneOnlyReads() throws IOException {
        for (String path : List.of("/decisions", "/", "/actuator/health")) {
            assertThat(answer("GET", path, 900_000, "")).as(path).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aWrongPasswordIsRefusedBeforeTheFileIsRead() throws IOException {
        assertRefused(EVIDENCE, LARGE, "Authorization: Basic " + base64("nobody:wrong") + "\r\n");
    }

    @Test
    void theCsrfTokenOfAStrangerOpensNothing() throws IOException {
        String token = "0b6e5a3c-0000-4000-8000-000000000000";
        assertRefused(EVIDENCE, LARGE, "Cookie: KUANYAN-CSRF=%s\r\nX-KUANYAN-CSRF: %s\r\n".formatted(token, token));
        assertRefused(EVIDENCE + "?_csrf=" + token, LARGE, "Cookie: KUANYAN-CSRF=" + token + "\r\n");
    }

    /** The browser of an officer is lured into sending a file; the token is not looked for in the file. */
    @ParameterizedTest
    @ValueSource(strings = {EVIDENCE, "/cases/1/evidence", "/cases/1/evidence?_csrf=guessed"})
    void withoutTheCsrfTokenAnOfficersFileIsRefusedBeforeItIsRead(String path) throws IOException {
        Webapps officer = Webapps.login(port, "tsofficer1", "tasklist");
        officer.page("/cases");

        assertRefused(
                path,
                LARGE,
                "Cookie: JSESSIONID=%s; KUANYAN-CSRF=%s\r\n"
                        .formatted(
                                officer.cookie("JSESSIONID").orElseThrow(),
                                officer.cookie("KUANYAN-CSRF").orElseThrow()));
    }

    @Test
    void aListOfUnknownLengthIsNotKeptInMemory() throws IOException {
        assertThat(answer(
                        "POST",
                        "/api/lists/xiping-police/change/draft",
                        "Transfer-Encoding: chunked\r\nContent-Type: application/octet-stream\r\n\r\n"))
                .startsWith("HTTP/1.1 411");
    }

    private void assertRefused(String path, int length, String headers) throws IOException {
        assertThat(answer("POST", path, length, headers))
                .as(path)
                .containsPattern("^HTTP/1.1 40[0134]")
                .doesNotContain("HTTP/1.1 404");
    }

    private String answer(String method, String path, int length, String headers) throws IOException {
        return answer(
                method,
                path,
                ("%sContent-Type: multipart/form-data; boundary=b\r\nContent-Length: %d\r\n\r\n"
                                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.pdf\"\r\n\r\n%%PDF-1.7\n")
                        .formatted(headers, length));
    }

    /** The first line of the answer, which comes while the body is still on its way. */
    private String answer(String method, String path, String rest) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("%s %s HTTP/1.1\r\nHost: x\r\n%s"
                            .formatted(method, path, rest)
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(new byte[300_000]);
            String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            assertThat(spooled()).as("on disk while the answer is there").isEmpty();
            return status;
        }
    }

    private List<Path> spooled() throws IOException {
        Path folder = ((File) server.getAttribute(ServletContext.TEMPDIR)).toPath();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
