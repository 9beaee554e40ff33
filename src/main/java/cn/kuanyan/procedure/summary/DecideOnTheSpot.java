package cn.kuanyan.procedure.summary;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Agency;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.LegalBasis;
import cn.kuanyan.procedure.Remedies;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.TwoOfficers;
import cn.kuanyan.procedure.discretion.OnTheSpotDiscretion;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import org.springframework.stereotype.Component;

/** 作出当场处罚决定: the two officers decide and sign; whatever is not for the spot goes the ordinary way (《行政处罚法》第五十一、五十二条). */
@Component
class DecideOnTheSpot implements Step {

    private final OnTheSpotPenalty penalty;
    private final OnTheSpotDiscretion discretion;
    private final Remedies remedies;
    private final Catalogue catalogue;
    private final CaseNumbers numbers;
    private final CaseFiles caseFiles;
    private final TimeLimits limits;

    DecideOnTheSpot(
            OnTheSpotPenalty penalty,
            OnTheSpotDiscretion discretion,
            Remedies remedies,
            Catalogue catalogue,
            CaseNumbers numbers,
            CaseFiles caseFiles,
            TimeLimits limits) {
        this.penalty = penalty;
        this.discretion = discretion;
        this.remedies = remedies;
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.caseFiles = caseFiles;
        this.limits = limits;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        RecordData told = told(act);
        PenaltyCase about = act.penaltyCase();
        return discretion
                .filling(act, common)
                .withPrefill("kinds", told.texts("kinds"))
                .withPrefill("fine", told.text("fine").orElse(null))
                .withPrefill("basis", told.need("basis"))
                .withPrefill("reasons", told.need("reasons"))
                .withPrefill("facts", about.clue())
                .withPrefill("place", about.conduct().place())
                .withPrefill(
                        "remedies", Markdown.empty().row("决定书载明的救济途径和期限", remedies.textOnTheSpot(about, act.today())));
    }

    @Override
    public void take(Act act) {
        TwoOfficers.require(act);
        if (act.data().is("answer", "ordinary")) {
            requireReason(act);
            limits.startIfAny(
                    act.caseId(), null, "filingApproval", act.penaltyCase().regime(), "转为普通程序之日", act.today());
            return;
        }
        RecordData told = told(act);
        penalty.requireKindsAndAmounts(act);
        penalty.requireNotHeavier(act, told);
        LegalBasis.require(act.data());
        penalty.requireBasisOfThePower(act);
        discretion.requirePenalty(act, act.data().money("fine"));
        if (!act.data().flag("signed")) {
            throw Rejection.of("signed", "《中华人民共和国行政处罚法》第五十二条第二款", "当场处罚决定书须由执法人员签名或者盖章。");
        }
        issue(act);
    }

    private void issue(Act act) {
        PenaltyCase about = act.penaltyCase();
        Agency agency = catalogue.agency(about.agency());
        String number = numbers.next(
                about.authority(), agency.numberPrefix() + "当罚", act.today().getYear());
        act.data().establish("outcome", "PENALTY");
        act.data().establish("number", number);
        act.data().establish("signedOn", act.today());
        act.data().establish("authority", about.authority());
        act.data().establish("remedies", remedies.textOnTheSpot(about, act.today()));
        if (act.data().money("fine").signum() > 0) {
            act.data().establish("performance", remedies.performance(about, act.today()));
        }
        caseFiles.become(about, CaseStatus.DECIDED, act.actor(), "当场作出" + number);
        limits.start(act.caseId(), null, "onTheSpotReport", about.regime(), "当场作出决定之日", act.today());
    }

    /** What the approver and the party read besides the fields of the form. */
    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        return text.row("决定书文号", paper.data().text("number").orElse(null))
                .row("作出决定的日期", paper.data().text("signedOn").orElse(null))
                .row("行政机关", paper.data().text("authority").orElse(null))
                .row("履行方式和期限", paper.data().text("performance").orElse(null))
                .row("救济途径和期限", paper.data().text("remedies").orElse(null));
    }

    private static void requireReason(Act act) {
        if (act.data().text("ordinaryReason").isEmpty()) {
            throw Rejection.of("ordinaryReason", "《中华人民共和国行政处罚法》第五十四条", "转为普通程序的，须写明理由。");
        }
    }

    private static RecordData told(Act act) {
        return act.progress()
                .latest(act.party(), "hear-on-the-spot")
                .map(CaseRecord::data)
                .orElseThrow(() -> Rejection.of(null, "《中华人民共和国行政处罚法》第四十五条、第六十二条", "未告知当事人、未听取当事人的陈述、申辩，不得作出行政处罚决定。"));
    }
}
