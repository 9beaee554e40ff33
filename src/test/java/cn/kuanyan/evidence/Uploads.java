package cn.kuanyan.evidence;

import cn.kuanyan.KuanyanTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** People who hand files in over HTTP; what they send is never in memory. */
public final class Uploads {

    private static final String BOUNDARY = "----kuanyan-upload";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    public Uploads(int port) {
        this.port = port;
    }

    /** What came back. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException noJson) {
                throw new AssertionError(body, noJson);
            }
        }
    }

    /** @param fields name and value, one after the other */
    public Answer sends(String user, long caseId, String name, byte[] content, Map<String, Object> fields) {
        return sends(user, caseId, name, new ByteArrayInputStream(content), content.length, fields);
    }

    public Answer sends(
            String user, long caseId, String name, InputStream content, long length, Map<String, Object> fields) {
        return sendsTo(user, "/api/cases/" + caseId + "/evidence", name, content, length, fields);
    }

    /** Hands a file in at any address. */
    public Answer sendsTo(String user, String path, String name, byte[] content, Map<String, Object> fields) {
        return sendsTo(user, path, name, new ByteArrayInputStream(content), content.length, fields);
    }

    private Answer sendsTo(
            String user, String path, String name, InputStream content, long length, Map<String, Object> fields) {
        StringBuilder head = new StringBuilder();
        fields.forEach((field, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, field, value)));
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .formatted(BOUNDARY, name));
        byte[] before = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] after = "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = request(user, path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                                List.of(new ByteArrayInputStream(before), content, new ByteArrayInputStream(after))))),
                        before.length + length + after.length));
        HttpResponse<String> response = send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body());
    }

    public Answer get(String user, String path) {
        HttpResponse<String> response = send(request(user, path), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body());
    }

    public Answer post(String user, String path, String json) {
        HttpResponse<String> response = send(
                request(user, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body());
    }

    /** A file as it is sent. */
    public HttpResponse<byte[]> file(String user, String path) {
        return send(request(user, path), BodyHandlers.ofByteArray());
    }

    public HttpResponse<InputStream> downloads(String user, long caseId, long file) {
        return send(
                request(user, "/api/cases/%d/evidence/%d/content".formatted(caseId, file)),
                BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String user, String path) {
        String login = Base64.getEncoder()
                .encodeToString((user + ":" + KuanyanTest.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + login);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
