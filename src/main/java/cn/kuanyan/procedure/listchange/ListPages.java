package cn.kuanyan.procedure.listchange;

import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.StoredVersions;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists, versions and rows for everybody who is logged in; plain HTML, no script. */
@Hidden
@Controller
@RequestMapping("/lists")
class ListPages {

    private final LeniencyLists lists;
    private final StoredVersions versions;
    private final ListChanges changes;
    private final PageViews views;

    ListPages(LeniencyLists lists, StoredVersions versions, ListChanges changes, PageViews views) {
        this.lists = lists;
        this.versions = versions;
        this.changes = changes;
        this.views = views;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView all() {
        return new ModelAndView("lists/index").addObject("lists", views.lists());
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    public ModelAndView one(
            @PathVariable("id") String id, @RequestParam(name = "version", required = false) Integer version) {
        ListSource source = lists.source(id);
        boolean published = !versions.of(id).isEmpty();
        Integer shown = version != null
                ? Integer.valueOf(versions.get(id, version).number())
                : published ? lists.get(id).source().number() : null;
        return new ModelAndView("lists/list")
                .addObject("list", source)
                .addObject("own", views.mayChange(source))
                .addObject("versions", views.versions(id))
                .addObject("shown", shown)
                .addObject("rows", shown == null ? List.of() : views.rows(lists.get(id, shown)));
    }

    @GetMapping("/{id}/versions/{version}")
    @Transactional(readOnly = true)
    public ModelAndView differences(@PathVariable("id") String id, @PathVariable("version") int version) {
        versions.get(lists.source(id).id(), version);
        return new ModelAndView("lists/differences")
                .addObject("list", lists.source(id))
                .addObject("title", version == 1 ? "第 1 版的清单行" : "第 %d 版与第 %d 版的差别".formatted(version, version - 1))
                .addObject("differences", changes.differences(id, version - 1, version));
    }

    @ExceptionHandler
    public ModelAndView refused(Rejection refusal) {
        return refusedPage(refusal);
    }

    static ModelAndView refusedPage(Rejection refusal) {
        ModelAndView page = new ModelAndView(
                "lists/refused", HttpStatusCode.valueOf(refusal.kind().status()));
        return page.addObject("refusals", words(refusal));
    }

    static List<String> words(Rejection refusal) {
        return refusal.findings().stream().map(Finding::message).toList();
    }
}
