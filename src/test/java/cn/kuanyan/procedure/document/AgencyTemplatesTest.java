package cn.kuanyan.procedure.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.KuanyanTest;
import cn.kuanyan.Webapps;
import cn.kuanyan.audit.AuditVerification;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.WordText;
import cn.kuanyan.evidence.Uploads;
import cn.kuanyan.evidence.Uploads.Answer;
import cn.kuanyan.platform.Role;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.Companies;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.Papers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An agency's own templates over HTTP. 三明 has no case in any other test, and its templates are of a kind that only people
 * begin, so that they change nobody else's documents.
 */
class AgencyTemplatesTest extends ModelTest {

    private static final String KIND = "correction-notice";
    private static final String TEMPLATES = "/api/document-templates/";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private IdentityService identities;

    private Uploads people;
    private byte[] shipped;

    @BeforeEach
    void theShippedTemplate() {
        people = new Uploads(port);
        shipped = people.file("smeditor", TEMPLATES + KIND + "/word").body();
    }

    @Test
    void aTemplateIsUploadedByOneAndActivatedByAnother() {
        Answer uploaded = upload("smeditor", START, marked("甲"));

        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(200);
        assertThat(uploaded.json().path("uploadedBy").asText()).isEqualTo("smeditor");
        assertThat(uploaded.json().path("activatedBy").isNull()).isTrue();
        long id = uploaded.json().path("id").asLong();
        assertThat(people.file("smpublisher", TEMPLATES + KIND + "/word?template=" + id)
                        .body())
                .isEqualTo(marked("甲"));

        Answer activated = activate("smpublisher", id);
        assertThat(activated.status()).isEqualTo(200);
        assertThat(activated.json().path("activatedBy").asText()).isEqualTo("smpublisher");
        assertThat(activate("smpublisher", id).status()).isEqualTo(409);
        assertThat(people.get("smofficer1", "/api/document-templates").body()).contains("\"id\":" + id);
        assertThat(verification.verify().findings())
                .noneMatch(finding -> finding.where().contains("template"));
    }

