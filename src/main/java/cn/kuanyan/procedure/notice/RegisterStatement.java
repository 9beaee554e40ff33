package cn.kuanyan.procedure.notice;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 登记陈述申辩和听证申请: what the party says or asks for within the period (第四十五条、第六十四条第一项). */
@Component
class RegisterStatement implements Step {

    private final TimeLimits limits;

    RegisterStatement(TimeLimits limits) {
        this.limits = limits;
    }

    @Override
    public void take(Act act) {
        LocalDate received = act.data().date("receivedOn").orElseThrow();
        CaseRecord notice = act.progress().notice(act.party()).orElseThrow();
        Dates.requireNotBefore(
                "receivedOn",
                "收到日期",
                received,
                notice.data()
                        .date("noticeOn")
                        .or(() -> notice.data().date("deliveredOn"))
                        .orElseThrow(),
                notice.data().date("noticeOn").isPresent() ? "公告日期" : "告知书送达日期");
        String kind = act.data().need("kind");
        boolean aboutHearing = kind.startsWith("HEARING");
        if (aboutHearing && !notice.data().flag("hearingEntitled")) {
            throw Rejection.of("kind", "《中华人民共和国行政处罚法》第六十三条", "拟作出的处罚不属于应当告知听证权利的情形，不能登记听证申请。");
        }
        if (act.progress().hasStated(act.party(), kind)) {
            throw Rejection.of("kind", "重复登记", "该事项在本次告知后已经登记，无须重复登记。");
        }
        requireInTime(
                act,
                aboutHearing ? "hearingRequest" : "statement",
                received,
                notice.data().date("noticeOn").isPresent());
        settle(act, kind, received);
        if (kind.equals("HEARING_REQUEST")) {
            startHearingLimits(act, received);
        }
    }

    /** The police decide in two days and hold the hearing in ten (《公安机关办理行政案件程序规定》第一百三十五条、第一百三十七条). */
    private void startHearingLimits(Act act, LocalDate received) {
        for (String code : List.of("hearingAcceptance", "hearingHolding")) {
            limits.startIfAny(
                    act.caseId(), act.partyId(), code, act.penaltyCase().regime(), "收到听证申请之日", received);
        }
    }

    /** After a police notice to the public the longer of the two periods counts (《公安机关办理行政案件程序规定》第一百六十八条). */
    private void requireInTime(Act act, String code, LocalDate received, boolean announced) {
        TimeLimit limit = Stream.of(code, announced ? "statementAfterPublicNotice" : code)
                .flatMap(each -> limits.current(act.caseId(), act.partyId(), each).stream())
                .max(Comparator.comparing(TimeLimit::dueDate))
                .orElseThrow();
        if (received.isAfter(limit.dueDate())) {
            throw Rejection.of(
                    "receivedOn", limit.basis(), "%s已于%s届满，逾期提出的不能登记。".formatted(limit.label(), limit.dueDate()));
        }
    }

    private void settle(Act act, String kind, LocalDate received) {
        if (kind.equals("HEARING_REQUEST") || kind.equals("HEARING_WAIVED")) {
            limits.settle(act.caseId(), act.partyId(), "hearingRequest", TimeLimit.State.MET, received);
        } else {
            limits.settle(act.caseId(), act.partyId(), "statement", TimeLimit.State.MET, received);
        }
    }
}
