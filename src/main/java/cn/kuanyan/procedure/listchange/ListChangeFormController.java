package cn.kuanyan.procedure.listchange;

import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.CaseTasks;
import cn.kuanyan.procedure.OpenTask;
import cn.kuanyan.procedure.Step;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves Tasklist the forms of the change, filled for the very task and person that ask. */
@Hidden
@RestController
class ListChangeFormController {

    private final CaseTasks tasks;
    private final ListChangeForms forms;
    private final ListDuties duties;
    private final CurrentUser user;

    ListChangeFormController(CaseTasks tasks, ListChangeForms forms, ListDuties duties, CurrentUser user) {
        this.tasks = tasks;
        this.forms = forms;
        this.duties = duties;
        this.user = user;
    }

    @GetMapping("/forms/change-list/start.form")
    @Transactional(readOnly = true)
    ResponseEntity<JsonNode> startForm() {
        duties.requireEditor(user.userId(), user.agency());
        return answer(forms.start(user.agency()));
    }

    @GetMapping({"/forms/edit-list/{taskId}.form", "/forms/publish-list/{taskId}.form"})
    @Transactional(readOnly = true)
    ResponseEntity<JsonNode> taskForm(@PathVariable("taskId") String taskId, HttpServletRequest request) {
        OpenTask task = tasks.any(taskId);
        if (!request.getRequestURI().contains("/" + Step.ofTask(task.key()) + "/")) {
            throw Rejection.notFound("这项任务没有该表单。");
        }
        return answer(forms.form(task));
    }

    private static ResponseEntity<JsonNode> answer(JsonNode form) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(form);
    }
}
