package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.procedure.VisibleCases;
import cn.kuanyan.procedure.archive.CaseFileContents.PlacedFile;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The archive of a closed case, for the officers of the case, heads and supervisors (《行政处罚法》第四十七条). */
@RestController
class ArchiveApi {

    /**
     * @param sha256 of the ZIP
     * @param manifestSha256 of the manifest in it, for whoever has only the unpacked files
     * @param size in bytes
     */
    record TakenView(String sha256, String manifestSha256, long size, int files, Instant takenAt, String takenBy) {}

    private final VisibleCases visible;
    private final ClosedCases cases;
    private final ArchivePlan plan;
    private final ArchiveRegister register;
    private final CurrentUser user;

    ArchiveApi(VisibleCases visible, ClosedCases cases, ArchivePlan plan, ArchiveRegister register, CurrentUser user) {
        this.visible = visible;
        this.cases = cases;
        this.plan = plan;
        this.register = register;
        this.user = user;
    }

    /** Streamed: no file and no ZIP is held in memory. What was sent to its end is entered into the register. */
    @Operation(summary = "导出已归档案件的案卷（ZIP，含目录、文书、证据、办案记录和校验清单）")
    @GetMapping("/api/cases/{id}/archive")
    void archive(@PathVariable long id, HttpMethod method, HttpServletResponse response) throws IOException {
        PenaltyCase about = visible.get(id);
        String actor = user.userId();
        List<PlacedFile> files = plan.of(cases.act(about, actor));
        response.setContentType("application/zip");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(SafeNames.cleaned("案卷-" + about.number()) + ".zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        if (method == HttpMethod.HEAD) {
            return; // nothing is sent, so nobody has taken anything
        }
        ArchiveZip zip = new ArchiveZip(response.getOutputStream());
        for (PlacedFile file : files) {
            zip.add(file.path(), file.content());
        }
        register.enter(about, actor, zip.seal());
    }

    @Operation(summary = "已经导出的案卷：压缩包和校验清单的 SHA-256、时间、导出人")
    @GetMapping("/api/cases/{id}/archives")
    List<TakenView> taken(@PathVariable long id) {
        return register.of(visible.get(id).id()).stream()
                .map(one -> new TakenView(
                        one.archive().sha256(),
                        one.manifestSha256(),
                        one.archive().size(),
                        one.archive().entries(),
                        one.archive().madeAt(),
                        one.archive().madeBy()))
                .toList();
    }
}
