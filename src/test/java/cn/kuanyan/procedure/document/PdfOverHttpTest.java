package cn.kuanyan.procedure.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentPrinting;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.pdf.PdfRendition;
import cn.kuanyan.evidence.Uploads;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The PDF of an issued document, from the request to the bytes. */
class PdfOverHttpTest extends ModelTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private DocumentPrinting printing;

    @Autowired
    private PdfRendition office;

    @Autowired
    private JdbcTemplate database;

    private Uploads people;
    private OneCase one;
    private DocumentView issued;

    @BeforeEach
    void aFiledCase() {
        assumeThat(office.isAvailable()).isTrue();
        people = new Uploads(port);
        one = registered().filed();
        issued = documents.issuedIn(one.id()).stream()
                .filter(document -> document.kind().equals("filing-approval"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsPdfA2bWithEveryFontEmbeddedAndSaysWhatTheWordFileSays() throws IOException {
        HttpResponse<byte[]> answer = pdf("tsofficer1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(metadata(pdf))
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).isNotEmpty();
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("立案审批表", "天水市互联网信息办公室", Papers.COMPANY);
        }
    }

    @Test
    void itIsMadeOnceAndThenTheSameBytesForEverybody() {
        byte[] first = pdf("tsofficer1").body();

        assertThat(pdf("tsofficer1").body()).isEqualTo(first);
        assertThat(pdf("tshead").body()).isEqualTo(first);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void whoeverAsksAtTheSameMomentGetsTheSameFile() {
        List<CompletableFuture<HttpResponse<byte[]>>> asked = IntStream.range(0, 4)
                .mapToObj(any -> CompletableFuture.supplyAsync(() -> pdf("tsofficer1")))
                .toList();

        assertThat(asked.stream().map(CompletableFuture::join)).allSatisfy(answer -> {
            assertThat(answer.statusCode())
                    .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                    .isEqualTo(200);
            assertThat(answer.body()).isEqualTo(printing.pdf(issued.id()));
        });
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void anotherAgencyFindsNothingAndADraftHasNone() {
        for (String stranger : List.of("xphead", "xpofficer1", "tsreviewer", "tsofficer3")) {
            assertThat(pdf(stranger).statusCode()).as(stranger).isEqualTo(404);
        }
        assertThat(kept()).isZero();

        String withdrawal = "/api/cases/%d/documents/%d/withdrawal".formatted(one.id(), issued.id());
        long draft = people.post("tsofficer1", withdrawal, "{\"reason\":\"日期有误\"}")
                .json()
                .path("id")
                .asLong();
        Uploads.Answer refused = people.get("tsofficer1", path(draft));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("签发以后才有 PDF");
    }

    private HttpResponse<byte[]> pdf(String user) {
        return people.file(user, path(issued.id()));
    }

    private String path(long document) {
        return "/api/cases/%d/documents/%d/pdf".formatted(one.id(), document);
    }

    private long kept() {
        return database.queryForObject(
                "select count(*) from case_document_file where form = 'PDF' and document_id = ?",
                Long.class,
                issued.id());
    }

    private static String metadata(PDDocument pdf) throws IOException {
        try (InputStream xmp = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            xmp.transferTo(text);
            return text.toString(StandardCharsets.UTF_8);
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
