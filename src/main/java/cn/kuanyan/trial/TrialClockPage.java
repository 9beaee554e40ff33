package cn.kuanyan.trial;

import cn.kuanyan.problem.Rejection;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The trial clock for people: one form, no script. */
@RestController
@Profile("trial")
@RequestMapping(path = "/trial/clock", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class TrialClockPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="UTF-8"><title>试用时钟</title></head>
            <body>
            <h1>试用时钟</h1>
            <p>当前日期：<strong id="today">%s</strong></p>
            <p id="message" role="status">%s</p>
            <form method="post" action="/trial/clock">
              <input type="hidden" name="%s" value="%s">
              <label>调至 <input type="date" name="date" required value="%s"></label>
              <button type="submit">调整</button>
            </form>
            <p>只有系统管理员可以调整；登记案件以后只能向后调。到期的事项会立即办理。</p>
            <p><a href="/camunda/app/tasklist/">返回任务列表</a></p>
            </body>
            </html>
            """;

    private final TrialClock clock;
    private final TrialClockApi api;

    TrialClockPage(TrialClock clock, TrialClockApi api) {
        this.clock = clock;
        this.api = api;
    }

    @GetMapping
    String show(CsrfToken token) {
        return page("", token);
    }

    @PostMapping
    String move(@RequestParam(required = false) String date, CsrfToken token) {
        try {
            int jobsRun = api.move(new TrialClockApi.Move(date)).jobsRun();
            return page("已调整，办理了 " + jobsRun + " 项到期事项。", token);
        } catch (Rejection refusal) {
            return page(refusal.getMessage(), token);
        }
    }

    private String page(String message, CsrfToken token) {
        String today = clock.today().toString();
        return PAGE.formatted(
                today,
                HtmlUtils.htmlEscape(message, "UTF-8"),
                token.getParameterName(),
                HtmlUtils.htmlEscape(token.getToken(), "UTF-8"),
                today);
    }
}
