package cn.kuanyan.publication;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The published decisions for everybody: no login, no session, no cookie, no script. */
@Hidden
@Controller
class DecisionPages {

    private static final int MOST_A_MINUTE = 600;
    private static final String ROBOTS = "X-Robots-Tag";

    private final PublishedDecisions decisions;
    private final PublicRate rate = new PublicRate(MOST_A_MINUTE, System::nanoTime);

    DecisionPages(PublishedDecisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/decisions")
    ModelAndView search(
            @RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        if (!rate.allows(request.getRemoteAddr())) {
            return tooMany(response);
        }
        DecisionSearch wanted = DecisionSearch.of(typed);
        Page<PublicView> found = decisions.search(wanted);
        return new ModelAndView("decisions/index")
                .addObject("wanted", wanted)
                .addObject("found", found)
                .addObject("authorities", decisions.authorities())
                .addObject("previous", found.hasPrevious() ? query(wanted, wanted.page()) : null)
                .addObject("next", found.hasNext() ? query(wanted, wanted.page() + 2) : null);
    }

    @GetMapping("/decisions/{publicId}")
    ModelAndView one(
            @PathVariable("publicId") String publicId, HttpServletRequest request, HttpServletResponse response) {
        if (!rate.allows(request.getRemoteAddr())) {
            return tooMany(response);
        }
        PublishedDecisions.Found found =
                publicId.matches("[0-9a-f]{24}") ? decisions.find(publicId).orElse(null) : null;
        if (found == null) {
            response.setHeader(ROBOTS, "noindex");
            return new ModelAndView("decisions/missing", HttpStatus.NOT_FOUND);
        }
        if (found.withdrawal() != null) {
            response.setHeader(ROBOTS, "noindex, noarchive");
            return new ModelAndView("decisions/withdrawn", HttpStatus.GONE)
                    .addObject("number", found.decision().number())
                    .addObject("authority", found.decision().authority())
                    .addObject("withdrawal", found.withdrawal());
        }
        return new ModelAndView("decisions/one").addObject("decision", found.decision());
    }

    private static ModelAndView tooMany(HttpServletResponse response) {
        response.setHeader("Retry-After", "60");
        return new ModelAndView("decisions/busy", HttpStatus.TOO_MANY_REQUESTS);
    }

    private static Map<String, Object> query(DecisionSearch wanted, int page) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("authority", wanted.authority());
        query.put("item", wanted.item());
        query.put("party", wanted.party());
        query.put("number", wanted.number());
        query.put("year", wanted.year() == 0 ? "" : wanted.year());
        query.put("page", page);
        return query;
    }
}
