package cn.kuanyan.procedure.decision;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseNumbers;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Catalogue;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Announced;
import cn.kuanyan.procedure.CrimeTransfer;
import cn.kuanyan.procedure.DefencePeriod;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.discretion.FactEvidence;
import cn.kuanyan.procedure.form.FormFilling;
import org.springframework.stereotype.Component;

/** 签发决定书: the head signs exactly the reviewed draft; signing gives the decision its number (《行政处罚法》第五十七、五十九条). */
@Component
class SignDecision implements Step {

    private final DefencePeriod defencePeriod;
    private final Catalogue catalogue;
    private final CaseNumbers numbers;
    private final CaseFiles caseFiles;
    private final TimeLimits limits;
    private final FactEvidence evidence;

    SignDecision(
            DefencePeriod defencePeriod,
            Catalogue catalogue,
            CaseNumbers numbers,
            CaseFiles caseFiles,
            TimeLimits limits,
            FactEvidence evidence) {
        this.defencePeriod = defencePeriod;
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.caseFiles = caseFiles;
        this.limits = limits;
        this.evidence = evidence;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return common.withPrefill("outcome", draft(act).need("outcome"));
    }

    @Override
    public void take(Act act) {
        String outcome = act.data().need("outcome");
        if (!outcome.equals(draft(act).need("outcome"))) {
            throw Rejection.of("outcome", "《中华人民共和国行政处罚法》第五十七条第一款", "签发的决定须与经审查的拟作决定一致；不同意的应当退回。");
        }
        if (!act.data().flag("confirmation")) {
            throw Rejection.of("confirmation", "《中华人民共和国行政处罚法》第五十七条第一款", "签发前须确认已经审阅全部案卷。");
        }
        requireNoTransferUnderWay(act, outcome);
        if (!outcome.equals("CRIME")) {
            evidence.requireEachProven(act, draft(act));
        }
        if (outcome.equals("PENALTY")) {
            defencePeriod.requireOver(act);
            Announced.requireNotHeavier(new Act(
                    act.actor(), act.today(), act.penaltyCase(), act.party(), act.task(), draft(act), act.progress()));
        }
        issue(act, outcome);
    }

    /** 不得以行政处罚代替移送; and one transfer is ended before another begins. */
    private static void requireNoTransferUnderWay(Act act, String outcome) {
        boolean concerned = act.progress()
                .crimeTransfers()
                .latest(act.party())
                .filter(CrimeTransfer::isUnderWay)
                .isPresent();
        if (concerned
                || outcome.equals("CRIME") && act.progress().crimeTransfers().isUnderWay()) {
            throw Rejection.conflict("《行政执法机关移送涉嫌犯罪案件的规定》第十一条第一款", "本案的涉嫌犯罪案件移送正在办理，不得以行政处罚代替移送；移送有结果以后再签发。");
        }
    }

    private void issue(Act act, String outcome) {
        act.data().establish("signedOn", act.today());
        if (outcome.equals("CRIME")) {
            return;
        }
        String prefix =
                catalogue.agency(act.penaltyCase().agency()).numberPrefix() + (outcome.equals("PENALTY") ? "罚" : "不罚");
        String number =
                numbers.next(act.penaltyCase().authority(), prefix, act.today().getYear());
        act.data().establish("number", number);
        act.data().establish("title", outcome.equals("PENALTY") ? "行政处罚决定书" : "不予行政处罚决定书");
        caseFiles.become(act.penaltyCase(), CaseStatus.DECIDED, act.actor(), "签发" + number);
        String regime = act.penaltyCase().regime();
        limits.settle(act.caseId(), null, "caseHandling", TimeLimit.State.MET, act.today());
        limits.done(act.caseId(), act.partyId(), "remake", act.today());
        limits.start(act.caseId(), act.partyId(), "service", regime, "作出决定之日", act.today());
        limits.start(act.caseId(), act.partyId(), "publication", regime, "作出决定之日", act.today());
        limits.startIfAny(act.caseId(), act.partyId(), "publicationTarget", regime, "作出决定之日", act.today());
    }

    private static RecordData draft(Act act) {
        return act.progress()
                .latest(act.party(), "draft-decision")
                .orElseThrow()
                .data();
    }
}
