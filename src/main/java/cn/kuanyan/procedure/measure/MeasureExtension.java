package cn.kuanyan.procedure.measure;

import cn.kuanyan.deadline.LimitAdjustment;
import cn.kuanyan.deadline.MatterLimits;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRules;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import org.springframework.stereotype.Component;

/** 延长: once, in a complex case, by the head's approval (《行政强制法》第二十五条第一款、第三十二条第一款). */
@Component
class MeasureExtension {

    private final MatterLimits limits;
    private final TimeLimitRules rules;

    MeasureExtension(MatterLimits limits, TimeLimitRules rules) {
        this.limits = limits;
        this.rules = rules;
    }

    void requirePossible(Act act, Measure measure, TimeLimit limit) {
        boolean extended = limit.adjustments().stream()
                .anyMatch(adjustment -> adjustment.kind() == LimitAdjustment.Kind.EXTENSION);
        if (extended) {
            throw Rejection.of("answer", rule(act, measure).basis(), "期限只能延长一次，已经延长过；请在期限以内作出处理决定。");
        }
    }

    TimeLimit extend(Act act, Measure measure) {
        TimeLimitRule rule = rule(act, measure);
        return limits.extend(
                        measure.id(),
                        measure.kind().limit(),
                        rule.value(),
                        "情况复杂，经负责人批准延长",
                        rule.basis(),
                        rule.verified())
                .orElseThrow();
    }

    String basis(Act act, Measure measure) {
        return rule(act, measure).basis();
    }

    private TimeLimitRule rule(Act act, Measure measure) {
        return rules.find(
                measure.kind().limit() + "Extension", act.penaltyCase().regime(), act.today());
    }
}
