package cn.kuanyan.procedure.measure;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The hour at which a measure was carried out: twenty-four hours count from a moment, not from a day. */
@Component
class MomentOfMeasure {

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String ARTICLE_19 = "《中华人民共和国行政强制法》第十九条";

    private final Clock clock;

    MomentOfMeasure(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void require(Act act, LocalDate day) {
        String time = act.data().need("carriedOutAt");
        if (!TIME.matcher(time).matches()) {
            throw Rejection.of("carriedOutAt", ARTICLE_19, "实施时间应当写作时:分，例如 14:30。");
        }
        Instant moment = day.atTime(LocalTime.parse(time)).atZone(CHINA).toInstant();
        if (moment.isAfter(now())) {
            throw Rejection.of("carriedOutAt", ARTICLE_19, "实施时间不能晚于现在。");
        }
    }
}
