package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 决定执行措施: court application, review of the court's order, suspension or end (《行政强制法》第三十九、四十、五十三条至第五十八条). */
@Component
class DecideEnforcement implements Step {

    private final CourtApplication application;
    private final CourtReview review;
    private final LedgerText ledger;
    private final WindowText window;
    private final TimeLimits limits;

    DecideEnforcement(
            CourtApplication application, CourtReview review, LedgerText ledger, WindowText window, TimeLimits limits) {
        this.application = application;
        this.review = review;
        this.ledger = ledger;
        this.window = window;
        this.limits = limits;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return window.added(act, ledger.added(act, common));
    }

    @Override
    public void take(Act act) {
        switch (act.data().need("answer")) {
            case "apply" -> application.take(act);
            case "review" -> review.take(act);
            case "terminate" ->
                limits.settle(act.caseId(), act.partyId(), "courtApplication", TimeLimit.State.CANCELLED, act.today());
            default ->
                // A suspension stops no limit of the Act: the window for the court goes on.
                limits.start(
                        act.caseId(),
                        act.partyId(),
                        ResumeEnforcement.THREE_YEARS,
                        act.penaltyCase().regime(),
                        "中止执行之日",
                        act.today());
        }
    }
}
