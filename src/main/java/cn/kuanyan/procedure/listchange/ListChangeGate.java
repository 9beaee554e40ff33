package cn.kuanyan.procedure.listchange;

import cn.kuanyan.lists.change.ListChange;
import cn.kuanyan.lists.change.ListChanges;
import cn.kuanyan.lists.change.Submission;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.procedure.OpenTask;
import cn.kuanyan.procedure.SideProcess;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The gate of the process {@code list-change}: what was submitted is validated against its form and done. */
@Component
class ListChangeGate implements SideProcess {

    static final String PROCESS = "list-change";

    private final ListChanges changes;
    private final ListChangeForms forms;
    private final ListDuties duties;
    private final PublishedTables tables;
    private final CurrentUser user;

    ListChangeGate(
            ListChanges changes, ListChangeForms forms, ListDuties duties, PublishedTables tables, CurrentUser user) {
        this.changes = changes;
        this.forms = forms;
        this.duties = duties;
        this.tables = tables;
        this.user = user;
    }

    @Override
    public String key() {
        return PROCESS;
    }

    @Override
    public Begun begin(String actor, Map<String, Object> submitted) {
        String agency = user.agency();
        duties.requireEditor(actor, agency);
        Map<String, Object> values = forms.validatedStart(agency, submitted);
        ListChange change = changes.open((String) values.get("list"), agency, actor, (String) values.get("reason"));
        return new Begun(
                "%s-%d".formatted(change.list(), change.id()),
                Map.of("changeId", change.id()),
                instance -> changes.runsAs(change.id(), instance));
    }

    @Override
    public Map<String, Object> take(OpenTask task, String actor, Map<String, Object> submitted) {
        ListChange change = forms.changeOf(task);
        duties.check(actor, task.key(), change);
        Map<String, Object> values = forms.validated(task, change, submitted);
        String answer = (String) values.get("answer");
        String note = (String) values.get("note");
        LocalDate from = (LocalDate) values.get("effectiveFrom");
        switch (answer) {
            case "submit" ->
                changes.submit(change.id(), actor, new Submission((String) values.get("documentNumber"), from, note));
            case "withdraw" -> changes.withdraw(change.id(), actor, note);
            case "publish" -> tables.deploy(changes.publish(change.id(), actor, from));
            case "return" -> changes.giveBack(change.id(), actor, (String) values.get("reason"));
            default -> throw new IllegalStateException(answer);
        }
        return Map.of("route", answer);
    }
}