    @Test
    void whoeverUploadedItDoesNotActivateItEvenWithBothRoles() {
        long id = upload("smeditor", START, marked("甲")).json().path("id").asLong();
        identities.createMembership("smeditor", Role.LIST_PUBLISHER.group());
        try {
            Answer refused = activate("smeditor", id);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).contains("应当由另一人审核启用");
        } finally {
            identities.deleteMembership("smeditor", Role.LIST_PUBLISHER.group());
        }
    }

    @Test
    void theWrongRoleNeitherUploadsNorActivates() {
        long id = upload("smeditor", START, marked("甲")).json().path("id").asLong();

        for (String wrong : List.of("smofficer1", "smhead", "smpublisher", "smsupervisor", "smkeeper")) {
            assertThat(upload(wrong, START, marked("甲")).status()).as(wrong).isEqualTo(403);
        }
        for (String wrong : List.of("smofficer1", "smhead", "smeditor", "smsupervisor", "smkeeper")) {
            assertThat(activate(wrong, id).status()).as(wrong).isEqualTo(403);
        }
        assertThat(upload("admin", START, marked("甲")).status()).isEqualTo(403);
    }

    @Test
    void theTemplateOfAnotherAgencyIsNotFound() {
        long id = upload("smeditor", START, marked("甲")).json().path("id").asLong();

        assertThat(activate("tspublisher", id).status()).isEqualTo(404);
        assertThat(people.get("tseditor", TEMPLATES + KIND + "/word?template=" + id)
                        .status())
                .isEqualTo(404);
        assertThat(people.get("tseditor", "/api/document-templates").body()).doesNotContain("\"id\":" + id + ",");
        assertThat(people.get("smeditor", TEMPLATES + "penalty-decision/word?template=" + id)
                        .status())
                .isEqualTo(404);
        assertThat(activate("smpublisher", 999_999).status()).isEqualTo(404);
    }

    @Test
    void anUnknownAndAMissingFieldAreNamed() {
        Answer unknown =
                upload("smeditor", START, changed(text -> text.replaceFirst("\\{\\{partyName}}", "{{telephone}}")));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(fields(unknown)).containsExactly("telephone");
        assertThat(unknown.body()).contains("没有“telephone”这个栏目");

        Answer missing = upload("smeditor", START, changed(text -> text.replace("{{content}}", "")));
        assertThat(missing.status()).isEqualTo(400);
        assertThat(fields(missing)).containsExactly("content");
        assertThat(missing.body()).contains("缺少必须载明的栏目“更正的内容”", "第七十五条第二款");
    }

    @Test
    void whatIsNoWholeWordFileWithoutMacrosIsRefused() {
        List<byte[]> damaged = List.of(
                new byte[0],
                "no file".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(shipped, shipped.length / 2),
                WordFile.changed(shipped, "word/document.xml", text -> text.replace("</w:body>", "")));
        for (byte[] file : damaged) {
            assertRefused("Word", file);
        }
        assertRefused("宏", WordFile.with(shipped, "word/vbaProject.bin", "x"));
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        for (String macros : List.of(
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")) {
            assertRefused("宏", WordFile.changed(shipped, "[Content_Types].xml", text -> text.replace(type, macros)));
        }
    }

    @Test
    void nothingIsLoadedFromElsewhereWhenATemplateIsPrinted() {
        String external =
                "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" "
                        + "Target=\"%s\" TargetMode=\"External\"/></Relationships>";
        for (String type : List.of("image", "attachedTemplate", "subDocument", "frame", "oleObject", "aFChunk")) {
            for (String target : List.of("http://127.0.0.1:9/x", "file:///etc/passwd")) {
                assertRefused(
                        "别处",
                        WordFile.changed(
                                shipped,
                                "word/_rels/document.xml.rels",
                                text -> text.replace("</Relationships>", external.formatted(type, target))));
            }
        }
        for (String command : List.of("INCLUDETEXT \"/etc/passwd\"", "INCLUDEPICTURE \"http://x/y\"", "DDEAUTO c x")) {
            String field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                    + command.substring(0, 4) + "</w:instrText></w:r><w:r><w:instrText>"
                    + command.substring(4).replace("\"", "&quot;")
                    + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
            assertRefused("域", changed(text -> text.replaceFirst("<w:p[ >]", field + "$0")));
            String simple = "<w:p><w:fldSimple w:instr=\"%s\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>"
                    .formatted(command.replace("\"", "&quot;"));
            assertRefused("域", changed(text -> text.replaceFirst("<w:p[ >]", simple + "$0")));
        }
    }

    @Test
    void ofSeveralWhoSendAtTheSameMomentNobodyIsToldOfAFault() {
        long id = upload("smeditor", START, marked("甲")).json().path("id").asLong();

        assertThat(atOnce(() -> activate("smpublisher", id)))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
        assertThat(atOnce(() -> upload("smeditor", START, marked("甲"))))
                .extracting(Answer::status)
                .contains(200)
                .isSubsetOf(200, 409);
    }

    private static List<Answer> atOnce(Supplier<Answer> attempt) {
        ExecutorService several = Executors.newFixedThreadPool(6);
        try {
            return Stream.generate(() -> CompletableFuture.supplyAsync(attempt, several)).limit(6).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            several.shutdownNow();
        }
    }

    @Test
    void theFirstDayOfUseIsADayAndNotBeforeToday() {
        for (String day : List.of(START.minusDays(1).toString(), "", "明天", "2026-02-30")) {
            Answer refused =
                    people.sendsTo("smeditor", TEMPLATES + KIND, "模板.docx", shipped, Map.of("effectiveFrom", day));
            assertThat(refused.status()).as(day).isEqualTo(400);
            assertThat(fields(refused)).containsExactly("effectiveFrom");
        }
        assertThat(people.sendsTo("smeditor", TEMPLATES + "no-kind", "x.docx", shipped, Map.of("effectiveFrom", START))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDraftKeepsTheVersionItWasBegunWithAndANewOneTakesTheVersionInForce() {
        long caseId = walk.caseId(
                walk.registers("smofficer1", Papers.registration("sanming-cac/1", START, Companies.fresh())));
        long issued = documents.issuedIn(caseId).get(0).id();
        DocumentView before = drafted(caseId, issued);
        int now = activated(START, "子");
        upload("smeditor", START, marked("丑"));
        int later = activated(START.plusDays(7), "寅");

        DocumentView after = drafted(caseId, issued);
        assertThat(Integer.parseInt(before.templateVersion())).isLessThan(now);
        assertThat(after.templateVersion()).isEqualTo(String.valueOf(now));
        assertThat(text(before)).doesNotContain("本机关子", "本机关丑", "本机关寅");
        assertThat(text(after)).contains("本机关子").doesNotContain("本机关丑", "本机关寅");

        itIs(START.plusDays(7));
        DocumentView last = drafted(caseId, issued);
        assertThat(last.templateVersion()).isEqualTo(String.valueOf(later));
        assertThat(text(last)).contains("本机关寅");
        assertThat(documents.get(before.id()).templateVersion()).isEqualTo(before.templateVersion());
        Webapps officer = Webapps.basic(port, "smofficer1", KuanyanTest.PASSWORD);
        assertThat(officer.post("/api/cases/%d/documents/%d/issue".formatted(caseId, after.id()), "{}")
                        .status())
                .isEqualTo(200);
        assertThat(text(documents.get(after.id()))).contains("本机关子").doesNotContain("本机关寅");
    }

    private DocumentView drafted(long caseId, long issued) {
        Answer answer = people.post(
                "smofficer1",
                "/api/cases/%d/documents/%d/correction".formatted(caseId, issued),
                "{\"reason\":\"日期有误\",\"content\":\"改为三月三日。\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return documents.get(answer.json().path("id").asLong());
    }

    private int activated(LocalDate from, String mark) {
        Answer uploaded = upload("smeditor", from, marked(mark));
        Answer activated = activate("smpublisher", uploaded.json().path("id").asLong());
        assertThat(activated.status()).as(activated.body()).isEqualTo(200);
        return activated.json().path("version").asInt();
    }

    private String text(DocumentView document) {
        return WordText.of(documents.word(document.id()));
    }

    private void assertRefused(String words, byte[] file) {
        Answer refused = upload("smeditor", START, file);
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("detail").asText()).contains(words);
        assertThat(fields(refused)).containsExactly("file");
    }

    private static List<String> fields(Answer answer) {
        return answer.json().path("errors").findValuesAsText("field");
    }

    private Answer upload(String user, LocalDate from, byte[] file) {
        return people.sendsTo(user, TEMPLATES + KIND, "模板.docx", file, Map.of("effectiveFrom", from));
    }

    private Answer activate(String user, long template) {
        return people.post(user, TEMPLATES + template + "/activation", "{}");
    }

    /** The shipped template with a word of its own. */
    private byte[] marked(String mark) {
        return changed(text -> text.replaceFirst("\\{\\{authority}}", "{{authority}}本机关" + mark));
    }

    private byte[] changed(UnaryOperator<String> change) {
        return WordFile.changed(shipped, "word/document.xml", change);
    }
}
