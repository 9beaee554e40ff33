package cn.kuanyan.procedure.listchange;

import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.problem.Rejection;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page on which legal staff change a list: the same tasks as in Tasklist, with the file beside them. */
@Hidden
@Controller
@RequestMapping("/lists/{id}/change")
class ChangePage {

    private static final Map<String, String> DONE = Map.of(
            "opened", "已经提出修改，请下载、修改并上传清单文件。",
            "uploaded", "草稿已经保存，检查结果如下。",
            "submit", "已经提交审核。",
            "withdraw", "修改已经撤回。",
            "publish", "新版本已经发布。",
            "return", "草稿已经退回编辑人员。");

    private final ListDesk desk;
    private final ListChanges changes;
    private final PageViews views;

    ChangePage(ListDesk desk, ListChanges changes, PageViews views) {
        this.desk = desk;
        this.changes = changes;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable("id") String id,
            @RequestParam(name = "done", required = false) String done,
            CsrfToken token) {
        ModelAndView page = page(id, token, Map.of());
        return done == null ? page : page.addObject("message", DONE.get(done));
    }

    @PostMapping
    ModelAndView open(@PathVariable("id") String id, @RequestParam Map<String, String> entered, CsrfToken token) {
        return act(id, "opened", token, entered, () -> desk.open(id, entered.get("reason")));
    }

    @PostMapping("/draft")
    ModelAndView upload(
            @PathVariable("id") String id,
            @RequestParam(name = "file", required = false) MultipartFile file,
            CsrfToken token)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return act(id, "uploaded", token, Map.of(), () -> desk.upload(id, content));
    }

    @PostMapping("/submit")
    ModelAndView submit(@PathVariable("id") String id, @RequestParam Map<String, String> entered, CsrfToken token) {
        return edit(id, "submit", entered, token);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(@PathVariable("id") String id, @RequestParam Map<String, String> entered, CsrfToken token) {
        return edit(id, "withdraw", entered, token);
    }

    private ModelAndView edit(String id, String answer, Map<String, String> entered, CsrfToken token) {
        return act(
                id,
                answer,
                token,
                entered,
                () -> desk.complete(
                        id, ListDesk.EDIT, form(answer, entered, "documentNumber", "effectiveFrom", "note")));
    }

    @PostMapping("/publish")
    ModelAndView publish(@PathVariable("id") String id, @RequestParam Map<String, String> entered, CsrfToken token) {
        return act(
                id,
                "publish",
                token,
                entered,
                () -> desk.publish(id, entered.get("sha256"), form("publish", entered, "effectiveFrom")));
    }

    @PostMapping("/return")
    ModelAndView giveBack(@PathVariable("id") String id, @RequestParam Map<String, String> entered, CsrfToken token) {
        return act(
                id,
                "return",
                token,
                entered,
                () -> desk.complete(id, ListDesk.PUBLISH, form("return", entered, "reason")));
    }

    @ExceptionHandler
    ModelAndView refused(Rejection refusal) {
        return ListPages.refusedPage(refusal);
    }

    /** After an act the page is asked for anew, so that reloading it does not repeat the act; a refusal is shown at once. */
    private ModelAndView act(String id, String done, CsrfToken token, Map<String, String> entered, Runnable work) {
        desk.own(id);
        try {
            work.run();
            return new ModelAndView("redirect:/lists/" + id + "/change?done=" + done);
        } catch (Rejection refusal) {
            ModelAndView page = page(id, token, entered).addObject("refusals", ListPages.words(refusal));
            page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
            return page;
        }
    }

    private ModelAndView page(String id, CsrfToken token, Map<String, String> entered) {
        ListSource source = desk.own(id);
        ListChange change = desk.change(id).orElse(null);
        ListChange last = change != null
                ? change
                : changes.of(id, source.agency()).stream().findFirst().orElse(null);
        return new ModelAndView("lists/change")
                .addObject("list", source)
                .addObject("change", change)
                .addObject(
                        "draft", change == null ? null : changes.draft(change).orElse(null))
                .addObject("mayOpen", desk.mayOpen())
                .addObject("mayEdit", change != null && desk.mayDo(change, ListDesk.EDIT))
                .addObject("mayPublish", change != null && desk.mayDo(change, ListDesk.PUBLISH))
                .addObject("history", last == null ? List.of() : views.history(last))
                .addObject("csrf", token)
                .addObject("entered", entered);
    }

    private static Map<String, Object> form(String answer, Map<String, String> entered, String... fields) {
        Map<String, Object> form = new HashMap<>(Map.of("answer", answer));
        for (String field : fields) {
            if (entered.get(field) != null && !entered.get(field).isBlank()) {
                form.put(field, entered.get(field));
            }
        }
        return form;
    }
}
