package cn.kuanyan.procedure.listchange;

import cn.kuanyan.lists.LeniencyLists;
import cn.kuanyan.lists.ListSource;
import cn.kuanyan.lists.Sources;
import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.OpenTask;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormChoice;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.FormTemplates;
import cn.kuanyan.procedure.form.Markdown;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of the change in Tasklist, and the check of what comes back against them. */
@Component
class ListChangeForms {

    static final String START = "change-list";

    private final ListChanges changes;
    private final LeniencyLists lists;
    private final Sources sources;
    private final ChangeText text;
    private final Clock clock;

    ListChangeForms(ListChanges changes, LeniencyLists lists, Sources sources, ChangeText text, Clock clock) {
        this.changes = changes;
        this.lists = lists;
        this.sources = sources;
        this.text = text;
        this.clock = clock;
    }

    ListChange changeOf(OpenTask task) {
        return changes.ofInstance(task.processInstance()).orElseThrow(() -> Rejection.notFound("这项任务不属于清单修改"));
    }

    JsonNode start(String agency) {
        return FormTemplates.named(START).filled(startFilling(agency));
    }

    Map<String, Object> validatedStart(String agency, Map<String, Object> submitted) {
        return FormTemplates.named(START).validated(submitted, startFilling(agency), LocalDate.now(clock));
    }

    JsonNode form(OpenTask task) {
        return FormTemplates.named(Step.ofTask(task.key())).filled(filling(task, changeOf(task)));
    }

    Map<String, Object> validated(OpenTask task, ListChange change, Map<String, Object> submitted) {
        return FormTemplates.named(Step.ofTask(task.key()))
                .validated(submitted, filling(task, change), LocalDate.now(clock));
    }

    /** The lists of the agency. */
    List<ListSource> listsOf(String agency) {
        return sources.lists().stream()
                .filter(source -> source.agency().equals(agency))
                .toList();
    }

    private FormFilling startFilling(String agency) {
        List<FormChoice> own = listsOf(agency).stream()
                .map(source -> new FormChoice(source.id(), source.title()))
                .toList();
        return FormFilling.empty()
                .withChoices("lists", own)
                .withPrefill("caseSummary", Markdown.empty().link("查看清单和各版本", "/lists"));
    }

    private FormFilling filling(OpenTask task, ListChange change) {
        return FormFilling.empty()
                .withPrefill("caseSummary", text.head(change, lists.source(change.list())))
                .withPrefill("submission", text.draft(change, "userTask_publishList".equals(task.key())))
                .withPrefill("documentNumber", change.documentNumber())
                .withPrefill("effectiveFrom", change.proposedFrom())
                .withPrefill("note", change.note());
    }
}
