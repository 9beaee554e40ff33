package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.enforcement.Ledger;
import cn.kuanyan.enforcement.PaymentPlan;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PaymentLedgers;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 审批延期分期: an approved plan takes the place of the limit and moves the way to court (《行政处罚法》第六十六条第二款、第七十二条第二款). */
@Component
class ApproveDeferral implements Step {

    private final PaymentLedgers ledgers;
    private final LedgerText ledger;
    private final TimeLimits limits;
    private final CourtWindow window;

    ApproveDeferral(PaymentLedgers ledgers, LedgerText ledger, TimeLimits limits, CourtWindow window) {
        this.ledgers = ledgers;
        this.ledger = ledger;
        this.limits = limits;
        this.window = window;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return ledger.added(act, common);
    }

    @Override
    public void take(Act act) {
        if (!act.data().is("answer", "approve")) {
            return;
        }
        RecordData request = act.progress()
                .latest(act.party(), "register-deferral")
                .orElseThrow()
                .data();
        PaymentPlan plan = PaymentLedgers.plan(request.date("receivedOn").orElseThrow(), request);
        if (plan.instalments().get(0).dueOn().isBefore(act.today())) {
            throw Rejection.of("answer", "《中华人民共和国行政处罚法》第六十六条第二款", "缴款计划的第一期已经过期，不能批准；请不批准，由当事人提出新的计划。");
        }
        act.data().establish("since", plan.since());
        act.data().establish("instalments", request.values().get("instalments"));
        Ledger planned = ledgers.of(act).with(plan);
        PlanLimit.follow(limits, act, planned);
        window.moveIfRunning(act, planned);
    }
}
