package cn.kuanyan.platform.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/**
 * What the container refuses before any filter has seen it, such as an address that is no text, is told like every other
 * refusal and not on a page of the container.
 */
@Component
class ContainerAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Problems problems;

    ContainerAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Refusal(problems)));
    }

    private static final class Refusal extends ErrorReportValve {

        private final Problems problems;

        Refusal(Problems problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            Answer known = ProblemAdvice.byStatus(HttpStatusCode.valueOf(response.getStatus()));
            Answer answer =
                    known == null ? Answer.of(response.getStatus(), "InternalError", "系统错误", "系统出现错误，请稍后再试") : known;
            try {
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
                problems.write(request, response, answer);
                response.finishResponse();
            } catch (IOException goneAway) {
                // Nobody is there any more to be told.
            }
        }
    }
}
