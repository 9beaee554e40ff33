package cn.kuanyan.procedure.casepage;

import cn.kuanyan.document.DocumentDrafts;
import cn.kuanyan.document.DocumentIssuing;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.DraftsGivenUp;
import cn.kuanyan.document.EditableField;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.document.DocumentDownload;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** Before the names of the fields of a document, so that none meets the form's own. */
    private static final String FIELD = "field.";

    private final CaseDoor door;
    private final CaseActs acts;
    private final DocumentSection section;
    private final DocumentDrafts drafts;
    private final DocumentIssuing issuing;
    private final DocumentDownload download;
    private final DraftsGivenUp givenUp;
    private final CurrentUser user;

    DocumentPages(
            CaseDoor door,
            CaseActs acts,
            DocumentSection section,
            DocumentDrafts drafts,
            DocumentIssuing issuing,
            DocumentDownload download,
            DraftsGivenUp givenUp,
            CurrentUser user) {
        this.door = door;
        this.acts = acts;
        this.section = section;
        this.drafts = drafts;
        this.issuing = issuing;
        this.download = download;
        this.givenUp = givenUp;
        this.user = user;
    }

    @GetMapping({"/cases/{number}/documents/{id}/word", "/cases/by-task/{task}/documents/{id}/word"})
    ResponseEntity<byte[]> word(@PathVariable Map<String, String> path) {
        return download.word(section.readable(door.at(path), path.get("id")));
    }

    @PostMapping({"/cases/{number}/documents/{id}", "/cases/by-task/{task}/documents/{id}"})
    ModelAndView edit(
            @PathVariable Map<String, String> path, @RequestParam Map<String, String> entered, CsrfToken token) {
        OpenedCase opened = door.at(path);
        DocumentView draft = section.writable(opened, path.get("id"));
        return acts.act(opened, "edited", token, () -> drafts.edit(draft.id(), changed(draft, entered), user.userId()));
    }

    @PostMapping({"/cases/{number}/documents/{id}/issue", "/cases/by-task/{task}/documents/{id}/issue"})
    ModelAndView issue(@PathVariable Map<String, String> path, CsrfToken token) {
        OpenedCase opened = door.at(path);
        DocumentView draft = section.issuable(opened, path.get("id"));
        return acts.act(opened, "issued", token, () -> issuing.issue(draft.id(), null, user.userId()));
    }

    @GetMapping({"/cases/{number}/documents/{id}/pdf", "/cases/by-task/{task}/documents/{id}/pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable Map<String, String> path) {
        return download.pdf(section.readable(door.at(path), path.get("id")));
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
                () -> drafts.correct(issued.id(), entered.get("reason"), entered.get("content"), user.userId()));
    }

    @PostMapping({"/cases/{number}/documents/{id}/withdrawal", "/cases/by-task/{task}/documents/{id}/withdrawal"})
    ModelAndView withdraw(
            @PathVariable Map<String, String> path, @RequestParam Map<String, String> entered, CsrfToken token) {
        OpenedCase opened = door.at(path);
        DocumentView issued = section.writable(opened, path.get("id"));
        return acts.act(
                opened, "replaced", token, () -> drafts.withdraw(issued.id(), entered.get("reason"), user.userId()));
    }

    @PostMapping({"/cases/{number}/documents/{id}/discard", "/cases/by-task/{task}/documents/{id}/discard"})
    ModelAndView discard(
            @PathVariable Map<String, String> path, @RequestParam Map<String, String> entered, CsrfToken token) {
        OpenedCase opened = door.at(path);
        DocumentView draft = section.writable(opened, path.get("id"));
        return acts.act(
                opened, "discarded", token, () -> givenUp.discard(draft.id(), entered.get("reason"), user.userId()));
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
}
