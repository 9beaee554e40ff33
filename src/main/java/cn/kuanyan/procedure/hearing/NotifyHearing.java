package cn.kuanyan.procedure.hearing;

import cn.kuanyan.deadline.PublishedCalendars;
import cn.kuanyan.deadline.TimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRules;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 通知听证: time and place seven working days before (《行政处罚法》第六十四条第二项、第八十五条). */
@Component
class NotifyHearing implements Step {

    private final TimeLimitRules rules;
    private final PublishedCalendars calendars;
    private final TimeLimits limits;

    NotifyHearing(TimeLimitRules rules, PublishedCalendars calendars, TimeLimits limits) {
        this.rules = rules;
        this.calendars = calendars;
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        LocalDate notified = act.data().date("notifiedOn").orElseThrow();
        LocalDate hearing = act.data().date("hearingOn").orElseThrow();
        Dates.requireNotBefore(
                "notifiedOn",
                "通知日期",
                notified,
                act.progress()
                        .latest(act.party(), "accept-hearing")
                        .flatMap(accepted -> accepted.data().date("acceptedOn"))
                        .orElseThrow(),
                "受理日期");
        String regime = act.penaltyCase().regime();
        TimeLimitRule rule = rules.find("hearingNotice", regime, notified);
        LocalDate earliest = calendars.current().earliest(notified, rule.value());
        if (hearing.isBefore(earliest)) {
            throw Rejection.of(
                    "hearingOn",
                    rule.basis(),
                    "听证应当于举行的%d个工作日前通知当事人；%s通知的，最早可于%s举行。".formatted(rule.value(), notified, earliest));
        }
        if (act.data().is("openHearing", "NO")
                && act.data().text("closedReason").isEmpty()) {
            throw Rejection.of("closedReason", "《中华人民共和国行政处罚法》第六十四条第三项", "除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证公开举行；不公开的须写明理由。");
        }
        limits.start(act.caseId(), act.partyId(), "hearingNotice", regime, "听证通知书送达之日", notified);
    }
}
