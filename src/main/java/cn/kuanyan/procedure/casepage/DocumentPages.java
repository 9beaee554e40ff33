package cn.kuanyan.procedure.casepage;

import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.DraftsGivenUp;
import cn.kuanyan.document.EditableField;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Documents of a case on its page: read as Word and PDF, written in their marked fields, issued, corrected. */
@Hidden
@Controller
class DocumentPages {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /** Before the names of the fields of a document, so that none meets the form's own. */
    private static final String FIELD = "field.";

    private final CaseDoor door;
    private final CaseActs acts;
    private final DocumentSection section;
    private final CaseDocuments documents;
    private final DraftsGivenUp drafts;
    private final CurrentUser user;

    DocumentPages(
            CaseDoor door,
            CaseActs acts,
            DocumentSection section,
            CaseDocuments documents,
            DraftsGivenUp drafts,
            CurrentUser user) {
        this.door = door;
        this.acts = acts;
        this.section = section;
        this.documents = documents;
        this.drafts = drafts;
        this.user = user;
    }

    @GetMapping({"/cases/{number}/documents/{id}/word", "/cases/by-task/{task}/documents/{id}/word"})
    ResponseEntity<byte[]> word(@PathVariable Map<String, String> path) {
        DocumentView found = section.readable(door.at(path), path.get("id"));
        return file(found, ".docx", WORD, documents.word(found.id()));
    }

    @PostMapping({"/cases/{number}/documents/{id}", "/cases/by-task/{task}/documents/{id}"})
    ModelAndView edit(
            @PathVariable Map<String, String> path, @RequestParam Map<String, String> entered, CsrfToken token) {
        OpenedCase opened = door.at(path);
        DocumentView draft = section.writable(opened, path.get("id"));
        return acts.act(
                opened, "edited", token, () -> documents.edit(draft.id(), changed(draft, entered), user.userId()));
    }

    @PostMapping({"/cases/{number}/documents/{id}/issue", "/cases/by-task/{task}/documents/{id}/issue"})
    ModelAndView issue(@PathVariable Map<String, String> path, CsrfToken token) {
        OpenedCase opened = door.at(path);
        DocumentView draft = section.issuable(opened, path.get("id"));
        return acts.act(opened, "issued", token, () -> documents.issue(draft.id(), null, user.userId()));
    }

    @GetMapping({"/cases/{number}/documents/{id}/pdf", "/cases/by-task/{task}/documents/{id}/pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable Map<String, String> path) {
        DocumentView found = section.readable(door.at(path), path.get("id"));
        return file(found, ".pdf", MediaType.APPLICATION_PDF, documents.pdf(found.id()));
    }

    @PostMapping({"/cases/{number}/documents/{id}/correction", "/cases/by-task/{task}/documents/{id}/correction"})
    ModelAndView correct(
            @PathVariable Map<String, String> path, @RequestParam Map<String, String> entered, CsrfToken token) {
        OpenedCase opened = door.at(path);
        DocumentView issued = section.writable(opened, path.get("id"));
        return acts.act(
                opened,
                "replaced",
                token,
                () -> documents.correct(issued.id(), entered.get("reason"), entered.get("content"), user.userId()));
    }

    @PostMapping({"/cases/{number}/documents/{id}/withdrawal", "/cases/by-task/{task}/documents/{id}/withdrawal"})
    ModelAndView withdraw(
            @PathVariable Map<String, String> path, @RequestParam Map<String, String> entered, CsrfToken token) {
        OpenedCase opened = door.at(path);
        DocumentView issued = section.writable(opened, path.get("id"));
        return acts.act(
                opened, "replaced", token, () -> documents.withdraw(issued.id(), entered.get("reason"), user.userId()));
    }

    @PostMapping({"/cases/{number}/documents/{id}/discard", "/cases/by-task/{task}/documents/{id}/discard"})
    ModelAndView discard(
            @PathVariable Map<String, String> path, @RequestParam Map<String, String> entered, CsrfToken token) {
        OpenedCase opened = door.at(path);
        DocumentView draft = section.writable(opened, path.get("id"));
        return acts.act(
                opened, "discarded", token, () -> drafts.discard(draft.id(), entered.get("reason"), user.userId()));
    }

    @ExceptionHandler
    ModelAndView refused(Rejection refusal) {
        return CaseRefusals.page(refusal);
    }

    /** What differs from the draft; the lines of a form end in two characters. */
    private static Map<String, String> changed(DocumentView draft, Map<String, String> entered) {
        Map<String, String> changed = new LinkedHashMap<>();
        entered.forEach((name, text) -> {
            if (name.startsWith(FIELD)) {
                changed.put(
                        name.substring(FIELD.length()),
                        text.replace("\r\n", "\n").strip());
            }
        });
        for (EditableField field : draft.editable()) {
            changed.remove(field.field(), field.value().strip());
        }
        return changed;
    }

    private static ResponseEntity<byte[]> file(DocumentView of, String ending, MediaType type, byte[] content) {
        String name = of.title() + (of.number() == null ? "" : of.number()) + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
