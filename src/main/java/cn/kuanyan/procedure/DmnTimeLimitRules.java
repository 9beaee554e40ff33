package cn.kuanyan.procedure;

import cn.kuanyan.deadline.NoTimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRules;
import cn.kuanyan.deadline.TimeUnit;
import cn.kuanyan.platform.CurrentUser;
import java.time.LocalDate;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision {@code timeLimits} of {@code processes/decisions/time-limits.dmn}. */
@Component
public class DmnTimeLimitRules implements TimeLimitRules {

    private static final String DECISION = "timeLimits";

    private final DecisionService decisions;
    private final CurrentUser user;

    public DmnTimeLimitRules(@Lazy DecisionService decisions, CurrentUser user) {
        this.decisions = decisions;
        this.user = user;
    }

    @Override
    public TimeLimitRule find(String code, String regime, LocalDate on) {
        // The day goes in as text: the table makes a date of it, and the engine's history stores no Java object.
        // No officer has rights on decisions of their own; the law is the same for everybody.
        DmnDecisionTableResult rows = user.asProduct(() -> decisions.evaluateDecisionTableByKey(
                DECISION,
                Variables.putValue("code", code).putValue("regime", regime).putValue("on", on.toString())));
        if (rows.isEmpty()) {
            throw new NoTimeLimitRule(code, regime, on);
        }
        return rule(code, regime, rows.getSingleResult());
    }

    private static TimeLimitRule rule(String code, String regime, DmnDecisionRuleResult row) {
        return new TimeLimitRule(
                code,
                row.getEntry("label"),
                regime,
                row.<Integer>getEntry("value"),
                TimeUnit.valueOf(row.getEntry("unit")),
                row.<Boolean>getEntry("rollForward"),
                row.getEntry("basis"),
                row.<Boolean>getEntry("verified"),
                row.getEntry("verificationNote"));
    }
}
