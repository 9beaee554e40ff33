package cn.kuanyan.procedure.casepage;

import cn.kuanyan.problem.Finding;
import cn.kuanyan.problem.Rejection;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** Refusals of these pages, as pages. */
final class CaseRefusals {

    private CaseRefusals() {}

    static ModelAndView page(Rejection refusal) {
        return new ModelAndView(
                        "cases/refused", HttpStatusCode.valueOf(refusal.kind().status()))
                .addObject("caseFile", true)
                .addObject("refusals", words(refusal));
    }

    static List<String> words(Rejection refusal) {
        return refusal.findings().stream().map(Finding::message).distinct().toList();
    }
}
