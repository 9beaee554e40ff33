package cn.kuanyan.procedure.hearing;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.matter.RestRule.Effect;
import cn.kuanyan.procedure.matter.RestRules;
import org.springframework.stereotype.Component;

/**
 * 听证期间: from its acceptance to its report the days of a hearing do not count towards the case-handling limit where the
 * law says so by itself (《治安管理处罚法》第一百一十八条第二款); hearings of several parties that overlap count once.
 */
@Component
public class HearingPeriod {

    private final RestRules rules;
    private final TimeLimits limits;

    HearingPeriod(RestRules rules, TimeLimits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    void begins(Act act) {
        limits.current(act.caseId(), null, "caseHandling")
                .filter(limit -> limit.state() == TimeLimit.State.RUNNING)
                .flatMap(
                        limit -> rules.find("caseHandling", act.penaltyCase().regime(), "HEARING", limit.triggerDate()))
                .filter(rule -> rule.effect() == Effect.REST)
                .ifPresent(rule -> limits.rest(
                        act.caseId(), "caseHandling", act.today(), label(act), rule.basis(), rule.verified()));
    }

    public void ends(Act act) {
        limits.goOn(act.caseId(), label(act), act.today());
    }

    /** Names the party by its place in the case, not by its name. */
    private static String label(Act act) {
        return "听证（第%d名当事人）"
                .formatted(act.progress().parties().stream()
                                .map(party -> party.id())
                                .toList()
                                .indexOf(act.partyId())
                        + 1);
    }
}
