package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.kuanyan.Browser;
import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.audit.AuditVerification;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.publication.PublicationWithdrawal;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcOperations;

/** What a stranger without a login gets to read of decisions, and what never. */
class PublicDecisionsTest extends ModelTest {

    private static final String TASK = "publishDecision";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private PublicationWithdrawal withdrawal;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private JdbcOperations database;

    @Test
    void aConfirmedTextIsReadBySearchWithoutLoginSessionOrCookie() {
        OneCase one = served("张三违反规定，电话13900000001。");
        one.does("section", TASK, confirmed(proposedText(one)));
        String number = decisionNumber(one);

        Answer list = stranger("/decisions?number=" + encoded(number));
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).contains(number, Papers.COMPANY);
        assertThat(list.header("Set-Cookie")).isEmpty();
        assertThat(list.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(list.header("X-Frame-Options")).isEqualTo("DENY");

        Answer page = stranger(linkIn(list));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(number, Papers.COMPANY, "手机号码已隐去").doesNotContain("13900000001");
        assertThat(linkIn(list)).matches("/decisions/[0-9a-f]{24}");
        for (String found : List.of("party=" + encoded(Papers.COMPANY), "year=2026", "item=" + encoded("身份"))) {
            assertThat(stranger("/decisions?" + found).body()).as(found).contains("/decisions/");
        }
        assertThat(stranger("/decisions?year=2019").body()).doesNotContain(number);
        assertThat(stranger("/decisions?party=%25").body()).doesNotContain(number);
    }

    @Test
    void aWitnessOfTheFileIsProposedForRedactionAndTheReaderSeesWhatWasTakenOut() {
        OneCase one = served("经营者赵小六称钱七知情，车辆甘E12345停放在场。天水办案人员一到场检查。", "赵小六（证人）");
        String form = formText(one);

        assertThat(proposedText(one))
                .contains("经营者赵某称钱七知情，车辆（车牌号码已隐去）停放在场。天水办案人员一到场检查。")
                .doesNotContain("赵小六");
        assertThat(form)
                .contains("规则隐去的内容", "“赵小六”改为“赵某”", "“甘E12345”改为“（车牌号码已隐去）”")
                .contains("经营者<strong>赵某</strong>称钱七知情");

        assertThat(one.isRefused("section", TASK, with(confirmed(proposedText(one)), "alsoRedact", "钱八")))
                .hasMessageContaining("公开文本中没有“钱八”");
        one.does("section", TASK, with(confirmed(proposedText(one)), "alsoRedact", "钱七\n 停放 "));
        String open = stranger(linkIn(stranger("/decisions?number=" + encoded(decisionNumber(one)))))
                .body();
        assertThat(open).contains("称（已隐去）知情", "（已隐去）在场").doesNotContain("钱七", "赵小六", "甘E12345");
    }

    @Test
    void inTasklistEachRedactionStandsOut() {
        OneCase one = served("经营者赵小六知情。", "赵小六（证人）");
        String task = walk.open(one.instance(), "userTask_" + TASK).get(0).getId();
        try (Browser browser = Browser.open(port)) {
            browser.login("tssection", "tasklist");
            browser.goTo("/camunda/app/tasklist/default/#/?task=" + task);
            browser.click(By.xpath("//button[contains(., '签收')]"));
            browser.showing("退回签收");
            browser.click(By.xpath("//label[normalize-space()='是']"));
            browser.showing("规则隐去的内容");
            assertThat(browser.visible(By.xpath("//*[contains(@class,'fjs-form')]//strong[.='赵某']"))
                            .isDisplayed())
                    .isTrue();
            assertThat(browser.text()).contains("“赵小六”改为“赵某”", "还要隐去的文字");
        }
    }

    @Test
    void whatNobodyConfirmedIsNotShown() {
        OneCase one = served("事实清楚。");
        one.does("section", TASK, with(confirmed("公开文本"), "publicTextChecked", false));

        assertThat(stranger("/decisions?number=" + encoded(decisionNumber(one))).body())
                .contains("共 0 件");
    }

    @Test
    void aNumberThatRemainsAfterThePersonsCheckIsRefusedByName() {
        OneCase one = served("事实清楚。");
        Map.of(
                        "身份证号" + Papers.PERSON_ID,
                        Papers.PERSON_ID,
                        "身份证号６２０５０２１９８５０６１２００１９",
                        "居民身份证号码",
                        "电话139 0000 0001",
                        "手机号码",
                        "座机0938-8200001",
                        "电话号码",
                        "账号6222 0200 1234 5678 901",
                        "银行账号",
                        "法定代表人" + Papers.PERSON + "承认",
                        Papers.PERSON,
                        "手机1\u200b3900000001",
                        "手机号码")
                .forEach((text, named) -> {
                    Rejection refusal = one.isRefused("section", TASK, confirmed(text));
                    assertThat(refusal.findings().get(0).field()).as(text).isEqualTo("publicText");
                    assertThat(refusal).as(text).hasMessageContaining(named);
                });
        assertThat(stranger("/decisions?number=" + encoded(decisionNumber(one))).body())
                .contains("共 0 件");
    }

