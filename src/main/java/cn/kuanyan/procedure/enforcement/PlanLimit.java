package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.enforcement.Ledger;
import cn.kuanyan.enforcement.PaymentPlan;
import cn.kuanyan.procedure.Act;
import java.time.LocalDate;

/** Lets the payment limit of a party follow its approved plan: it ends on the next day on which something has to be paid. */
final class PlanLimit {

    private PlanLimit() {}

    static void follow(TimeLimits limits, Act act, Ledger ledger) {
        PaymentPlan plan = ledger.plan().orElse(null);
        LocalDate next = ledger.nextDue().orElse(null);
        if (plan == null || next == null || runsUntil(limits, act, next)) {
            return;
        }
        limits.startUntil(
                act.caseId(),
                act.partyId(),
                "payment",
                "延期、分期缴纳罚款期限",
                "申请延期、分期之日",
                plan.since(),
                next,
                "《中华人民共和国行政处罚法》第六十六条第二款");
    }

    private static boolean runsUntil(TimeLimits limits, Act act, LocalDate next) {
        return limits.current(act.caseId(), act.partyId(), "payment")
                .filter(limit -> limit.regime() == null && limit.dueDate().equals(next))
                .isPresent();
    }
}
