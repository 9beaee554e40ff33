package cn.kuanyan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One reader who asks too often is sent away, and nobody else with him. */
@KuanyanTest
class PublicRateTest {

    @LocalServerPort
    private int port;

    @Test
    void whoeverAsksTooOftenWaitsForTheNextMinute() {
        AtomicLong now = new AtomicLong();
        PublicRate rate = new PublicRate(2, now::get);

        assertThat(rate.allows("a")).isTrue();
        assertThat(rate.allows("a")).isTrue();
        assertThat(rate.allows("a")).isFalse();
        assertThat(rate.allows("b")).isTrue();
        now.set(60_000_000_000L);
        assertThat(rate.allows("a")).isTrue();
    }

    /** Behind the proxy that brings TLS every reader comes from the address of the proxy. */
    @Test
    void behindAProxyOneReaderDoesNotLockOutTheOthers() throws IOException, InterruptedException {
        HttpClient proxy = HttpClient.newHttpClient();
        int last = 404;
        for (int asked = 0; asked < 650 && last == 404; asked++) {
            last = askedFor(proxy, "203.0.113.9").statusCode();
        }

        assertThat(last).isEqualTo(429);
        assertThat(askedFor(proxy, "203.0.113.10").statusCode()).isEqualTo(404);
        // What a reader says about himself stands before what the proxy says about him.
        assertThat(askedFor(proxy, "198.51.100.7, 203.0.113.9").statusCode()).isEqualTo(429);
        assertThat(Webapps.anonymous(port).page("/decisions").status()).isEqualTo(200);
    }

    /** The page of a decision that does not exist is the cheapest one. */
    private HttpResponse<Void> askedFor(HttpClient proxy, String reader) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/decisions/1".formatted(port)))
                .header("X-Forwarded-For", reader)
                .build();
        return proxy.send(request, BodyHandlers.discarding());
    }
}
