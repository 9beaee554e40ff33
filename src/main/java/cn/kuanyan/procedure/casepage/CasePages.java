package cn.kuanyan.procedure.casepage;

import cn.kuanyan.problem.Rejection;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the cases; plain HTML that needs no script. */
@Hidden
@Controller
class CasePages {

    private static final int SHOWN = 200;

    private final CaseDoor door;
    private final CasePage page;

    CasePages(CaseDoor door, CasePage page) {
        this.door = door;
        this.page = page;
    }

    /** All that the person may read, or straight to the one whose number was typed. */
    @GetMapping("/cases")
    @Transactional(readOnly = true)
    public ModelAndView all(@RequestParam(name = "number", required = false) String number) {
        Optional<String> wanted = Optional.ofNullable(number).map(String::strip).filter(text -> !text.isEmpty());
        ModelAndView list = new ModelAndView("cases/list")
                .addObject("caseFile", true)
                .addObject("number", wanted.orElse(""))
                .addObject(
                        "cases",
                        door.visibleCases().stream()
                                .limit(SHOWN)
                                .map(CaseLine::of)
                                .toList());
        if (wanted.isEmpty()) {
            return list;
        }
        try {
            return new ModelAndView("redirect:" + door.numbered(wanted.get()).base());
        } catch (Rejection unknown) {
            return list.addObject("refusals", CaseRefusals.words(unknown));
        }
    }

    @GetMapping("/cases/{number}")
    @Transactional(readOnly = true)
    public ModelAndView one(
            @PathVariable("number") String number,
            @RequestParam(name = "done", required = false) String done,
            CsrfToken token) {
        return page.of(door.numbered(number), done, token);
    }

    @GetMapping("/cases/by-task/{taskId}")
    @Transactional(readOnly = true)
    public ModelAndView besideTask(
            @PathVariable("taskId") String taskId,
            @RequestParam(name = "done", required = false) String done,
            CsrfToken token) {
        return page.of(door.ofTask(taskId), done, token);
    }

    @ExceptionHandler
    public ModelAndView refused(Rejection refusal) {
        return CaseRefusals.page(refusal);
    }
}
