package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import cn.kuanyan.procedure.matter.RestRule.Effect;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether the period for handling a case stands still while the case rests, as the head's form asks it: {@code
 * limitEffect} and {@code limitProvision}. The product presumes nothing (《行政处罚法》第六十条). A seizure goes on running: only
 * an appraisal whose days the party was told interrupts it (《行政强制法》第二十五条第三款).
 */
@Component
public class LimitRest {

    private static final String HANDLING = "caseHandling";

    private final RestRules rules;
    private final TimeLimits limits;

    LimitRest(RestRules rules, TimeLimits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    /** @param ground why the case is to rest, as {@code limit-rests.dmn} names it */
    public FormFilling filling(Act act, String ground, FormFilling common) {
        return rule(act, ground)
                .map(rule -> common.withPrefill("limitRule", Markdown.empty().row("办案期限", rule.inWords()))
                        .withPrefill("limitEffect", rule.effect() == Effect.REST ? "REST" : "RUN"))
                .orElse(common);
    }

    /** @throws Rejection when what the head chose is not what the rule says, or the provision is missing */
    public void check(Act act, String ground) {
        rule(act, ground).ifPresent(rule -> checkEffect(act.data(), rule));
    }

    /**
     * Lets the limits rest from today.
     *
     * @param decision the paper on which the head chose
     * @param why the reason in Chinese, by which they later run again
     */
    public void begin(Act act, RecordData decision, String ground, String why) {
        rule(act, ground)
                .filter(rule -> decision.is("limitEffect", "REST"))
                .ifPresent(rule -> rest(act, why, rule, decision));
    }

    /**
     * Lets the limits run again from today.
     *
     * @return the limits that were computed again
     */
    public List<TimeLimit> end(Act act, String why) {
        return limits.goOn(act.caseId(), why, act.today());
    }

    private static void checkEffect(RecordData data, RestRule rule) {
        boolean rests = data.is("limitEffect", "REST");
        if (rule.effect() == Effect.RUN && rests || rule.effect() == Effect.REST && !rests) {
            throw Rejection.of("limitEffect", rule.basis(), rule.inWords() + "，请改正。");
        }
        if (rule.effect() == Effect.BY_PROVISION
                && rests
                && data.text("limitProvision").isEmpty()) {
            throw Rejection.of("limitProvision", rule.basis(), "不计入办案期限的，须写明所依据的法律、法规、规章的名称和条文。");
        }
    }

    private void rest(Act act, String why, RestRule rule, RecordData decision) {
        boolean cited = rule.effect() == Effect.BY_PROVISION;
        String basis = cited ? decision.need("limitProvision") + "，由负责人引用" : rule.basis();
        limits.rest(act.caseId(), HANDLING, act.today(), why, basis, !cited && rule.verified());
    }

    private Optional<RestRule> rule(Act act, String ground) {
        return limits.current(act.caseId(), null, HANDLING)
                .filter(limit -> limit.state() == TimeLimit.State.RUNNING)
                .flatMap(limit -> rules.find(HANDLING, act.penaltyCase().regime(), ground, limit.triggerDate()));
    }
}
