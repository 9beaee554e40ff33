package cn.kuanyan.procedure.decision;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Announced;
import cn.kuanyan.procedure.DefencePeriod;
import cn.kuanyan.procedure.LegalBasis;
import cn.kuanyan.procedure.Remedies;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.discretion.FactEvidence;
import cn.kuanyan.procedure.form.FormFilling;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 拟制处理决定: one of the four outcomes of Article 57, exactly what was approved and announced, never heavier. */
@Component
class DraftDecision implements Step {

    private static final Map<String, String> OUTCOME_OF_PROPOSAL =
            Map.of("EXEMPT", "NO_PENALTY", "UNFOUNDED", "UNFOUNDED");

    private final DefencePeriod defencePeriod;
    private final Remedies remedies;
    private final FactEvidence evidence;

    DraftDecision(DefencePeriod defencePeriod, Remedies remedies, FactEvidence evidence) {
        this.defencePeriod = defencePeriod;
        this.remedies = remedies;
        this.evidence = evidence;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        RecordData proposal = proposal(act).data();
        String outcome = outcomeOf(proposal);
        FormFilling filling = common.withPrefill("outcome", outcome)
                .withPrefill("kinds", proposal.texts("kinds"))
                .withPrefill("fine", proposal.text("fine").orElse(null))
                .withPrefill("confiscation", proposal.text("confiscation").orElse(null))
                .withPrefill("basis", proposal.need("basis"))
                .withPrefill("reasons", proposal.need("reasons"))
                .withPrefill("standard", proposal.text("standardApplied").orElse(null))
                .withPrefill("remedies", remedies.text(act.penaltyCase(), act.today()));
        if (outcome.equals("PENALTY")) {
            filling = filling.withPrefill("performance", remedies.performance(act.penaltyCase(), act.today()));
        }
        filling = evidence.filling(act, DecisionAnew.asked(act, filling));
        return act.progress().latest(null, "write-investigation-report").isEmpty()
                ? filling
                : filling.withPrefill(
                        "facts",
                        act.progress()
                                .latest(null, "write-investigation-report")
                                .get()
                                .data()
                                .need("facts"));
    }

    @Override
    public void take(Act act) {
        String outcome = act.data().need("outcome");
        if (outcome.equals("PENALTY")) {
            defencePeriod.requireOver(act);
            Announced.requireNotHeavier(act);
        }
        requireAsApproved(act, outcome);
        if (!outcome.equals("CRIME")) {
            evidence.requireEachProven(act, act.data());
        }
        StandardApplied.require(act);
        LegalBasis.require(act.data());
        DecisionAnew.require(act);
        DefenceText.of(act.progress(), act.party()).ifPresent(said -> act.data().establish("defence", said));
    }

    private static void requireAsApproved(Act act, String outcome) {
        if (outcome.equals("CRIME")) {
            requireNoPenalty(act.data());
            return;
        }
        RecordData proposal = proposal(act).data();
        boolean same = outcome.equals(outcomeOf(proposal))
                && Set.copyOf(act.data().texts("kinds")).equals(Set.copyOf(proposal.texts("kinds")))
                && act.data().money("fine").compareTo(proposal.money("fine")) == 0
                && act.data().money("confiscation").compareTo(proposal.money("confiscation")) == 0;
        if (!same) {
            throw Rejection.of("outcome", "《中华人民共和国行政处罚法》第五十七条第一款", "拟作决定与经审核的处理意见不一致；需要变更的，应当退回重新裁量并重新告知。");
        }
    }

    private static void requireNoPenalty(RecordData data) {
        boolean penalty = !data.texts("kinds").isEmpty()
                || data.money("fine").add(data.money("confiscation")).signum() > 0;
        if (penalty) {
            throw Rejection.of("kinds", "《中华人民共和国行政处罚法》第五十七条第一款第四项", "违法行为涉嫌犯罪、移送司法机关的，不填写处罚种类和数额。");
        }
    }

    private static String outcomeOf(RecordData proposal) {
        return OUTCOME_OF_PROPOSAL.getOrDefault(proposal.need("outcome"), "PENALTY");
    }

    private static CaseRecord proposal(Act act) {
        return act.progress().proposal(act.party()).orElseThrow();
    }
}
