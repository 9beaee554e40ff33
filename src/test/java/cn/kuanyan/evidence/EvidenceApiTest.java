package cn.kuanyan.evidence;

import static cn.kuanyan.evidence.content.Samples.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.audit.AuditVerification;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.evidence.Uploads.Answer;
import cn.kuanyan.evidence.content.Samples;
import cn.kuanyan.procedure.ModelTest;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files of a case over HTTP: who may hand them in and read them, and what goes on record. */
class EvidenceApiTest extends ModelTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseRecords records;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ServletContext server;

    private Uploads uploads;
    private long id;
    private CaseRecord paper;

    @BeforeEach
    void aCaseWithOnePieceOfEvidence() {
        uploads = new Uploads(port);
        id = registered().filed().evidenceCollected("conclude").id();
        paper = records.latest(id, null, "collect-evidence").orElseThrow();
    }

    @Test
    void aFileIsTakenInAndComesBackAsAnAttachmentUnderItsChineseName() throws IOException {
        byte[] content = pdf("现场检查");
        Answer added = uploads.sends("tsofficer1", id, "../现场 检查（一）.pdf", content, evidence());

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        JsonNode file = added.json();
        assertThat(file.path("fileName").asText()).isEqualTo("现场 检查（一）.pdf");
        assertThat(file.path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(file.path("form").asText()).isEqualTo("COPY");
        assertThat(file.path("uploadedBy").asText()).isEqualTo("tsofficer1");
        assertThat(uploads.get("tssection", "/api/cases/" + id + "/evidence").json())
                .hasSize(1);
        HttpResponse<InputStream> back =
                uploads.downloads("tsofficer2", id, file.path("id").asLong());
        assertThat(back.body().readAllBytes()).isEqualTo(content);
        assertThat(back.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(back.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E7%8E%B0%E5%9C%BA%20");
        assertThat(back.headers().allValues("X-Content-Type-Options")).hasSize(1);
    }

    @Test
    void theChainOfCustodyBeginsWithTheCollectionAndGoesOnByHand() {
        long file = added("tsofficer1", evidence()).path("id").asLong();
        String custody = "/api/cases/%d/evidence/%d/custody".formatted(id, file);

        JsonNode first = uploads.get("tsofficer2", custody).json().get(0);
        assertThat(first.path("act").asText()).isEqualTo("RECEIVED");
        assertThat(first.path("officerOne").asText()).isEqualTo("tsofficer1");
        assertThat(first.path("officerTwo").asText()).isEqualTo("tsofficer2");
        assertThat(first.path("place").asText()).isEqualTo("当事人住所地机房");
        assertThat(first.path("on").asText()).isEqualTo(START.toString());
        assertThat(first.path("from").asText()).isEqualTo("当事人提供");

        Answer missing = uploads.post("tskeeper", custody, "{\"act\":\"SEALED\",\"on\":\"2126-01-01\"}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("from", "to", "place", "reason", "on");
        String sealed =
                "{\"act\":\"SEALED\",\"from\":\"承办人员\",\"to\":\"保管人员\",\"place\":\"证物室\",\"on\":\"%s\",\"reason\":\"封存保管\"}"
                        .formatted(START);
        assertThat(uploads.post("tskeeper", custody, sealed).status()).isEqualTo(201);
        assertThat(uploads.post("tssection", custody, sealed).status()).isEqualTo(403);
        assertThat(uploads.post("xpkeeper", custody, sealed).status()).isEqualTo(404);
        assertThat(uploads.get("tsofficer1", custody).json()).hasSize(2);
        assertThat(database.queryForList(
                        "select article from audit_entry where case_id = ? and subject_table in ('evidence_file', "
                                + "'custody_entry') order by id",
                        String.class,
                        id))
                .containsExactlyInAnyOrder("《中华人民共和国行政处罚法》第四十六条", "《中华人民共和国行政处罚法》第四十七条", "《中华人民共和国行政处罚法》第四十七条");
        // Other tests of this database change rows of other tables by hand.
        assertThat(verification.verify().findings())
                .noneMatch(finding -> finding.where().startsWith("evidence_")
                        || finding.where().startsWith("custody_"));
    }

    @Test
    void whoMayHandInWhat() {
        assertThat(status("tsofficer2", "EVIDENCE")).isEqualTo(201);
        assertThat(status("tskeeper", "DOCUMENT")).isEqualTo(201);
        assertThat(status("tsclerk", "PAYMENT")).isEqualTo(201);
        assertThat(status("tsclerk", "EVIDENCE")).isEqualTo(403);
        assertThat(status("tssection", "EVIDENCE")).isEqualTo(403);
        assertThat(status("tssection", "PUBLICATION")).isEqualTo(403);
        records.add(id, null, "publish-decision", "tssection", new RecordData(Map.of()));
        assertThat(status("tssection", "PUBLICATION")).isEqualTo(201);

        assertThat(uploads.get("tsclerk", "/api/cases/" + id + "/evidence").json())
                .singleElement()
                .satisfies(file -> assertThat(file.path("purpose").asText()).isEqualTo("PAYMENT"));
        assertThat(uploads.get("tssupervisor", "/api/cases/" + id + "/evidence").json())
                .hasSize(4);
    }

    @Test
    void forOtherAgenciesStrangersAndWhoeverWasRecusedThereIsNothing() {
        long file = added("tsofficer1", evidence()).path("id").asLong();
        long other = registered().filed().id();
        records.add(
                id,
                null,
                "decide-recusal",
                "tshead",
                new RecordData(Map.of("answer", "approve", "person", "tsofficer2", "replacement", "tsofficer3")));

        for (String user : List.of("xpofficer1", "xpkeeper", "xpclerk", "xpsupervisor", "tsofficer2", "tsdeputy1")) {
            assertThat(status(user, "EVIDENCE")).as(user).isEqualTo(404);
            assertThat(uploads.get(user, "/api/cases/" + id + "/evidence").status())
                    .as(user)
                    .isEqualTo(404);
            assertThat(uploads.downloads(user, id, file).statusCode()).as(user).isEqualTo(404);
        }
        assertThat(uploads.downloads("tsclerk", id, file).statusCode()).isEqualTo(404);
        assertThat(uploads.downloads("tsofficer1", other, file).statusCode()).isEqualTo(404);
        assertThat(uploads.downloads("tsofficer1", id, file).statusCode()).isEqualTo(200);
    }

    @Test
    void aFileBelongsToAPaperThatItsPurposeGoesWith() {
        long foreign = records.latest(registered().filed().id(), null, "verify-clue")
                .orElseThrow()
                .id();
        assertRefused(400, "record", with(evidence(), "record", foreign));
        assertRefused(400, "record", with(evidence(), "purpose", "SERVICE"));
        assertRefused(400, "record", with(evidence(), "purpose", "PAYMENT"));
        assertRefused(400, "party", with(evidence(), "party", 1_000_000));
        assertRefused(400, "title", with(evidence(), "title", " "));
        assertRefused(400, "purpose", with(evidence(), "purpose", "OTHER"));
        assertThat(added("tsofficer1", with(evidence(), "purpose", "DOCUMENT"))
                        .path("recordId")
                        .asLong())
                .isEqualTo(paper.id());
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void dangerousOrDoubleContentAndClosedCasesAreRefusedAndLeaveNothing() {
        assertThat(refused(400, "流水.xlsx", Samples.xlsx("SUM(A1:B1)"))).contains("公式");
        assertThat(refused(400, "照片.jpg", Samples.text("<html><script>x</script></html>")))
                .contains("网页");
        assertThat(refused(400, "通知.pdf", Samples.bytes('M', 'Z', 0x90))).contains("程序");
        assertThat(count()).isZero();

        added("tsofficer1", evidence());
        assertThat(refused(409, "再来一次.pdf", pdf("x"))).contains("内容完全相同", "后台日志");
        cases.become(cases.get(id), CaseStatus.CLOSED, "tshead", "试验");
        assertThat(refused(409, "新的.pdf", pdf("y"))).contains("已结案", "不再收入");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void onlyThisAddressTakesMoreThanOneMegabyte() {
        byte[] large = pdf("x".repeat(3 * 1024 * 1024));
        assertThat(uploads.sends("tsofficer1", id, "大.pdf", large, evidence()).status())
                .isEqualTo(201);
        assertThat(uploads.post(
                                "tsofficer1",
                                "/api/cases/" + id + "/evidence",
                                "{\"x\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aRequestThatBreaksOffLeavesNothing() throws IOException {
        String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.pdf\"\r\n\r\n%PDF-1.7\n";
        String login = Base64.getEncoder()
                .encodeToString(("tsofficer1:" + cn.kuanyan.KuanyanTest.PASSWORD).getBytes(StandardCharsets.UTF_8));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("POST /api/cases/%d/evidence HTTP/1.1\r\nHost: x\r\nAuthorization: Basic %s\r\n"
                                    + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000000\r\n\r\n%s")
                            .formatted(id, login, head)
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(new byte[2_000_000]);
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception");
        }
        assertThat(count()).isZero();
        assertThat(spooled()).isEmpty();
        added("tsofficer1", evidence());
        assertThat(spooled()).isEmpty();
    }

    /** What the server keeps on disk of requests. */
    private List<Path> spooled() throws IOException {
        Path folder = ((File) server.getAttribute(ServletContext.TEMPDIR)).toPath();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Map<String, Object> evidence() {
        return new HashMap<>(Map.of("purpose", "EVIDENCE", "title", "后台日志", "form", "COPY", "record", paper.id()));
    }

    private static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
        fields.put(field, value);
        return fields;
    }

    private JsonNode added(String user, Map<String, Object> fields) {
        Answer answer = uploads.sends(user, id, "现场.pdf", pdf("x"), fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    /** Each time another content, without a paper. */
    private int status(String user, String purpose) {
        Map<String, Object> fields = with(evidence(), "purpose", purpose);
        fields.remove("record");
        return uploads.sends(user, id, "现场.pdf", pdf(user + purpose), fields).status();
    }

    private void assertRefused(int status, String field, Map<String, Object> fields) {
        Answer answer = uploads.sends("tsofficer1", id, "现场.pdf", pdf("x"), fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly(field);
    }

    private String refused(int status, String name, byte[] content) {
        Answer answer = uploads.sends("tsofficer1", id, name, content, evidence());
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json().path("detail").asText();
    }

    private long count() {
        return database.queryForObject("select count(*) from evidence_file where case_id = ?", Long.class, id);
    }
}
