package cn.kuanyan.procedure.archive;

import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.closing.PartyOutcome;
import cn.kuanyan.procedure.closing.PartyOutcomes;
import org.springframework.stereotype.Component;

/** The points about what became of the decision: service, publication, payment. */
@Component
class ExecutionPoints {

    private static final String NONE = "没有须送达、执行的决定。";

    private final PartyOutcomes outcomes;

    ExecutionPoints(PartyOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    Result service(Act act) {
        return Result.ofEach(DecisionPoints.decided(act), NONE, party -> act.progress()
                .service(party)
                .map(paper -> Result.present("%s送达。".formatted(paper.data().need("servedOn"))))
                .orElseGet(() -> Result.missing("没有决定书的送达回证或者送达记录。")));
    }

    Result publication(Act act) {
        CaseProgress progress = act.progress();
        return Result.ofEach(DecisionPoints.decided(act), NONE, party -> {
            if (progress.decisionOnTheSpot(party).isPresent()) {
                return Result.notApplicable("当场处罚决定，本系统不办理公示。");
            }
            boolean settled = progress.papers(party, "publish-decision")
                    .anyMatch(paper -> paper.id() > progress.annulledAt(party));
            return settled ? Result.present("已经公示或者写明不公示的理由。") : Result.missing("没有公示，也没有不公示的理由。");
        });
    }

    Result payment(Act act) {
        return Result.ofEach(DecisionPoints.punished(act), NONE, party -> {
            if (act.progress().amountDue(party).signum() == 0) {
                return Result.notApplicable("没有罚款、没收款。");
            }
            if (act.progress().service(party).isEmpty()) {
                return Result.notApplicable("决定书尚未送达。");
            }
            PartyOutcome outcome = outcomes.of(act, party);
            return outcome.isSettled() ? Result.present(outcome.label() + "。") : Result.missing(outcome.label() + "。");
        });
    }
}
