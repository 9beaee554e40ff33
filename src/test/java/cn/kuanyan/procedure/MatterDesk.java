package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static cn.kuanyan.procedure.Papers.with;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Lets the people of 天水 begin what can happen at any point of a case, and decide about it. */
@Component
public class MatterDesk {

    private final CaseWalk walk;
    private final FormService forms;
    private final RepositoryService repository;

    MatterDesk(CaseWalk walk, FormService forms, RepositoryService repository) {
        this.walk = walk;
        this.forms = forms;
        this.repository = repository;
    }

    /** Submits the start form for a case and answers the process instance of the matter. */
    public String begins(String user, String process, long caseId, Map<String, Object> form) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return walk.as(user, () -> forms.submitStartForm(definition, with(form, "caseId", String.valueOf(caseId))))
                .getId();
    }

    public void does(String user, String instance, String task, Map<String, Object> form) {
        walk.does(user, instance, "userTask_" + task, form);
    }

    /** An appraisal is waited for, and a provision lets the case-handling limit rest. */
    public String suspended(OneCase one) {
        String instance = begins("tsofficer1", "suspension", one.id(), suspension("APPRAISAL"));
        does("tshead", instance, "decideSuspension", restByProvision());
        return instance;
    }

    public void resumed(String instance) {
        does("tsofficer1", instance, "proposeResumption", form("endedOn", walk.today(), "reason", "鉴定意见已经收到。"));
        does("tshead", instance, "decideResumption", Papers.approved());
    }

    public static Map<String, Object> suspension(String ground) {
        return form("ground", ground, "reason", "委托鉴定，结果尚未作出。");
    }

    public static Map<String, Object> restByProvision() {
        return form("answer", "approve", "limitEffect", "REST", "limitProvision", "《试用规定》第一条");
    }

    public static Map<String, Object> recusal(String person, LocalDate on) {
        return form(
                "source",
                "PARTY",
                "appliedOn",
                on,
                "person",
                person,
                "ground",
                "OTHER_RELATION",
                "reason",
                "当事人称二人系近邻，可能影响公正执法。");
    }

    public static Map<String, Object> recused(String replacement) {
        return with(form("answer", "approve", "opinion", "情况属实，应当回避。"), "replacement", replacement);
    }
}
