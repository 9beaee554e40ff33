package cn.kuanyan.procedure.archive;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.archive.CaseFileContents.PlacedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Hands out the archive of a case that the person was found to be allowed to read. */
@Component
public class ArchiveDownload {

    private final ClosedCases cases;
    private final ArchivePlan plan;
    private final ArchiveRegister register;
    private final CurrentUser user;

    ArchiveDownload(ClosedCases cases, ArchivePlan plan, ArchiveRegister register, CurrentUser user) {
        this.cases = cases;
        this.plan = plan;
        this.register = register;
        this.user = user;
    }

    /**
     * Streamed: no file and no ZIP is held in memory. What was sent to its end is entered into the register.
     *
     * @throws Rejection CONFLICT while the case is not closed, and where no PDF can be made on this machine
     */
    public void write(PenaltyCase about, HttpMethod method, HttpServletResponse response) throws IOException {
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
}
