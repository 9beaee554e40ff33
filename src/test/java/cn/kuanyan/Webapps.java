package cn.kuanyan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A person at the webapps without a browser: logs in as Tasklist does, sends what Tasklist sends. */
public final class Webapps {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;
    private final String root;
    private String basic;

    private Webapps(int port) {
        root = "http://127.0.0.1:" + port;
        http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** Somebody who is not logged in. */
    public static Webapps anonymous(int port) {
        return new Webapps(port);
    }

    /** A trial user who is logged in to {@code tasklist}, {@code cockpit} or {@code admin}. */
    public static Webapps login(int port, String user, String app) {
        Webapps person = new Webapps(port);
        Answer answer = person.tryLogin(user, KuanyanTest.PASSWORD, app);
        if (answer.status() != 200) {
            throw new AssertionError(user + " could not log in to " + app + ": " + answer);
        }
        return person;
    }

    /** A trial user with HTTP Basic, for {@code /api}. */
    public static Webapps basic(int port, String user, String password) {
        Webapps person = new Webapps(port);
        person.basic =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return person;
    }

    public Answer tryLogin(String user, String password, String app) {
        get("/camunda/app/" + app + "/default/");
        String form = "username=" + encoded(user) + "&password=" + encoded(password);
        Answer answer = send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/" + app,
                BodyPublishers.ofString(form),
                "application/x-www-form-urlencoded",
                true);
        // The login made a new session; its token comes with the next reading request.
        get("/camunda/app/" + app + "/default/");
        return answer;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null, true);
    }

    /** A file as it is sent. */
    public HttpResponse<byte[]> file(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new AssertionError(path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** As a browser asks for a page. */
    public Answer page(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html,*/*;q=0.8"));
    }

    public Answer post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), "application/json", true);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json), "application/json", true);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null, true);
    }

    /** Sends with or without the CSRF tokens that a page of ours would send. */
    public Answer send(String method, String path, BodyPublisher body, String type, boolean withTokens) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (basic != null) {
            request.header("Authorization", basic);
        }
        if (withTokens) {
            cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
            cookie("KUANYAN-CSRF").ifPresent(token -> request.header("X-KUANYAN-CSRF", token));
        }
        return send(request);
    }

    private Answer send(HttpRequest.Builder request) {
        HttpRequest sent = request.build();
        try {
            HttpResponse<String> response = http.send(sent, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException failure) {
            throw new AssertionError(sent.method() + " " + sent.uri(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException failure) {
                throw new AssertionError(body, failure);
            }
        }

        public String header(String name) {
            return String.join("\n", response.headers().allValues(name));
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }
}
