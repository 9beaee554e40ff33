package cn.kuanyan.procedure.listchange;

import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChangeEntry.Action;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.lists.change.ListDraft;
import cn.kuanyan.lists.change.ListFinding;
import cn.kuanyan.lists.change.RowDifference;
import cn.kuanyan.problem.Rejection;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The open change of a list, for legal staff of its agency. */
@RestController
@RequestMapping("/api/lists/{id}/change")
class ListChangeApi {

    record Wish(String reason) {}

    record Submit(String documentNumber, LocalDate effectiveFrom, String note) {}

    record Publish(LocalDate effectiveFrom, String sha256) {}

    record Return(String reason) {}

    record Withdraw(String note) {}

    record Entry(String actor, Instant at, Action action, String sha256, String note) {}

    record Difference(RowDifference.Kind kind, String row, String name, List<RowDifference.Cell> cells) {}

    record Finding(String table, int line, String row, String column, String message, String text) {}

    record Change(
            long id,
            String list,
            ListChange.State state,
            String reason,
            int baseVersion,
            String sha256,
            String documentNumber,
            LocalDate effectiveFrom,
            String note,
            String returnReason,
            Integer findings,
            Integer differences,
            Integer publishedVersion,
            List<Entry> history) {}

    record Draft(String sha256, List<Finding> findings, List<Difference> differences) {}

    private final ListDesk desk;
    private final ListChanges changes;

    ListChangeApi(ListDesk desk, ListChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    @GetMapping
    Change open(@PathVariable("id") String id) {
        return shown(desk.openChange(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Change start(@PathVariable("id") String id, @RequestBody Wish wish) {
        return shown(desk.open(id, wish.reason()));
    }

    @PostMapping(path = "/draft", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Draft upload(@PathVariable("id") String id, @RequestParam(name = "file", required = false) MultipartFile file)
            throws IOException {
        if (file == null) {
            throw Rejection.of("file", "必填", "缺少文件 file");
        }
        return shown(desk.upload(id, file.getBytes()));
    }

    /** The file itself as the body. */
    @PostMapping("/draft")
    Draft upload(@PathVariable("id") String id, @RequestBody(required = false) byte[] file) {
        return shown(desk.upload(id, file == null ? new byte[0] : file));
    }

    @GetMapping("/draft")
    ResponseEntity<byte[]> draftFile(@PathVariable("id") String id) {
        return Downloads.dmn(id + "-draft.dmn", draft(id).dmn());
    }

    /** The file to start from: the latest version, or an empty table. */
    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable("id") String id) {
        return Downloads.dmn(
                id + "-template.dmn", changes.template(id, desk.own(id).agency()));
    }

    @GetMapping("/findings")
    List<Finding> findings(@PathVariable("id") String id) {
        return shown(draft(id)).findings();
    }

    @GetMapping("/differences")
    List<Difference> differences(@PathVariable("id") String id) {
        return shown(draft(id)).differences();
    }

    @PostMapping("/submit")
    Change submit(@PathVariable("id") String id, @RequestBody Submit submit) {
        return after(
                id,
                () -> desk.complete(
                        id,
                        ListDesk.EDIT,
                        form(
                                "submit",
                                "documentNumber",
                                submit.documentNumber(),
                                "effectiveFrom",
                                submit.effectiveFrom(),
                                "note",
                                submit.note())));
    }

    @PostMapping("/withdraw")
    Change withdraw(@PathVariable("id") String id, @RequestBody(required = false) Withdraw withdraw) {
        String note = withdraw == null ? null : withdraw.note();
        return after(id, () -> desk.complete(id, ListDesk.EDIT, form("withdraw", "note", note)));
    }

    @PostMapping("/publish")
    Change publish(@PathVariable("id") String id, @RequestBody Publish publish) {
        return after(
                id,
                () -> desk.publish(id, publish.sha256(), form("publish", "effectiveFrom", publish.effectiveFrom())));
    }

    @PostMapping("/return")
    Change giveBack(@PathVariable("id") String id, @RequestBody Return back) {
        return after(id, () -> desk.complete(id, ListDesk.PUBLISH, form("return", "reason", back.reason())));
    }

    private Change after(String list, Runnable act) {
        long id = desk.openChange(list).id();
        act.run();
        return shown(changes.get(id));
    }

    private ListDraft draft(String list) {
        return changes.draft(desk.openChange(list)).orElseThrow(() -> Rejection.notFound("还没有上传草稿"));
    }

    private static Map<String, Object> form(String answer, Object... fields) {
        Map<String, Object> form = new HashMap<>(Map.of("answer", answer));
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i + 1] != null) {
                form.put(fields[i].toString(), fields[i + 1].toString());
            }
        }
        return form;
    }

    private Change shown(ListChange change) {
        var draft = changes.draft(change);
        return new Change(
                change.id(),
                change.list(),
                change.state(),
                change.reason(),
                change.baseVersion(),
                change.sha256(),
                change.documentNumber(),
                change.proposedFrom(),
                change.note(),
                change.returnReason(),
                draft.map(known -> known.findings().size()).orElse(null),
                draft.map(known -> known.differences().size()).orElse(null),
                change.publishedVersion(),
                changes.history(change.id()).stream()
                        .map(entry ->
                                new Entry(entry.actor(), entry.actedAt(), entry.action(), entry.sha256(), entry.note()))
                        .toList());
    }

    private static Draft shown(ListDraft draft) {
        return new Draft(
                draft.sha256(),
                draft.findings().stream().map(ListChangeApi::shown).toList(),
                draft.differences().stream().map(ListChangeApi::shown).toList());
    }

    static Difference shown(RowDifference row) {
        return new Difference(row.kind(), row.row(), row.name(), row.cells());
    }

    private static Finding shown(ListFinding found) {
        return new Finding(found.table(), found.line(), found.row(), found.column(), found.message(), found.inWords());
    }
}
