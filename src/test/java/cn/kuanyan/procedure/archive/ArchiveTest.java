package cn.kuanyan.procedure.archive;

import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.audit.AuditVerification;
import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseRecords;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentPrinting;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.pdf.PdfRendition;
import cn.kuanyan.evidence.EvidenceFiles;
import cn.kuanyan.evidence.FileForm;
import cn.kuanyan.evidence.NewFile;
import cn.kuanyan.evidence.Purpose;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.CaseWalk;
import cn.kuanyan.procedure.ModelTest;
import cn.kuanyan.procedure.OneCase;
import cn.kuanyan.procedure.Papers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.UriUtils;

/** The archive of a closed case proves itself with the tools of any machine. */
class ArchiveTest extends ModelTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private CaseRecords records;

    @Autowired
    private PdfRendition pdf;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private DocumentPrinting printing;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theArchiveVerifiesOnAnEmptyMachineAndEveryTamperingIsFound(@TempDir Path folder) throws Exception {
        assumeThat(pdf.isAvailable()).isTrue();
        long closed = closedWithFiles();

        HttpResponse<byte[]> answer = login("tshead").file("/api/cases/" + closed + "/archive");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        List<String> names = Unpacked.of(answer.body(), folder);
        assertThat(names)
                .startsWith("案卷目录.pdf")
                .endsWith("manifest.sha256")
                .doesNotHaveDuplicates()
                .contains("证据/001-.._.._后台日志.txt", "缴款/001-银行回单.txt", "验证说明.txt", "验证.html", "verify.sh")
                .anyMatch(name -> name.matches("办案记录/\\d{3}-拟作决定\\.txt"))
                .anyMatch(name -> name.matches("办案记录/\\d{3}-全过程记录\\.json"))
                .allMatch(name -> !name.contains("..\\") && !name.contains("../") && !name.startsWith("/"));
        assertVerifies(folder, true, true);

        Path added = Files.writeString(folder.resolve("证据").resolve("manifest.sha256"), "后来放进去的");
        assertVerifies(folder, true, false);
        Files.delete(added);
        Path evidence = folder.resolve("证据").resolve("001-.._.._后台日志.txt");
        byte[] content = Files.readAllBytes(evidence);
        content[0] ^= 1;
        Files.write(evidence, content);
        assertVerifies(folder, false, false);
        Files.delete(evidence);
        assertVerifies(folder, false, false);
        content[0] ^= 1;
        Files.write(evidence, content);
        assertVerifies(folder, true, true);
    }

    @Test
    void everythingOfTheCaseIsInTheArchiveAsItWasKept(@TempDir Path folder) throws Exception {
        assumeThat(pdf.isAvailable()).isTrue();
        long closed = closedWithFiles();

        List<String> names = Unpacked.of(
                login("tshead").file("/api/cases/" + closed + "/archive").body(), folder);

        List<DocumentView> issued = documents.issuedIn(closed);
        assertThat(issued)
                .extracting(DocumentView::kind)
                .contains("prior-notice", "penalty-decision", "service-receipt", "closing-report", "file-index");
        for (int at = 0; at < issued.size(); at++) {
            DocumentView document = issued.get(at);
            String stem = "文书/%03d-%s".formatted(at + 1, document.title());
            assertThat(digest(folder, named(names, stem, ".docx"))).isEqualTo(document.sha256());
            assertThat(Files.readAllBytes(folder.resolve(named(names, stem, ".pdf"))))
                    .isEqualTo(printing.pdf(document.id()));
        }
        files.ofCase(closed).forEach(file -> assertThat(names)
                .anyMatch(name -> digest(folder, name).equals(file.sha256())));
        assertThat(names.stream().filter(name -> name.matches("办案记录/.*[.]txt")))
                .hasSize(records.ofCase(closed).size() + 1);
    }

    @Test
    void theIndexIsTheDocumentOnTheAgencysTemplateAndListsEveryPlace(@TempDir Path folder) throws Exception {
        assumeThat(pdf.isAvailable()).isTrue();
        long closed = closedWithFiles();

        List<String> names = Unpacked.of(
                login("tshead").file("/api/cases/" + closed + "/archive").body(), folder);

        String listed = pdfText(folder.resolve("案卷目录.pdf"));
        List<String> places = names.stream()
                .filter(name -> name.contains("/"))
                .map(name -> name.replaceAll("-.*", ""))
                .distinct()
                .toList();
        assertThat(places).hasSizeGreaterThan(30);
        assertThat(listed).contains("案卷目录", "天水市互联网信息办公室", Papers.COMPANY).contains(places);
        DocumentView index = documents.issuedIn(closed).stream()
                .filter(one -> one.kind().equals("file-index"))
                .findFirst()
                .orElseThrow();
        String frozen = pdfText(folder.resolve(named(names, "文书/", "案卷目录.pdf")));
        assertThat(places(frozen))
                .isNotEmpty()
                .isEqualTo(places(listed).stream()
                        .filter(place ->
                                !place.equals(named(names, "文书/", "案卷目录.pdf").replaceAll("-.*", "")))
                        .toList());
        assertThat(index.status()).isEqualTo(DocumentView.Status.ISSUED);
    }

    /** Windows tells the names of a ZIP by this flag alone. */
    @Test
    void everyNameInTheZipIsMarkedAsUnicode() throws Exception {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        ArchiveZip zip = new ArchiveZip(sent);
        zip.add("文书/001-决定书.pdf", ArchiveItem.text(() -> "决定"));
        zip.seal();

        byte[] bytes = sent.toByteArray();
        assertThat(new String(bytes, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("PK\u0003\u0004");
        assertThat(bytes[7] & 0x08).as("bit 11 of the flags").isEqualTo(0x08);
    }

    @Test
    void whoTookWhichArchiveIsOnTheRecord(@TempDir Path folder) throws Exception {
        assumeThat(pdf.isAvailable()).isTrue();
        long closed = closedWithFiles();

        byte[] zip =
                login("tsofficer1").file("/api/cases/" + closed + "/archive").body();

        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip));
        var taken =
                login("tssupervisor").get("/api/cases/" + closed + "/archives").json();
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).path("sha256").asText()).isEqualTo(sha256);
        assertThat(taken.get(0).path("size").asLong()).isEqualTo(zip.length);
        assertThat(taken.get(0).path("takenBy").asText()).isEqualTo("tsofficer1");
        assertThat(jdbc.queryForList(
                        "select value_after from audit_entry where case_id = ? and act = 'take-archive'",
                        String.class,
                        closed))
                .containsExactly(sha256);
        String manifest = digest(unpacked(zip, folder), "manifest.sha256");
        assertThat(taken.get(0).path("manifestSha256").asText()).isEqualTo(manifest);
        assertThat(jdbc.queryForList(
                        "select value_after from audit_entry where case_id = ? and act = 'take-archive-manifest'",
                        String.class,
                        closed))
                .containsExactly(manifest);
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void whoeverOnlyAsksForTheHeadersHasTakenNothing() {
        assumeThat(pdf.isAvailable()).isTrue();
        long closed = closedWithFiles();
        String archive = "/api/cases/" + closed + "/archive";

        Answer headers = login("tshead").send("HEAD", archive, BodyPublishers.noBody(), null, true);

        assertThat(headers.status()).isEqualTo(200);
        assertThat(headers.body()).isEmpty();
        assertThat(headers.header("Content-Disposition")).startsWith("attachment;");
        assertThat(login("tshead").get(archive + "s").json()).isEmpty();
        assertThat(login("xphead")
                        .send("HEAD", archive, BodyPublishers.noBody(), null, true)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePageOfAClosedCaseHandsOutTheArchiveAndShowsWhatProvesIt() throws Exception {
        assumeThat(pdf.isAvailable()).isTrue();
        String page = address(caseFiles.get(closedWithFiles()));
        Webapps officer = login("tsofficer1");
        assertThat(officer.page(page).body())
                .contains("归档案卷", page + "/archive")
                .doesNotContain("已经取得的案卷");

        byte[] zip = officer.file(page + "/archive").body();

        assertThat(officer.page(page).body())
                .contains(
                        "已经取得的案卷",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(zip)));
        assertThat(login("xpofficer1").file(page + "/archive").statusCode()).isEqualTo(404);
    }

    @Test
    void whoKeepsTheFilesReadsAClosedCaseOfTheOwnAgencyAndNoOther() throws Exception {
        PenaltyCase closed = caseFiles.get(closedWithFiles());
        PenaltyCase open = file(registered().filed());
        Webapps keeper = login("tskeeper");

        assertThat(keeper.page(address(closed)).body()).contains("归档案卷");
        assertThat(keeper.get("/api/cases").body()).contains(closed.number()).doesNotContain(open.number());
        assertThat(keeper.page(address(open)).status()).isEqualTo(404);
        assertThat(login("xpkeeper").page(address(closed)).status()).isEqualTo(404);
    }

    @Test
    void thePageOfAnOpenCaseOffersNoArchive() {
        String page = address(file(registered().filed()));
        Webapps officer = login("tsofficer1");

        assertThat(officer.page(page).body()).doesNotContain("归档案卷");
        assertThat(officer.page(page + "/archive"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(409))
                .satisfies(refused -> assertThat(refused.body()).contains("尚未结案归档"));
    }

    @Test
    void aPaperReadsInWordsAndNeverNamesTheComplainant(@TempDir Path folder) throws Exception {
        assumeThat(pdf.isAvailable()).isTrue();
        long closed = closedWithFiles();

        Unpacked.of(login("tshead").file("/api/cases/" + closed + "/archive").body(), folder);

        try (Stream<Path> papers = Files.list(folder.resolve("办案记录"))) {
            assertThat(papers)
                    .allSatisfy(paper -> assertThat(Files.readString(paper)).doesNotContain("匿名举报人", "13800000000"));
        }
        String draft = content(folder, "拟作决定.txt");
        assertThat(draft).contains("办理人：", "处理依据", "《中华人民共和国网络安全法》第六十四条").doesNotContain("PENALTY", "&#", "**");
        assertThat(content(folder, "裁量事实.txt")).contains("证明的事实").doesNotContain("SUBSTANTIAL");
    }

    @Test
    void onlyAClosedCaseOfTheOwnAgencyIsHandedOut() {
        OneCase open = registered().filed();

        Answer refused = login("tshead").get("/api/cases/" + open.id() + "/archive");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("尚未结案归档");
        for (String stranger : List.of("xphead", "tsreviewer")) {
            assertThat(login(stranger)
                            .get("/api/cases/" + open.id() + "/archive")
                            .status())
                    .isEqualTo(404);
            assertThat(login(stranger)
                            .get("/api/cases/" + open.id() + "/completeness")
                            .status())
                    .isEqualTo(404);
        }
        var points =
                login("tshead").get("/api/cases/" + open.id() + "/completeness").json();
        assertThat(points.path("points")).hasSize(16);
        assertThat(points.findValuesAsText("state")).isSubsetOf("具备", "缺少", "不适用");
    }

    @Test
    void withoutLibreOfficeTheArchiveIsRefusedBeforeItBegins() {
        PdfRendition none = new PdfRendition() {
            @Override
            public boolean isAvailable() {
                return false;
            }
        };

        assertThatThrownBy(() -> none.pdfA(new byte[0]))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("LibreOffice");
    }

    private long closedWithFiles() {
        OneCase one = registered(with(
                        Papers.registration(OneCase.ITEM, START),
                        "source",
                        "REPORT",
                        "complainantName",
                        "匿名举报人",
                        "complainantContact",
                        "13800000000"))
                .filed()
                .investigated();
        keep(one, Purpose.EVIDENCE, "../../后台日志", "日志记录" + one.id());
        one.proposed("200000")
                .notified()
                .waived()
                .drafted("200000")
                .decided("PENALTY")
                .served()
                .published()
                .paid("200000");
        keep(one, Purpose.PAYMENT, "银行回单", "银行回单" + one.id());
        return one.closed("EXECUTED").id();
    }

    private void keep(OneCase one, Purpose purpose, String title, String content) {
        String step = purpose == Purpose.EVIDENCE ? "collect-evidence" : "record-payment";
        long id = one.id();
        Long record = records.ofStep(id, step).get(0).id();
        walk.as(
                "tsofficer1",
                () -> files.add(
                        new NewFile(
                                id, null, record, purpose, title, "../" + title + ".txt", FileForm.COPY, "tsofficer1"),
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }

    private static String address(PenaltyCase about) {
        return "/cases/" + UriUtils.encodePathSegment(about.number(), StandardCharsets.UTF_8);
    }

    private Webapps login(String user) {
        return Webapps.login(port, user, user.endsWith("supervisor") ? "cockpit" : "tasklist");
    }

    private static Path unpacked(byte[] zip, Path folder) throws IOException {
        Unpacked.of(zip, folder);
        return folder;
    }

    private static String named(List<String> names, String beginning, String end) {
        return names.stream()
                .filter(name -> name.startsWith(beginning) && name.endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private static String digest(Path folder, String name) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(name))));
        } catch (IOException | NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Without the breaks of lines that the columns of the table make. */
    private static String pdfText(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static List<String> places(String text) {
        return Pattern.compile("(文书|证据|缴款|办案记录)/\\d{3}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String content(Path folder, String ending) throws IOException {
        try (Stream<Path> papers = Files.list(folder.resolve("办案记录"))) {
            return Files.readString(
                    papers.filter(paper -> paper.getFileName().toString().endsWith(ending))
                            .findFirst()
                            .orElseThrow());
        }
    }

    /** @param whole what {@code verify.sh} says, which also looks for files that are not listed */
    private static void assertVerifies(Path folder, boolean listed, boolean whole) throws Exception {
        assertThat(run(folder, "sha256sum", "-c", "manifest.sha256")).isEqualTo(listed);
        assertThat(run(folder, "sh", "verify.sh")).isEqualTo(whole);
    }

    /** Nothing of this machine but the programs that every machine has. */
    private static boolean run(Path folder, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0;
    }
}
