package cn.kuanyan.procedure.matter;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import cn.kuanyan.procedure.matter.RestRule.Effect;
import cn.kuanyan.procedure.measure.MeasureTimers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether the limits of a case stand still while it rests, as the head's form asks it: {@code limitEffect} and
 * {@code limitProvision}. The product presumes nothing (《行政处罚法》第六十条).
 */
@Component
public class LimitRest {

    private static final String HANDLING = "caseHandling";
    private static final String SEIZURE = "seizure";

    private final RestRules rules;
    private final TimeLimits limits;
    private final MeasureTimers timers;

    LimitRest(RestRules rules, TimeLimits limits, MeasureTimers timers) {
        this.rules = rules;
        this.limits = limits;
        this.timers = timers;
    }

    /** @param ground why the case is to rest, as {@code limit-rests.dmn} names it */
    public FormFilling filling(Act act, String ground, FormFilling common) {
        return rule(act, HANDLING, ground)
                .map(rule -> common.withPrefill("limitRule", Markdown.empty().row("办案期限", rule.inWords()))
                        .withPrefill("limitEffect", rule.effect() == Effect.REST ? "REST" : "RUN"))
                .orElse(common);
    }

    /** @throws Rejection when what the head chose is not what the rule says, or the provision is missing */
    public void check(Act act, String ground) {
        rule(act, HANDLING, ground).ifPresent(rule -> checkEffect(act.data(), rule));
    }

    /**
     * Lets the limits rest from today.
     *
     * @param decision the paper on which the head chose
     * @param why the reason in Chinese, by which they later run again
     */
    public void begin(Act act, RecordData decision, String ground, String why) {
        rule(act, HANDLING, ground)
                .filter(rule -> decision.is("limitEffect", "REST"))
                .ifPresent(rule -> rest(act, HANDLING, why, rule, decision));
        rule(act, SEIZURE, ground)
                .filter(rule -> rule.effect() == Effect.REST)
                .ifPresent(rule -> rest(act, SEIZURE, why, rule, decision));
    }

    /**
     * Lets the limits run again from today.
     *
     * @return the limits that were computed again
     */
    public List<TimeLimit> end(Act act, String why) {
        List<TimeLimit> computedAgain = limits.goOn(act.caseId(), why, act.today());
        computedAgain.forEach(timers::follow);
        return computedAgain;
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

    private void rest(Act act, String code, String why, RestRule rule, RecordData decision) {
        boolean cited = rule.effect() == Effect.BY_PROVISION;
        String basis = cited ? decision.need("limitProvision") + "，由负责人引用" : rule.basis();
        limits.rest(act.caseId(), code, act.today(), why, basis, !cited && rule.verified());
        running(act, code).forEach(timers::follow);
    }

    private Optional<RestRule> rule(Act act, String code, String ground) {
        return running(act, code)
                .findFirst()
                .flatMap(limit -> rules.find(code, act.penaltyCase().regime(), ground, limit.triggerDate()));
    }

    /** Of seizures there can be several at a time. */
    private Stream<TimeLimit> running(Act act, String code) {
        return limits.ofCase(act.caseId()).stream()
                .filter(limit ->
                        limit.state() == TimeLimit.State.RUNNING && limit.code().equals(code));
    }
}
