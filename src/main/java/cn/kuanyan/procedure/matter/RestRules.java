package cn.kuanyan.procedure.matter;

import cn.kuanyan.platform.CurrentUser;
import cn.kuanyan.procedure.matter.RestRule.Effect;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision {@code limitRests} of {@code processes/decisions/limit-rests.dmn}. */
@Component
public class RestRules {

    private final DecisionService decisions;
    private final CurrentUser user;

    RestRules(@Lazy DecisionService decisions, CurrentUser user) {
        this.decisions = decisions;
        this.user = user;
    }

    /**
     * @param code code of the limit
     * @param ground why the case rests, as in the form {@code apply-suspension}
     * @param on day from which the limit runs; the law of that day applies
     * @return empty for a limit that no suspension touches
     */
    public Optional<RestRule> find(String code, String regime, String ground, LocalDate on) {
        DmnDecisionTableResult rows = user.asProduct(() -> decisions.evaluateDecisionTableByKey(
                "limitRests",
                Variables.putValue("code", code)
                        .putValue("regime", regime)
                        .putValue("ground", ground)
                        .putValue("on", on.toString())));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new RestRule(
                        Effect.valueOf(rows.getSingleResult().getEntry("effect")),
                        rows.getSingleResult().getEntry("basis"),
                        rows.getSingleResult().<Boolean>getEntry("verified"),
                        rows.getSingleResult().getEntry("verificationNote")));
    }
}
