package cn.kuanyan.procedure.casepage;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.CaseTasks;
import cn.kuanyan.procedure.VisibleCases;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Who may open the page of a case: as by the API, or because a task of the case is the person's to do. */
@Component
class CaseDoor {

    private static final int LONGEST_NUMBER = 100;

    private final VisibleCases visible;
    private final CaseFiles caseFiles;
    private final CaseTasks tasks;
    private final CurrentUser user;

    CaseDoor(VisibleCases visible, CaseFiles caseFiles, CaseTasks tasks, CurrentUser user) {
        this.visible = visible;
        this.caseFiles = caseFiles;
        this.tasks = tasks;
        this.user = user;
    }

    /** @throws Rejection (404) when there is none that the person may read */
    OpenedCase numbered(String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw Rejection.notFound("没有这个案件。");
        }
        return new OpenedCase(visible.numbered(number), address(number), false);
    }

    /** @throws Rejection 404 when the person does not see the task, 409 when it is done */
    OpenedCase ofTask(String taskId) {
        PenaltyCase found = visible.of(tasks.open(taskId));
        return new OpenedCase(found, path("/cases/by-task/{id}", taskId), true);
    }

    /** By the number or the task of an address. */
    OpenedCase at(Map<String, String> path) {
        return path.containsKey("task") ? ofTask(path.get("task")) : numbered(path.get("number"));
    }

    /** Whether the page of the case itself is open to the person too. */
    boolean isVisible(PenaltyCase penaltyCase) {
        return visible.isVisible(penaltyCase);
    }

    /** The latest cases first. */
    List<PenaltyCase> visibleCases() {
        return caseFiles.ofAgency(user.agency()).stream()
                .filter(visible::isVisible)
                .toList();
    }

    static String address(String number) {
        return path("/cases/{number}", number);
    }

    private static String path(String template, String value) {
        return UriComponentsBuilder.fromPath(template)
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }
}
