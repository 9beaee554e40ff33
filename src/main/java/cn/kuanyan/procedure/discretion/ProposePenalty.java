package cn.kuanyan.procedure.discretion;

import cn.kuanyan.discretion.LeniencyPreview;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Announced;
import cn.kuanyan.procedure.LegalBasis;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/**
 * 提出处理意见: the officer proposes within what the facts allow. A proposal that differs from the assessment, or that the
 * rules leave to a person, goes to legal review first; what the statute makes mandatory cannot be proposed away.
 */
@Component
class ProposePenalty implements Step {

    private final PartyDiscretion discretion;
    private final ExplanationText explanation;
    private final ProposalGates gates;

    ProposePenalty(PartyDiscretion discretion, ExplanationText explanation, ProposalGates gates) {
        this.discretion = discretion;
        this.explanation = explanation;
        this.gates = gates;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        LeniencyPreview assessment = discretion.assess(act);
        return common.withPrefill("explanation", explanation.of(assessment))
                .withPrefill("reasons", discretion.reasons(act, assessment))
                .withPrefill("basis", discretion.basis(act, assessment))
                .withPrefill("outcome", discretion.proposedOutcome(act, assessment));
    }

    @Override
    public void take(Act act) {
        LeniencyPreview assessment = discretion.assess(act);
        gates.check(act, assessment);
        LegalBasis.require(act.data());
        Announced.requireNotHeavier(act);
        act.data().establish("assessedOutcome", assessment.outcome().name());
        act.data().establish("standardApplied", explanation.standard(assessment));
        act.data().establish("reviewNeeded", gates.needsReview(act, assessment));
    }
}
