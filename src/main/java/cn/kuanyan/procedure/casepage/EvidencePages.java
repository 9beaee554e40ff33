package cn.kuanyan.procedure.casepage;

import cn.kuanyan.evidence.ChainOfCustody;
import cn.kuanyan.evidence.CustodyAct;
import cn.kuanyan.evidence.EvidenceFileView;
import cn.kuanyan.evidence.EvidenceFiles;
import cn.kuanyan.evidence.FileForm;
import cn.kuanyan.evidence.NewCustody;
import cn.kuanyan.evidence.NewFile;
import cn.kuanyan.evidence.Purpose;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.evidence.EvidenceAccess;
import cn.kuanyan.procedure.evidence.EvidenceDownload;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files of a case on its page: upload, download and chain of custody, each also without a script. */
@Hidden
@Controller
class EvidencePages {

    private final CaseDoor door;
    private final CaseActs acts;
    private final EvidenceSection section;
    private final EvidenceFiles files;
    private final ChainOfCustody custody;
    private final EvidenceAccess access;
    private final EvidenceDownload download;
    private final CurrentUser user;

    EvidencePages(
            CaseDoor door,
            CaseActs acts,
            EvidenceSection section,
            EvidenceFiles files,
            ChainOfCustody custody,
            EvidenceAccess access,
            EvidenceDownload download,
            CurrentUser user) {
        this.door = door;
        this.acts = acts;
        this.section = section;
        this.files = files;
        this.custody = custody;
        this.access = access;
        this.download = download;
        this.user = user;
    }

    @PostMapping({"/cases/{number}/evidence", "/cases/by-task/{task}/evidence"})
    ModelAndView add(
            @PathVariable Map<String, String> path,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam Map<String, String> entered,
            CsrfToken token) {
        OpenedCase opened = door.at(path);
        return acts.act(opened, "uploaded", token, () -> add(opened, file, entered));
    }

    private void add(OpenedCase opened, MultipartFile file, Map<String, String> entered) {
        Purpose purpose = choice(Purpose.values(), entered.get("purpose"), "purpose", "请选择文件的用途。");
        access.requireMayAdd(opened.id(), purpose);
        if (file == null || file.isEmpty()) {
            throw Rejection.of("file", "必填", "请选择要提交的文件。");
        }
        NewFile added = new NewFile(
                opened.id(),
                id(entered.get("party")),
                id(entered.get("record")),
                purpose,
                entered.get("title"),
                file.getOriginalFilename(),
                choice(FileForm.values(), entered.get("form"), "form", "请选择原件或者复制件。"),
                user.userId());
        try (InputStream content = file.getInputStream()) {
            files.add(added, content);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    @GetMapping({"/cases/{number}/evidence/{file}", "/cases/by-task/{task}/evidence/{file}"})
    void content(@PathVariable Map<String, String> path, HttpServletResponse response) throws IOException {
        download.write(file(door.at(path), path.get("file")), response);
    }

    @PostMapping({"/cases/{number}/evidence/{file}/custody", "/cases/by-task/{task}/evidence/{file}/custody"})
    ModelAndView enter(
            @PathVariable Map<String, String> path, @RequestParam Map<String, String> entered, CsrfToken token) {
        OpenedCase opened = door.at(path);
        EvidenceFileView file = file(opened, path.get("file"));
        return acts.act(opened, "custody", token, () -> {
            access.requireMayAdd(opened.id(), file.purpose());
            custody.add(
                    file,
                    new NewCustody(
                            choice(CustodyAct.values(), entered.get("act"), "act", "请选择对证据做了什么。"),
                            entered.get("from"),
                            entered.get("to"),
                            entered.get("place"),
                            day(entered.get("on")),
                            null,
                            null,
                            entered.get("reason")),
                    user.userId());
        });
    }

    @ExceptionHandler
    ModelAndView refused(Rejection refusal) {
        return CaseRefusals.page(refusal);
    }

    /** @throws Rejection (404) when the file is of another case, or of a purpose that the person may not read */
    private EvidenceFileView file(OpenedCase opened, String id) {
        Long number = id(id);
        EvidenceFileView found = number == null ? null : files.get(number);
        if (found == null
                || found.caseId() != opened.id()
                || !section.readable(opened).contains(found.purpose())) {
            throw Rejection.notFound("没有这份文件。");
        }
        return found;
    }

    private static <E extends Enum<E>> E choice(E[] values, String name, String field, String message) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Rejection.of(field, "必填", message));
    }

    private static Long id(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Rejection.of("on", "日期", "日期的格式不正确。");
        }
    }
}
