package cn.kuanyan.procedure.discretion;

import cn.kuanyan.catalogue.PartyKind;
import cn.kuanyan.catalogue.PenaltyTier;
import cn.kuanyan.catalogue.PenaltyTiers;
import cn.kuanyan.discretion.LeniencyPreview;
import cn.kuanyan.discretion.LeniencyPreview.FineRange;
import cn.kuanyan.discretion.LeniencyPreview.Force;
import cn.kuanyan.discretion.LeniencyPreview.Outcome;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.form.FormFilling;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Discretion in a case that is decided on the spot: the same facts, rules and ranges as in any other case. */
@Component
public class OnTheSpotDiscretion {

    private final PartyDiscretion discretion;
    private final ExplanationText explanation;
    private final PenaltyTiers tiers;
    private final FactEvidence evidence;

    OnTheSpotDiscretion(
            PartyDiscretion discretion, ExplanationText explanation, PenaltyTiers tiers, FactEvidence evidence) {
        this.discretion = discretion;
        this.explanation = explanation;
        this.tiers = tiers;
        this.evidence = evidence;
    }

    /** Shows the assessment, and proposes the reasons that follow from it. */
    public FormFilling filling(Act act, FormFilling common) {
        LeniencyPreview assessment = discretion.assess(act);
        return common.withPrefill("explanation", explanation.of(assessment))
                .withPrefill("reasons", discretion.reasons(act, assessment))
                .withPrefill("basis", discretion.basis(act, assessment));
    }

    /**
     * Refuses a penalty where none may be given, and a fine beside the statutory range.
     *
     * @param fine CNY, zero for a mere warning
     * @throws Rejection when the Act makes an exemption mandatory (第三十条、第三十一条、第三十三条), or the fine has no legal basis
     */
    public void requirePenalty(Act act, BigDecimal fine) {
        evidence.requireEachProven(act, act.data());
        LeniencyPreview assessment = discretion.assess(act);
        if (assessment.outcome() == Outcome.EXEMPT && assessment.force() == Force.MUST) {
            String basis = assessment.grounds().get(0).basis();
            throw Rejection.of("answer", basis, "依据%s应当不予处罚，不得当场处罚；请转为普通程序，由负责人作出不予行政处罚决定。".formatted(basis));
        }
        if (fine.signum() > 0 && isRangeRegistered(act)) {
            requireWithinStatute(fine, assessment);
        }
    }

    private boolean isRangeRegistered(Act act) {
        List<PenaltyTier> registered = tiers.of(act.penaltyCase().item());
        PartyKind party = act.party().kind();
        return !registered.isEmpty()
                && (party != PartyKind.INDIVIDUAL || registered.stream().anyMatch(tier -> tier.subject() == party));
    }

    private static void requireWithinStatute(BigDecimal fine, LeniencyPreview assessment) {
        FineRange range = assessment.fine();
        if (range == null || range.statute() == null) {
            throw Rejection.of(
                    "fine",
                    "《中华人民共和国行政处罚法》第五十一条",
                    "按已经查明的事实，没有可以适用的法定罚款：%s".formatted(range == null ? "法定条件未成就。" : range.note()));
        }
        boolean tooHigh = fine.compareTo(range.statute().max()) > 0;
        boolean tooLow = fine.compareTo(range.statute().min()) < 0 && assessment.outcome() != Outcome.MITIGATED;
        if (tooHigh || tooLow) {
            throw Rejection.of(
                    "fine",
                    range.statute().basis(),
                    "罚款数额超出法定幅度：%s元至%s元。"
                            .formatted(
                                    range.statute().min().toPlainString(),
                                    range.statute().max().toPlainString()));
        }
    }
}