    @Test
    void aNaturalPersonIsFoundByNobodysName() {
        OneCase one = registeredWithTwoParties()
                .filed()
                .investigated()
                .proposed("200000", "40000")
                .notified()
                .waived()
                .drafted("200000", "40000")
                .decided("PENALTY")
                .served();
        for (int party = 0; party < 2; party++) {
            one.does("section", TASK, with(confirmed(proposedText(one)), "redaction", "姓名、证件号码"));
        }
        String everything = stranger("/decisions").body();

        assertThat(stranger("/decisions?party=" + encoded("金某")).body()).contains("共 0 件");
        assertThat(everything).contains("金某");
        for (String path : links(everything)) {
            assertThat(stranger(path).body().replace(Papers.COMPANY, ""))
                    .doesNotContain(Papers.PERSON, Papers.PERSON_ID, "13900000001", "金丝雀路2号");
        }
    }

    @Test
    void aSearchForWhatWasRedactedAnswersAsForANameThatNobodyHas() {
        OneCase one = served("经营者赵小六称钱七知情，电话13900000001。", "赵小六（证人）");
        one.does("section", TASK, with(confirmed(proposedText(one)), "alsoRedact", "钱七"));
        String nobody = "无此姓名";

        for (String field : List.of("party", "item", "number", "authority", "year", "page")) {
            String none =
                    stranger("/decisions?" + field + "=" + encoded(nobody)).body();
            for (String redacted : List.of("赵小六", "钱七", "13900000001", Papers.PERSON_ID, "当事人提供")) {
                assertThat(stranger("/decisions?" + field + "=" + encoded(redacted))
                                .body()
                                .replace(redacted, nobody))
                        .as(field + " " + redacted)
                        .isEqualTo(none);
            }
        }
        assertThat(stranger("/decisions?party=" + encoded(nobody)).body()).contains("共 0 件");
    }

    @Test
    void whatIsWithdrawnIsKeptInNoCacheAndFoundByNoSearch() {
        OneCase one = served("事实清楚。");
        one.does("section", TASK, confirmed("公开文本的内容"));
        String number = decisionNumber(one);
        String path = linkIn(stranger("/decisions?number=" + encoded(number)));
        for (String open : List.of("/decisions", "/decisions?number=" + encoded(number), path)) {
            assertNotKept(stranger(open));
        }

        withdrawn(one, "处罚决定已被依法撤销。");

        assertNotKept(stranger(path));
        for (String search : List.of(
                "",
                "?number=" + encoded(number),
                "?party=" + encoded(Papers.COMPANY),
                "?item=" + encoded("身份"),
                "?year=2026",
                "?authority=" + encoded("天水市互联网信息办公室"))) {
            assertThat(stranger("/decisions" + search).body()).as(search).doesNotContain(path, ">" + number + "<");
        }
        Webapps anonymous = Webapps.anonymous(port);
        assertThat(anonymous
                        .send("HEAD", path, BodyPublishers.noBody(), null, false)
                        .status())
                .isEqualTo(410);
        for (String method : List.of("OPTIONS", "POST", "PUT", "DELETE", "PATCH")) {
            assertThat(anonymous
                            .send(method, path, BodyPublishers.noBody(), null, false)
                            .status())
                    .as(method)
                    .isIn(403, 404);
        }
    }

