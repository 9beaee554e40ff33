package cn.kuanyan.procedure.notice;

import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimitRule;
import cn.kuanyan.deadline.TimeLimitRules;
import cn.kuanyan.discretion.HearingEntitlement;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Entitlements;
import cn.kuanyan.procedure.LegalBasis;
import cn.kuanyan.procedure.PenaltyText;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 拟制行政处罚意见告知书: content of the penalty, facts, reasons and basis (《行政处罚法》第四十四条). */
@Component
class DraftPriorNotice implements Step {

    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万)?元");

    private final Entitlements entitlements;
    private final TimeLimitRules limits;

    DraftPriorNotice(Entitlements entitlements, TimeLimitRules limits) {
        this.entitlements = entitlements;
        this.limits = limits;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        FormFilling filling = act.progress()
                .latest(null, "write-investigation-report")
                .map(report -> common.withPrefill("facts", report.data().need("facts")))
                .orElse(common);
        return act.progress()
                .proposal(act.party())
                .map(proposal -> filling.withPrefill("reasons", proposal.data().need("reasons"))
                        .withPrefill("basis", proposal.data().need("basis"))
                        .withPrefill("proposedPenalty", PenaltyText.of(proposal.data())))
                .orElse(filling);
    }

    @Override
    public void take(Act act) {
        LegalBasis.require(act.data());
        requireApprovedAmounts(act);
        stateRights(act);
    }

    /** The notice names the rights and their periods; the hearing only where Article 63 gives it (第四十四条、第六十四条第一项). */
    private void stateRights(Act act) {
        RecordData proposal = act.progress().proposal(act.party()).orElseThrow().data();
        HearingEntitlement.Answer hearing = entitlements.hearing(act.penaltyCase(), act.party(), proposal);
        act.data().establish("statementPeriod", period(act, "statement"));
        act.data().establish("hearingEntitled", hearing.entitled());
        if (hearing.entitled()) {
            act.data().establish("hearingBasis", hearing.basis());
            act.data().establish("hearingPeriod", period(act, "hearingRequest"));
        }
    }

    private String period(Act act, String code) {
        TimeLimitRule rule = limits.find(code, act.penaltyCase().regime(), act.today());
        return rule.unit().describe(rule.value());
    }

    /** The party defends itself against what the notice says: it must not name a smaller sum than the one approved. */
    private static void requireApprovedAmounts(Act act) {
        RecordData proposal = act.progress().proposal(act.party()).orElseThrow().data();
        Matcher amounts = AMOUNT.matcher(act.data().need("proposedPenalty"));
        while (amounts.find()) {
            BigDecimal named = new BigDecimal(amounts.group(1).replace(",", ""))
                    .multiply(amounts.group(2) == null ? BigDecimal.ONE : BigDecimal.valueOf(10_000));
            if (named.compareTo(proposal.money("fine")) != 0 && named.compareTo(proposal.money("confiscation")) != 0) {
                throw Rejection.of(
                        "proposedPenalty",
                        "《中华人民共和国行政处罚法》第四十四条",
                        "告知书中的数额须与经审核的处理意见一致：%s。".formatted(PenaltyText.of(proposal)));
            }
        }
    }
}
