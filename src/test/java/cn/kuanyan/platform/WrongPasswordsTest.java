package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KuanyanTest
class WrongPasswordsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void afterWrongPasswordsTheRightOneIsNotAcceptedUntilTheAccountIsUnlocked() {
        IntStream.range(0, 6).forEach(i -> Webapps.anonymous(port).tryLogin("sxkeeper", "wrong" + i, "tasklist"));

        assertThat(Webapps.anonymous(port)
                        .tryLogin("sxkeeper", KuanyanTest.PASSWORD, "tasklist")
                        .status())
                .isEqualTo(401);
        assertThat(Webapps.basic(port, "sxkeeper", KuanyanTest.PASSWORD)
                        .get("/api/trial/clock")
                        .status())
                .isEqualTo(401);

        accounts.unlock("sxkeeper");
        assertThat(Webapps.anonymous(port)
                        .tryLogin("sxkeeper", KuanyanTest.PASSWORD, "tasklist")
                        .status())
                .isEqualTo(200);
    }
}