    private static void assertNotKept(Answer page) {
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("ETag") + page.header("Last-Modified")).isEmpty();
    }

    @Test
    void aWithdrawnDecisionLeavesTheListAtOnceAndSaysWhy() {
        OneCase one = served("事实清楚。");
        one.does("section", TASK, confirmed("公开文本的内容"));
        String number = decisionNumber(one);
        String path = linkIn(stranger("/decisions?number=" + encoded(number)));

        withdrawn(one, "处罚决定已被依法撤销。");

        assertThat(stranger("/decisions?number=" + encoded(number)).body()).contains("共 0 件");
        Answer page = stranger(path);
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.body()).contains("已撤回", "处罚决定已被依法撤销。", "noindex").doesNotContain("公开文本的内容");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void whatIsTypedIsNeverRunAsScriptOrQuery() {
        OneCase one = served("事实清楚。");
        one.isRefused("section", TASK, confirmed("<script>alert(1)</script>"));
        one.does("section", TASK, confirmed("1 < 2 & \"甲\" [[${7*7}]] ${T(java.lang.Runtime)} javascript:alert(1)"));
        String number = decisionNumber(one);
        Answer list = stranger("/decisions?number=" + encoded(number));

        assertThat(stranger(linkIn(list)).body())
                .contains("1 &lt; 2 &amp; &quot;甲&quot; [[${7*7}]] ${T(java.lang.Runtime)}");
        String attack = encoded("\"><script>alert(1)</script>' or 1=1 --");
        for (String field : List.of("party", "item", "number", "authority", "year", "page")) {
            Answer answer = stranger("/decisions?" + field + "=" + attack);
            assertThat(answer.status()).as(field).isEqualTo(200);
            assertThat(answer.body()).as(field).doesNotContain("<script");
        }
        assertThat(stranger("/decisions?page=99999&party=" + "x".repeat(5000)).status())
                .isEqualTo(200);
    }

    @Test
    void aStrangeQuestionIsAnsweredOrRefusedInChinese() {
        for (String strange : List.of(
                "?party=%00",
                "?party=%ED%A0%80",
                "?party=%F0%9F%98%80",
                "?party=a&party=b",
                "?page=-1&year=-5",
                "?page=99999999999999999999",
                "?year=0000",
                "?number=" + "x".repeat(5000),
                "?%5B%5D=1&__proto__=2",
                "/%00",
                "/%ED%A0%80",
                "/..%2f..%2fapplication.yml",
                "/assets/..%2f..%2fapplication.yml",
                "/assets/",
                "/assets/none.css",
                "/x;y",
                "/" + "0".repeat(3000))) {
            Answer answer = stranger("/decisions" + strange);
            assertThat(answer.status()).as(strange).isLessThan(500);
            assertThat(answer.body())
                    .as(strange)
                    .containsPattern("\\p{IsHan}")
                    .doesNotContain("Exception", "java.", "spring", "datasource", "Tomcat");
        }
    }

    @Test
    void thePublicAddressesAnswerNothingElse() {
        assertThat(stranger("/decisions/1").status()).isEqualTo(404);
        assertThat(stranger("/decisions/" + "0".repeat(24)).status()).isEqualTo(404);
        assertThat(stranger("/decisions/assets/decisions.css").status()).isEqualTo(200);
        assertThat(Webapps.anonymous(port).post("/decisions", "{}").status()).isIn(403, 404, 405);
        assertThat(Webapps.anonymous(port).delete("/decisions/x").status()).isIn(403, 404, 405);
    }

    private OneCase served(String facts) {
        return served(facts, "当事人提供");
    }

    private OneCase served(String facts, String source) {
        return registered()
                .filed()
                .does(
                        "officer1",
                        "collectEvidence",
                        with(Papers.evidence(today(), "tsofficer1", "tsofficer2", "conclude"), "source", source))
                .does("officer1", "writeInvestigationReport", Papers.report("NO"))
                .does("section", "approveInvestigationReport", Papers.approved())
                .proposed("200000")
                .notified()
                .waived()
                .does("officer1", "draftDecision", with(Papers.fineDecided("200000"), "facts", facts))
                .decided("PENALTY")
                .served();
    }

    private Map<String, Object> confirmed(String text) {
        return form(
                "published",
                "YES",
                "publishedOn",
                today(),
                "channel",
                "机关网站",
                "publicText",
                text,
                "publicTextChecked",
                true);
    }

    /** What the form of the first open task proposes. */
    private String proposedText(OneCase one) {
        return StreamSupport.stream(components(one).spliterator(), false)
                .filter(component -> component.path("key").asText().equals("publicText"))
                .map(component -> component.path("defaultValue").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The texts that the form shows beside its fields. */
    private String formText(OneCase one) {
        return StreamSupport.stream(components(one).spliterator(), false)
                .map(component -> component.path("text").asText())
                .collect(Collectors.joining("\n"));
    }

    private JsonNode components(OneCase one) {
        String task = walk.open(one.instance(), "userTask_" + TASK).get(0).getId();
        return Webapps.login(port, "tssection", "tasklist")
                .get("/forms/publish-decision/" + task + ".form")
                .json()
                .path("components");
    }

    private void withdrawn(OneCase one, String reason) {
        long party = caseFiles.parties(one.id()).get(0).id();
        long id = one.id();
        withdrawal.owed(file(one), party, PublicationWithdrawal.Ground.REVOKED, today());
        String instance = EngineDoor.whileOpen(() -> runtime.startProcessInstanceByKey(
                        "publication-withdrawal", Map.of("caseId", id, "partyId", party))
                .getId());
        Map<String, Object> form = form("withdrawnOn", today(), "channel", "机关网站", "reason", reason);
        assertThat(catchThrowable(() -> walk.does(
                        "tssection", instance, "userTask_withdrawPublication", with(form, "reason", "电话13900000001"))))
                .hasMessageContaining("手机号码");
        walk.does("tssection", instance, "userTask_withdrawPublication", form);
    }

    private String decisionNumber(OneCase one) {
        return database.queryForObject(
                        "select data from case_record where case_id = ? and step = 'sign-decision'",
                        String.class,
                        one.id())
                .replaceAll(".*\"number\":\"([^\"]+)\".*", "$1");
    }

    private Answer stranger(String path) {
        return Webapps.anonymous(port).page(path);
    }

    private static String linkIn(Answer page) {
        return links(page.body()).get(0);
    }

    private static List<String> links(String body) {
        return Pattern.compile("/decisions/[0-9a-f]{24}")
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
