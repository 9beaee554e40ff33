package cn.kuanyan.procedure.summary;

import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.LegalBasis;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.discretion.OnTheSpotDiscretion;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 告知并听取陈述申辩: also on the spot the party is told and heard before anything is decided (《行政处罚法》第四十四、四十五条). */
@Component
class HearOnTheSpot implements Step {

    private final OnTheSpotDiscretion discretion;
    private final OnTheSpotPenalty penalty;
    private final Catalogue catalogue;

    HearOnTheSpot(OnTheSpotDiscretion discretion, OnTheSpotPenalty penalty, Catalogue catalogue) {
        this.discretion = discretion;
        this.penalty = penalty;
        this.catalogue = catalogue;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        FormFilling filling = discretion.filling(act, common);
        Object basis = filling.prefill().getOrDefault("basis", "");
        return basis.toString().isBlank()
                ? filling.withPrefill(
                        "basis",
                        String.join(
                                "、", catalogue.item(act.penaltyCase().item()).citations()))
                : filling;
    }

    @Override
    public void take(Act act) {
        LegalBasis.require(act.data());
        penalty.requireKindsAndAmounts(act);
        if (!act.data().flag("rightsTold")) {
            throw Rejection.of("rightsTold", "《中华人民共和国行政处罚法》第四十四条", "作出决定之前，应当告知拟处罚的内容、事实、理由、依据和陈述、申辩的权利。");
        }
    }
}
