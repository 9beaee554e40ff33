package cn.kuanyan.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.evidence.Uploads;
import cn.kuanyan.evidence.Uploads.Answer;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Names, titles and reasons that are meant for a browser, a header or the eye of a reader, and not for the file. */
class HostileTextsTest extends ModelTest {

    private static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "[[${7*7}]] __${7*7}__ [(${7*7})] *{7*7}",
            "</textarea></title><svg onload=alert(1)>",
            "javascript:alert(1)");

    /** A line that is none, an end of text, a half character, and what turns the direction of writing. */
    private static final List<String> HIDDEN = List.of("\\u0000", "\\u0007", "\\ud800", "\\u202e", "\\u2066");

    @LocalServerPort
    private int port;

    @Autowired
    private CaseRecords records;

    @Autowired
    private CaseDocuments documents;

    private Uploads people;
    private OneCase one;
    private long paper;

    @BeforeEach
    void aCaseWithEvidence() {
        people = new Uploads(port);
        one = registered().filed().evidenceCollected("conclude");
        paper = records.latest(one.id(), null, "collect-evidence").orElseThrow().id();
    }

    @Test
    void aNameOfAFileNeverLeavesItsHeaderOrItsFolder() {
        int content = 0;
        for (String name : List.of(
                "../../../etc/passwd.txt",
                "..\\\\..\\\\x.txt",
                "C:\\\\Windows\\\\x.txt",
                "a%0D%0ASet-Cookie: stolen=1.txt",
                "a\\\"; filename=\\\"b.html.txt",
                "a;filename*=UTF-8''b.html.txt",
                "\u202Etxt.exe.txt",
                "<img src=x onerror=alert(1)>.txt",
                "\u0007铃.txt",
                ".htaccess.txt",
                "长".repeat(400) + ".txt",
                "a".repeat(195) + "😀".repeat(20) + ".txt")) {
            JsonNode file = taken(name, "名称", "第" + content++ + "份说明。");
            assertThat(file.path("fileName").asText())
                    .as(name)
                    .endsWith(".txt")
                    .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>\"/\\\\|?*:]")
                    .doesNotStartWith(".")
                    .hasSizeLessThanOrEqualTo(210);
            HttpResponse<byte[]> back =
                    people.file("tsofficer1", evidence() + "/" + file.path("id").asLong() + "/content");
            assertThat(back.statusCode()).as(name).isEqualTo(200);
            assertThat(back.headers().allValues("Content-Disposition"))
                    .singleElement()
                    .asString()
                    .startsWith("attachment;")
                    .matches("\\p{ASCII}+")
                    .doesNotContainPattern("(?i)filename=\"[^\"]*\"[^;]");
            assertThat(back.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("stolen");
            assertThat(back.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(back.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(back.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        }
        assertThat(people.get("tsofficer1", evidence()).json()).hasSize(content);
    }

    @Test
    void whatABrowserWouldRunIsNotTakenInAtAll() {
        assertThat(sent("图.svg", "图", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")
                        .status())
                .isEqualTo(400);
        assertThat(sent("说明.txt", "说明", "<html><body onload=alert(1)></body></html>")
                        .status())
                .isEqualTo(400);
        assertThat(sent("说明.xhtml", "说明", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void titlesReasonsAndDraftsAreTextOnThePageOfTheCase() {
        int content = 0;
        for (String script : SCRIPTS) {
            JsonNode file = taken("说明.txt", script, "第" + content++ + "份。");
            String custody = evidence() + "/" + file.path("id").asLong() + "/custody";
            assertThat(people.post("tsofficer1", custody, custody("reason", script))
                            .status())
                    .isEqualTo(201);
        }
        long draft =
                correction(SCRIPTS.get(0), SCRIPTS.get(4)).json().path("id").asLong();

        String page = page("tsofficer1");
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;/textarea&gt;", "[[${7*7}]] __${7*7}__")
                .doesNotContain("<script>alert", "<img src=x", "<svg onload", "__49__", "[[49]]")
                .doesNotContainPattern("=\"[^\"<>]*\"[^ >/]*onerror")
                .doesNotContainPattern("<[a-z]+[^>]* onmouseover='");
        assertThat(page.split("<script", -1))
                .as("the script of the page itself")
                .hasSize(2);
        assertThat(page("tshead")).doesNotContain("<script>alert", "<img src=x", "<svg onload");
        assertThat(documents.get(draft).editable())
                .anyMatch(field -> field.value().equals(SCRIPTS.get(4)));
    }

    @Test
    void signsThatNobodySeesAreRefusedWithTheNameOfTheField() {
        long file = taken("说明.txt", "现场说明", "一份说明。").path("id").asLong();
        long issued = ofKind("filing-approval").id();
        long draft = correction("日期有误", "改为三月三日。").json().path("id").asLong();
        String document = "/api/cases/%d/documents/%d".formatted(one.id(), issued);
        for (String hidden : HIDDEN) {
            for (String field : List.of("from", "to", "place", "reason")) {
                refused(field, "", evidence() + "/" + file + "/custody", custody(field, "甲" + hidden + "乙"));
            }
            refused("reason", "", document + "/correction", "{\"reason\":\"甲%s\"}".formatted(hidden));
            refused("reason", "", document + "/withdrawal", "{\"reason\":\"甲%s\"}".formatted(hidden));
            refused(
                    "reason",
                    "",
                    "/api/cases/%d/documents/%d/discard".formatted(one.id(), draft),
                    "{\"reason\":\"甲%s\"}".formatted(hidden));
            refused(
                    "content",
                    "PUT",
                    "/api/cases/%d/documents/%d".formatted(one.id(), draft),
                    "{\"content\":\"甲%s\"}".formatted(hidden));
        }
        for (String hidden : List.of("\u0000", "\u0007", "\u202e")) {
            Answer answer = sent("说明.txt", "现场" + hidden + "说明", "另一份说明。");
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly("title");
        }
    }

    @Test
    void whatIsLongerThanItsFieldIsRefusedWithTheNameOfTheField() {
        long file = taken("说明.txt", "现场说明", "一份说明。").path("id").asLong();
        String document = "/api/cases/%d/documents/%d"
                .formatted(one.id(), ofKind("filing-approval").id());
        String custody = evidence() + "/" + file + "/custody";

        refused("reason", "", custody, custody("reason", "长".repeat(501)));
        refused("to", "", custody, custody("to", "长".repeat(201)));
        refused("officerOne", "", custody, custody("officerOne", "x".repeat(5000)));
        refused("reason", "", document + "/correction", "{\"reason\":\"%s\"}".formatted("长".repeat(2001)));
        refused(
                "content",
                "",
                document + "/correction",
                "{\"reason\":\"日期有误\",\"content\":\"%s\"}".formatted("长".repeat(20_001)));
        assertThat(sent("说明.txt", "长".repeat(201), "另一份说明。").status()).isEqualTo(400);
    }

    @Test
    void nobodyIsNamedInTheChainOfCustodyWhoIsNotOfTheAgency() {
        long file = taken("说明.txt", "现场说明", "一份说明。").path("id").asLong();
        String custody = evidence() + "/" + file + "/custody";

        for (String stranger : List.of("xpofficer1", "nobody", "<b>")) {
            refused("officerOne", "", custody, custody("officerOne", stranger));
            refused("officerTwo", "", custody, custody("officerTwo", stranger));
        }
        assertThat(people.post("tsofficer1", custody, custody("officerOne", "tskeeper"))
                        .status())
                .isEqualTo(201);
    }

    private void refused(String field, String method, String path, String json) {
        int status;
        JsonNode body;
        if (method.equals("PUT")) {
            Webapps.Answer answer =
                    Webapps.basic(port, "tsofficer1", KuanyanTest.PASSWORD).put(path, json);
            status = answer.status();
            body = answer.json();
        } else {
            Answer answer = people.post("tsofficer1", path, json);
            status = answer.status();
            body = answer.json();
        }
        String sent = path + " " + json.substring(0, Math.min(200, json.length()));
        assertThat(status).as(sent + " " + body).isEqualTo(400);
        assertThat(body.path("errors").findValuesAsText("field")).as(sent).containsExactly(field);
    }

    private Answer correction(String reason, String content) {
        Answer answer = people.post(
                "tsofficer1",
                "/api/cases/%d/documents/%d/correction"
                        .formatted(one.id(), ofKind("filing-approval").id()),
                AttackFrame.json(Map.of("reason", reason, "content", content)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** Signs that are written as JSON writes them stay so. */
    private static String custody(String field, String text) {
        Map<String, String> entry = new HashMap<>(Map.of(
                "act",
                "HANDED_OVER",
                "from",
                "承办人员",
                "to",
                "保管人员",
                "place",
                "证物室",
                "on",
                START.toString(),
                "reason",
                "入库保管"));
        entry.put(field, text);
        return AttackFrame.json(entry).replace("\\\\u", "\\u");
    }

    private JsonNode taken(String name, String title, String content) {
        Answer answer = sent(name, title, content);
        assertThat(answer.status()).as(name + " " + answer.body()).isEqualTo(201);
        return answer.json();
    }

    private Answer sent(String name, String title, String content) {
        return people.sends(
                "tsofficer1",
                one.id(),
                name,
                content.getBytes(StandardCharsets.UTF_8),
                Papers.form("purpose", "EVIDENCE", "title", title, "form", "COPY", "record", paper));
    }

    private String page(String user) {
        return Webapps.login(port, user, "tasklist")
                .page("/cases/" + URLEncoder.encode(file(one).number(), StandardCharsets.UTF_8))
                .body();
    }

    private DocumentView ofKind(String kind) {
        return documents.ofCase(one.id()).stream()
                .filter(document -> document.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private String evidence() {
        return "/api/cases/%d/evidence".formatted(one.id());
    }
}
