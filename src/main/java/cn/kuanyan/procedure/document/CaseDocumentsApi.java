package cn.kuanyan.procedure.document;

import cn.kuanyan.document.CaseDocuments;
import cn.kuanyan.document.DocumentDrafts;
import cn.kuanyan.document.DocumentIssuing;
import cn.kuanyan.document.DocumentView;
import cn.kuanyan.document.DraftsGivenUp;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.VisibleCases;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents of a case. */
@RestController
@RequestMapping("/api/cases/{id}/documents")
class CaseDocumentsApi {

    /** Why a document is corrected or withdrawn, and for a correction what is put right. */
    record Replacement(String reason, String content) {}

    private final CaseDocuments documents;
    private final DocumentDrafts drafts;
    private final DocumentIssuing issuing;
    private final DocumentDownload download;
    private final DraftsGivenUp givenUp;
    private final DocumentAccess access;
    private final VisibleCases visible;
    private final CurrentUser user;

    CaseDocumentsApi(
            CaseDocuments documents,
            DocumentDrafts drafts,
            DocumentIssuing issuing,
            DocumentDownload download,
            DraftsGivenUp givenUp,
            DocumentAccess access,
            VisibleCases visible,
            CurrentUser user) {
        this.documents = documents;
        this.drafts = drafts;
        this.issuing = issuing;
        this.download = download;
        this.givenUp = givenUp;
        this.access = access;
        this.visible = visible;
        this.user = user;
    }

    @Operation(summary = "本案的文书")
    @GetMapping
    List<DocumentView> list(@PathVariable("id") long id) {
        visible.get(id);
        return documents.ofCase(id);
    }

    @Operation(summary = "一份文书")
    @GetMapping("/{document}")
    DocumentView one(@PathVariable("id") long id, @PathVariable("document") long document) {
        return access.readable(id, document);
    }

    @Operation(summary = "文书的 Word 文件；已经签发的是封存的文件")
    @GetMapping("/{document}/word")
    ResponseEntity<byte[]> word(@PathVariable("id") long id, @PathVariable("document") long document) {
        return download.word(access.readable(id, document));
    }

    @Operation(summary = "已经签发的文书的 PDF/A")
    @GetMapping("/{document}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("id") long id, @PathVariable("document") long document) {
        return download.pdf(access.readable(id, document));
    }

    @Operation(summary = "修改草稿中标明可以修改的栏目")
    @PutMapping("/{document}")
    DocumentView edit(
            @PathVariable("id") long id,
            @PathVariable("document") long document,
            @RequestBody Map<String, String> fields) {
        access.writable(id, document);
        return drafts.edit(document, fields, user.userId());
    }

    @Operation(summary = "签发")
    @PostMapping("/{document}/issue")
    DocumentView issue(@PathVariable("id") long id, @PathVariable("document") long document) {
        access.requireMayIssue(id, document);
        issuing.issue(document, null, user.userId());
        return documents.get(document);
    }

    @Operation(summary = "拟制更正通知书")
    @PostMapping("/{document}/correction")
    DocumentView correct(
            @PathVariable("id") long id, @PathVariable("document") long document, @RequestBody Replacement body) {
        access.writable(id, document);
        return drafts.correct(document, body.reason(), body.content(), user.userId());
    }

    @Operation(summary = "拟制撤回通知书")
    @PostMapping("/{document}/withdrawal")
    DocumentView withdraw(
            @PathVariable("id") long id, @PathVariable("document") long document, @RequestBody Replacement body) {
        access.writable(id, document);
        if (body.content() != null) {
            throw Rejection.of("content", "撤回", "撤回文书只写理由，不写更正的内容。");
        }
        return drafts.withdraw(document, body.reason(), user.userId());
    }

    @Operation(summary = "作废不再需要的草稿")
    @PostMapping("/{document}/discard")
    void discard(@PathVariable("id") long id, @PathVariable("document") long document, @RequestBody Replacement body) {
        access.writable(id, document);
        givenUp.discard(document, body.reason(), user.userId());
    }
}
