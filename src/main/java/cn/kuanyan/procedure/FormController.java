package cn.kuanyan.procedure;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.duties.Recusals;
import cn.kuanyan.problem.Rejection;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves Tasklist the forms, filled from the case for the very task and person that ask. */
@Hidden
@RestController
@RequestMapping("/forms")
class FormController {

    private final CaseTasks tasks;
    private final CaseForms forms;
    private final Acts acts;
    private final Matters matters;
    private final Recusals recusals;

    FormController(CaseTasks tasks, CaseForms forms, Acts acts, Matters matters, Recusals recusals) {
        this.tasks = tasks;
        this.forms = forms;
        this.acts = acts;
        this.matters = matters;
        this.recusals = recusals;
    }

    @GetMapping("/register-case/start.form")
    @Transactional(readOnly = true)
    ResponseEntity<JsonNode> startForm() {
        return answer(forms.startForm("register-case", tasks.currentUser()));
    }

    @GetMapping("/register-on-the-spot/start.form")
    @Transactional(readOnly = true)
    ResponseEntity<JsonNode> startFormOnTheSpot() {
        return answer(forms.startForm("register-on-the-spot", tasks.currentUser()));
    }

    @GetMapping("/{form}/start.form")
    @Transactional(readOnly = true)
    ResponseEntity<JsonNode> matterForm(@PathVariable String form) {
        Matter matter = Matter.ofForm(form).orElseThrow(() -> Rejection.notFound("没有这个表单。"));
        return answer(matters.startForm(matter));
    }

    @GetMapping("/{form}/{taskId}.form")
    @Transactional(readOnly = true)
    ResponseEntity<JsonNode> taskForm(@PathVariable String form, @PathVariable String taskId) {
        CaseTask task = tasks.open(taskId);
        if (!task.step().equals(form)) {
            throw Rejection.notFound("这项任务没有该表单。");
        }
        if (recusals.isRecused(task.caseId(), tasks.currentUser())) {
            throw Rejection.forbidden("《中华人民共和国行政处罚法》第四十三条", "您已经在本案中回避，不能再查看本案。");
        }
        return answer(forms.form(acts.begin(task, tasks.currentUser(), new RecordData(Map.of()))));
    }

    private static ResponseEntity<JsonNode> answer(JsonNode form) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(form);
    }
}
