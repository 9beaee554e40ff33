package cn.kuanyan.procedure.archive;

import static cn.kuanyan.procedure.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.kuanyan.Webapps;
import cn.kuanyan.Webapps.Answer;
import cn.kuanyan.casefile.CaseRecords;
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
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The archive of a closed case proves itself with the tools of any machine. */
class ArchiveTest extends ModelTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private CaseRecords records;

    @Autowired
    private PdfRendition pdf;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theArchiveVerifiesWithoutTheProductAndOneChangedByteIsFound(@TempDir Path folder) throws Exception {
        assumeThat(pdf.isAvailable()).isTrue();
        long closed = closedWithFiles();

        HttpResponse<byte[]> answer = login("tshead").file("/api/cases/" + closed + "/archive");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        List<String> names = unzip(answer.body(), folder);
        assertThat(names)
                .startsWith("案卷目录.pdf")
                .endsWith("manifest.sha256")
                .doesNotHaveDuplicates()
                .contains("证据/001-.._.._后台日志.txt", "缴款/001-银行回单.txt", "验证说明.txt", "verify.sh", "verify.ps1")
                .anyMatch(name -> name.matches("办案记录/\\d{3}-拟作决定\\.txt"))
                .anyMatch(name -> name.matches("办案记录/\\d{3}-全过程记录\\.json"))
                .allMatch(name -> !name.contains("..\\") && !name.contains("../") && !name.startsWith("/"));
        assertThat(Files.readAllBytes(folder.resolve("案卷目录.pdf")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(run(folder, "sha256sum", "-c", "manifest.sha256")).isZero();
        assertThat(run(folder, "sh", "verify.sh")).isZero();

        Path added = Files.writeString(folder.resolve("证据").resolve("添加.txt"), "后来放进去的");
        assertThat(run(folder, "sh", "verify.sh")).isNotZero();
        Files.delete(added);
        Path changed = folder.resolve("证据").resolve("001-.._.._后台日志.txt");
        byte[] content = Files.readAllBytes(changed);
        content[0] ^= 1;
        Files.write(changed, content);
        assertThat(run(folder, "sha256sum", "-c", "manifest.sha256")).isNotZero();
        assertThat(run(folder, "sh", "verify.sh")).isNotZero();
    }

    @Test
    void whoTookWhichArchiveIsOnTheRecord() throws Exception {
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
    }

    @Test
    void aPaperReadsInWordsAndNeverNamesTheComplainant(@TempDir Path folder) throws Exception {
        assumeThat(pdf.isAvailable()).isTrue();
        long closed = closedWithFiles();

        unzip(login("tshead").file("/api/cases/" + closed + "/archive").body(), folder);

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

    private Webapps login(String user) {
        return Webapps.login(port, user, user.endsWith("supervisor") ? "cockpit" : "tasklist");
    }

    private static List<String> unzip(byte[] archive, Path folder) throws IOException {
        List<String> names = new java.util.ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(folder)).isTrue();
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        return names;
    }

    private static String content(Path folder, String ending) throws IOException {
        try (Stream<Path> papers = Files.list(folder.resolve("办案记录"))) {
            return Files.readString(
                    papers.filter(paper -> paper.getFileName().toString().endsWith(ending))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static int run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
