package cn.kuanyan.procedure.service;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * 办结公告送达: served when the whole period has passed, on its last day and never earlier, or on the day the party came for the
 * decision (《民事诉讼法》第九十五条、第八十八条).
 */
@Component
class ConfirmPublicNotice implements Step {

    private final TimeLimits limits;
    private final ServiceDay serviceDay;

    ConfirmPublicNotice(TimeLimits limits, ServiceDay serviceDay) {
        this.limits = limits;
        this.serviceDay = serviceDay;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        CaseRecord notice = notice(act);
        TimeLimit period = period(act);
        return common.withPrefill(
                "notice",
                Markdown.empty()
                        .row("公告日期", issued(notice))
                        .row("公告期间届满", period.dueDate())
                        .row("依据", period.basis() + (period.verified() ? "" : "（期限未经核实）")));
    }

    @Override
    public void take(Act act) {
        LocalDate issued = issued(notice(act));
        TimeLimit period = period(act);
        switch (act.data().need("answer")) {
            case "expired" -> serve(act, requireOver(act, period), TimeLimit.State.MET);
            case "received" -> serve(act, received(act, issued, period), TimeLimit.State.CANCELLED);
            default ->
                limits.settle(act.caseId(), act.partyId(), "serviceByNotice", TimeLimit.State.CANCELLED, act.today());
        }
    }

    private void serve(Act act, LocalDate served, TimeLimit.State outcome) {
        limits.settle(act.caseId(), act.partyId(), "serviceByNotice", outcome, served);
        act.data().establish("servedOn", served);
        serviceDay.begins(act, served);
    }

    private static LocalDate requireOver(Act act, TimeLimit period) {
        if (!act.today().isAfter(period.dueDate())) {
            throw Rejection.of(
                    "answer", period.basis(), "公告期间至%s届满，经过公告期间才视为送达；届满的次日起可以办结。".formatted(period.dueDate()));
        }
        return period.dueDate();
    }

    private static LocalDate received(Act act, LocalDate issued, TimeLimit period) {
        LocalDate received = act.data().date("receivedOn").orElseThrow();
        Dates.requireNotBefore("receivedOn", "签收日期", received, issued, "公告日期");
        if (received.isAfter(period.dueDate())) {
            throw Rejection.of(
                    "receivedOn", period.basis(), "公告期间已于%s届满，决定书已经视为送达，以后领取不改变送达日期。".formatted(period.dueDate()));
        }
        return received;
    }

    private static CaseRecord notice(Act act) {
        return act.progress().publicNotice(act.party()).orElseThrow();
    }

    private static LocalDate issued(CaseRecord notice) {
        return notice.data().date("noticeOn").orElseThrow();
    }

    private TimeLimit period(Act act) {
        return limits.current(act.caseId(), act.partyId(), "serviceByNotice").orElseThrow();
    }
}
