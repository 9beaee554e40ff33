package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-77226: whoever reaches the port of a fresh start must not become its administrator. */
@KuanyanTest
class SetupIsClosedTest {

    private static final String USER =
            """
            {"profile":{"id":"intruder","firstName":"a","lastName":"b","email":""},
             "credentials":{"password":"Str0ng-enough-password!"}}""";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/cockpit/../admin/setup/default/user/create"
            })
    void nobodyCreatesAnAdministratorThroughTheFirstRunSetup(String path) {
        Webapps stranger = Webapps.anonymous(port);
        stranger.get("/camunda/app/admin/default/");

        Webapps.Answer answer = stranger.post(path, USER);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").count())
                .isZero();
    }

    @Test
    void theWebappsDoNotSendAnybodyToTheSetupPage() {
        Webapps stranger = Webapps.anonymous(port);

        assertThat(stranger.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(stranger.get("/camunda/app/admin/default/setup/").status()).isEqualTo(404);
    }
}
