package cn.kuanyan.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container could not answer itself: unknown addresses, refused characters, the webapps' own refusals. */
@Controller
class ErrorPage implements ErrorController {

    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        int status = code instanceof Integer number ? number : 404;
        Answer answer = Failures.deliberate(failure)
                .or(() -> Optional.ofNullable(ProblemAdvice.byStatus(HttpStatusCode.valueOf(status))))
                .orElseGet(() -> Failures.fault(
                        failure, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))));
        problems.write(request, response, answer);
    }
}
