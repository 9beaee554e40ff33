package cn.kuanyan.procedure;

import cn.kuanyan.casefile.RecordData;
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

    FormController(CaseTasks tasks, CaseForms forms, Acts acts) {
        this.tasks = tasks;
        this.forms = forms;
        this.acts = acts;
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

    @GetMapping("/{form}/{taskId}.form")
    @Transactional(readOnly = true)
    ResponseEntity<JsonNode> taskForm(@PathVariable String form, @PathVariable String taskId) {
        CaseTask task = tasks.open(taskId);
        if (!task.step().equals(form)) {
            throw Rejection.notFound("这项任务没有该表单。");
        }
        return answer(forms.form(acts.begin(task, tasks.currentUser(), new RecordData(Map.of()))));
    }

    private static ResponseEntity<JsonNode> answer(JsonNode form) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(form);
    }
}
