package cn.kuanyan.procedure.casepage;

import cn.kuanyan.problem.Rejection;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What is done on the page: afterwards the page is asked for anew, so that reloading it does not repeat the act. */
@Component
class CaseActs {

    private final CasePage page;

    CaseActs(CasePage page) {
        this.page = page;
    }

    /** A refusal is shown at once, on the page itself. */
    ModelAndView act(OpenedCase opened, String done, CsrfToken token, Runnable work) {
        try {
            work.run();
            return new ModelAndView("redirect:" + opened.base() + "?done=" + done);
        } catch (Rejection refusal) {
            ModelAndView shown = page.of(opened, null, token).addObject("refusals", CaseRefusals.words(refusal));
            shown.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
            return shown;
        }
    }
}
