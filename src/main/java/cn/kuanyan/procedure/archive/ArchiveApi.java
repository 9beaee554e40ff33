package cn.kuanyan.procedure.archive;

import cn.kuanyan.procedure.VisibleCases;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The archive of a closed case, for the officers of the case, heads, supervisors and who keeps the files (《行政处罚法》第四十七条). */
@RestController
class ArchiveApi {

    private final VisibleCases visible;
    private final ArchiveDownload download;
    private final ArchiveRegister register;

    ArchiveApi(VisibleCases visible, ArchiveDownload download, ArchiveRegister register) {
        this.visible = visible;
        this.download = download;
        this.register = register;
    }

    @Operation(summary = "导出已归档案件的案卷（ZIP，含目录、文书、证据、办案记录和校验清单）")
    @GetMapping("/api/cases/{id}/archive")
    void archive(@PathVariable long id, HttpMethod method, HttpServletResponse response) throws IOException {
        download.write(visible.get(id), method, response);
    }

    @Operation(summary = "已经导出的案卷：压缩包和校验清单的 SHA-256、时间、导出人")
    @GetMapping("/api/cases/{id}/archives")
    List<TakenArchive> taken(@PathVariable long id) {
        return register.of(visible.get(id).id());
    }
}
