package cn.kuanyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@KuanyanTest
class WhoMayReachWhatTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyMappedAddressAsksAStrangerToLogIn() {
        Webapps stranger = Webapps.anonymous(port);
        List<String> paths = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !path.startsWith("/decisions")) // for everybody, see PublicDecisionsTest
                .map(path -> path.replaceAll("\\{[^}]+}", "1").replace("**", "x"))
                .toList();

        assertThat(paths).contains("/api/trial/clock", "/trial/clock");
        for (String path : paths) {
            Answer answer = stranger.get(path);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.json().get("detail").asText()).isEqualTo("请先登录");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/h2-console",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/swagger-ui.html",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/webjars/camunda/app/tasklist/index.html",
                "/camunda-welcome/index.html",
                "/plugin/cockpit/app/plugin.js",
                "/forms/x.form",
                "/cases/1",
                "/application.yml",
                "/processes/x.bpmn"
            })
    void whatIsNotOpenDoesNotAnswerAStranger(String path) {
        assertThat(Webapps.anonymous(port).get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/h2-console",
                "/actuator/env",
                "/webjars/camunda/app/tasklist/index.html",
                "/processes/x.bpmn"
            })
    void whatDoesNotExistIsForbiddenToThoseLoggedInToo(String path) {
        Answer answer = Webapps.login(port, "tsofficer1", "tasklist").get(path);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("detail").asText()).isEqualTo("您没有进行这项操作的权限");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task?maxResults=1",
                "/process-definition?maxResults=1",
                "/user?maxResults=1",
                "/history/task?maxResults=1",
                "/filter?maxResults=1"
            })
    void theEngineApiOfTheWebappsAsksAStrangerToLogIn(String path) {
        assertThat(Webapps.anonymous(port).get(ENGINE + path).status()).isEqualTo(401);
    }

    @Test
    void healthSaysOnlyWhetherTheProductIsUp() {
        Answer answer = Webapps.anonymous(port).get("/actuator/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void theBareAddressLeadsToTasklist() {
        Answer answer = Webapps.anonymous(port).get("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/camunda/app/tasklist/");
    }

    @Test
    void ownPagesUseTheSessionOfTasklistAndKnowWhoItIs() {
        Webapps officer = Webapps.login(port, "tsofficer1", "tasklist");

        assertThat(officer.get("/api/trial/clock").status()).isEqualTo(200);
        assertThat(officer.get("/v3/api-docs").status()).isEqualTo(200);
        assertThat(officer.get("/api/does-not-exist").status()).isEqualTo(404);
    }

    @Test
    void inTheTrialEveryUserMayUseBasicAndAWrongPasswordIsRefused() {
        assertThat(Webapps.basic(port, "tsofficer1", KuanyanTest.PASSWORD)
                        .get("/api/trial/clock")
                        .status())
                .isEqualTo(200);
        Answer refused = Webapps.basic(port, "smofficer2", "wrong").get("/api/trial/clock");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).isEmpty();
        assertThat(Webapps.basic(port, "nobody", KuanyanTest.PASSWORD)
                        .get("/api/trial/clock")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aSessionWithoutTheTokenChangesNothingAndBasicNeedsNone() {
        String move = "{\"date\":\"1999-01-01\"}";
        Webapps admin = Webapps.login(port, "admin", "admin");
        admin.get("/trial/clock");

        Answer without =
                admin.send("POST", "/api/trial/clock", BodyPublishers.ofString(move), "application/json", false);
        Answer with = admin.post("/api/trial/clock", move);
        Answer basic = Webapps.basic(port, "admin", KuanyanTest.PASSWORD)
                .send("POST", "/api/trial/clock", BodyPublishers.ofString(move), "application/json", false);

        assertThat(without.status()).isEqualTo(403);
        assertThat(without.json().get("detail").asText()).contains("防伪令牌");
        assertThat(with.status()).isEqualTo(400);
        assertThat(basic.status()).isEqualTo(400);
    }

    @Test
    void theEngineApiOfTheWebappsNeedsItsTokenToo() {
        Webapps officer = Webapps.login(port, "tsofficer1", "tasklist");

        Answer answer = officer.send(
                "POST", ENGINE + "/task?maxResults=1", BodyPublishers.ofString("{}"), "application/json", false);

        assertThat(answer.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/api/trial/clock",
                "/trial/clock",
                "/actuator/health",
                "/nowhere",
                "/camunda/api/engine/engine/default/task?maxResults=1"
            })
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        Answer answer = Webapps.anonymous(port).get(path);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void theCookiesOfTheTrialStayOnTheSiteAndWorkOverPlainHttp() {
        String cookies =
                Webapps.anonymous(port).get("/camunda/app/tasklist/default/").header("Set-Cookie");

        assertThat(cookies.lines()).hasSize(2).allMatch(cookie -> cookie.contains("SameSite=Strict"));
        assertThat(cookies.lines().filter(cookie -> cookie.startsWith("JSESSIONID")))
                .allMatch(cookie -> cookie.contains("HttpOnly"));
        assertThat(cookies).doesNotContain("Secure");
    }

    @ParameterizedTest
    @CsvSource({
        "tsofficer1, tasklist, 200",
        "tsofficer1, cockpit, 403",
        "tsofficer1, admin, 403",
        "tshead, tasklist, 200",
        "tshead, cockpit, 403",
        "tssupervisor, cockpit, 200",
        "tssupervisor, tasklist, 403",
        "tssupervisor, admin, 403",
        "tseditor, tasklist, 200",
        "tseditor, cockpit, 403",
        "admin, admin, 200",
        "admin, cockpit, 403",
        "admin, tasklist, 403",
        "tskeeper, tasklist, 200",
        "tsclerk, welcome, 200"
    })
    void eachRoleEntersItsOwnApplications(String user, String app, int expected) {
        assertThat(Webapps.anonymous(port)
                        .tryLogin(user, KuanyanTest.PASSWORD, app)
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void theAdministratorAdministersUsersAndSeesNoCase() {
        Webapps admin = Webapps.login(port, "admin", "admin");

        assertThat(admin.get(ENGINE + "/user?maxResults=200").json()).hasSizeGreaterThanOrEqualTo(71);
        assertThat(admin.get(ENGINE + "/tenant?maxResults=200").json()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(admin.get(ENGINE + "/task?maxResults=200").body()).isEqualTo("[]");
        assertThat(admin.get(ENGINE + "/process-instance?maxResults=200").body())
                .isEqualTo("[]");
        assertThat(admin.get(ENGINE + "/history/process-instance?maxResults=200")
                        .body())
                .isEqualTo("[]");
        assertThat(admin.post(
                                ENGINE + "/user/create",
                                "{\"profile\":{\"id\":\"weak\"},\"credentials\":{\"password\":\"weak\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(admin.post(
                                ENGINE + "/authorization/create",
                                "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"admin\",\"resourceType\":8,\"resourceId\":\"*\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aMemberOfCamundaAdminHasNoPowerOverCases() {
        Webapps admin = Webapps.login(port, "admin", "admin");
        admin.post(ENGINE + "/group/create", "{\"id\":\"camunda-admin\",\"name\":\"x\"}");
        admin.put(ENGINE + "/group/camunda-admin/members/xpkeeper", "");
        try {
            Webapps member = Webapps.login(port, "xpkeeper", "tasklist");
            assertThat(member.get(ENGINE + "/process-instance?maxResults=10").body())
                    .isEqualTo("[]");
            assertThat(member.get(ENGINE + "/user?maxResults=10").json()).hasSize(1);
        } finally {
            admin.delete(ENGINE + "/group/camunda-admin");
        }
    }

    @Test
    void everybodyFindsTheThreeListsAndNobodyChangesThem() {
        Webapps officer = Webapps.login(port, "lzofficer1", "tasklist");
        var lists =
                officer.get(ENGINE + "/filter?resourceType=Task&maxResults=20").json();

        assertThat(lists.findValuesAsText("name")).contains("我的任务", "我组的任务", "期限提醒", "全部任务");
        for (var list : lists) {
            String path = ENGINE + "/filter/" + list.get("id").asText();
            assertThat(officer.get(path + "/list?maxResults=15").status()).isEqualTo(200);
            assertThat(officer.get(path + "/count").status()).isEqualTo(200);
            assertThat(officer.delete(path).status()).isEqualTo(403);
            assertThat(officer.put(path, "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{},\"properties\":{}}")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(officer.post(
                                ENGINE + "/filter/create",
                                "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{},\"properties\":{}}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anOfficerChangesTheOwnPasswordButDoesNotDeleteTheAccount() {
        Webapps keeper = Webapps.login(port, "smkeeper", "tasklist");

        assertThat(keeper.delete(ENGINE + "/user/smkeeper").status()).isEqualTo(403);
        assertThat(keeper.get(ENGINE + "/user/smkeeper/profile").status()).isEqualTo(200);
    }
}
