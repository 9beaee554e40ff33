package cn.kuanyan.procedure.document;

import cn.kuanyan.document.DocumentTemplates;
import cn.kuanyan.document.TemplateView;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Rejection;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The templates of one's own agency: whoever edits lists uploads them, whoever publishes lists activates them. */
@RestController
@RequestMapping("/api/document-templates")
class DocumentTemplatesApi {

    private final DocumentTemplates templates;
    private final CurrentUser user;

    DocumentTemplatesApi(DocumentTemplates templates, CurrentUser user) {
        this.templates = templates;
        this.user = user;
    }

    @Operation(summary = "文书模板及其版本")
    @GetMapping
    List<TemplateView> list() {
        return templates.ofAgency(user.agency());
    }

    @Operation(summary = "模板的 Word 文件；不写 template 的是系统自带的模板")
    @GetMapping("/{kind}/word")
    ResponseEntity<byte[]> word(
            @PathVariable("kind") String kind, @RequestParam(name = "template", required = false) Long template) {
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"" + kind.replaceAll("[^a-z-]", "") + ".docx\"")
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .body(templates.file(user.agency(), kind, template));
    }

    @Operation(summary = "上传本机关的模板")
    @PostMapping("/{kind}")
    TemplateView upload(
            @PathVariable("kind") String kind,
            @RequestParam("effectiveFrom") String effectiveFrom,
            @RequestParam("file") MultipartFile file)
            throws IOException {
        require(Role.LIST_EDITOR);
        return templates.upload(user.agency(), kind, day(effectiveFrom), file.getBytes(), user.userId());
    }

    @Operation(summary = "启用他人上传的模板")
    @PostMapping("/{template}/activation")
    TemplateView activate(@PathVariable("template") long template) {
        require(Role.LIST_PUBLISHER);
        return templates.activate(user.agency(), template, user.userId());
    }

    private void require(Role role) {
        if (!user.get().has(role)) {
            throw Rejection.forbidden("文书模板", "文书模板由%s办理。".formatted(role.label()));
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Rejection.of("effectiveFrom", "启用日期", "启用日期应当写作 2026-03-02 的形式。");
        }
    }
}
