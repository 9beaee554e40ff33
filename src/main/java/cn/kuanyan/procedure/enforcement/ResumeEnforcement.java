package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 决定恢复执行, or its end; after three years without means nothing is enforced any more (《行政强制法》第三十九条第二款、第四十条). */
@Component
class ResumeEnforcement implements Step {

    static final String THREE_YEARS = "enforcementSuspension";
    private static final String ARTICLE_39 = "《中华人民共和国行政强制法》第三十九条第二款";

    private final LedgerText ledger;
    private final TimeLimits limits;

    ResumeEnforcement(LedgerText ledger, TimeLimits limits) {
        this.ledger = ledger;
        this.limits = limits;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        Markdown text = suspension(act)
                .map(limit -> Markdown.empty()
                        .row(
                                "中止执行",
                                act.today().isAfter(limit.dueDate())
                                        ? "自%s中止，已满三年（%s）：没有明显社会危害、当事人确无能力履行的，应当终结执行。"
                                                .formatted(limit.triggerDate(), limit.dueDate())
                                        : "自%s中止，至%s满三年。".formatted(limit.triggerDate(), limit.dueDate())))
                .orElse(Markdown.empty());
        return ledger.added(act, common).withPrefill("suspension", text);
    }

    @Override
    public void take(Act act) {
        suspension(act)
                .filter(limit -> act.data().is("terminateGround", "ABANDONED"))
                .filter(limit -> !act.today().isAfter(limit.dueDate()))
                .ifPresent(limit -> {
                    throw Rejection.of(
                            "terminateGround",
                            ARTICLE_39,
                            "自%s中止执行，至%s才满三年，现在不能以此终结执行；请恢复执行，或者选择其他情形。"
                                    .formatted(limit.triggerDate(), limit.dueDate()));
                });
        limits.settle(act.caseId(), act.partyId(), THREE_YEARS, TimeLimit.State.MET, act.today());
    }

    private Optional<TimeLimit> suspension(Act act) {
        return limits.current(act.caseId(), act.partyId(), THREE_YEARS);
    }
}
