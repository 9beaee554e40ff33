package cn.kuanyan.trial;

import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.platform.Role;
import cn.kuanyan.problem.Rejection;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET} tells everybody who is logged in the date of the trial, {@code POST} lets the administrator move it. */
@RestController
@Profile("trial")
@RequestMapping("/api/trial/clock")
class TrialClockApi {

    private final TrialClock clock;
    private final CurrentUser currentUser;

    TrialClockApi(TrialClock clock, CurrentUser currentUser) {
        this.clock = clock;
        this.currentUser = currentUser;
    }

    record Move(String date) {}

    record Moved(LocalDate date, int jobsRun) {}

    record Today(LocalDate date) {}

    @GetMapping
    Today today() {
        return new Today(clock.today());
    }

    @PostMapping
    Moved move(@RequestBody Move move) {
        int jobsRun = clock.moveTo(parse(move.date()), administrator());
        return new Moved(clock.today(), jobsRun);
    }

    private String administrator() {
        if (!currentUser.get().has(Role.USER_ADMIN)) {
            throw Rejection.forbidden("试用时钟", "只有系统管理员可以调整试用时钟");
        }
        return currentUser.userId();
    }

    static LocalDate parse(String date) {
        if (date == null || date.isBlank()) {
            throw Rejection.of("date", "必填", "请填写日期");
        }
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeParseException malformed) {
            throw Rejection.of("date", "日期格式", "日期须为 2026-03-02 这样的真实日期");
        }
    }
}
