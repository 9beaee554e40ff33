package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.RemediesUnderWay;
import cn.kuanyan.procedure.Remedy;
import cn.kuanyan.procedure.RemedyOutcome;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 申请法院强制执行: after the demand and the remedies, within three months, with five materials (《行政强制法》第五十三条至第五十五条). */
@Component
class CourtApplication {

    private static final String ARTICLE_53 = "《中华人民共和国行政强制法》第五十三条";
    private static final int MATERIALS = 5;

    private final CourtWindow window;
    private final Demanded demanded;
    private final RemediesUnderWay remedies;
    private final TimeLimits limits;

    CourtApplication(CourtWindow window, Demanded demanded, RemediesUnderWay remedies, TimeLimits limits) {
        this.window = window;
        this.demanded = demanded;
        this.remedies = remedies;
        this.limits = limits;
    }

    void take(Act act) {
        LocalDate applied = act.data().date("appliedOn").orElseThrow();
        requireNoRuling(act);
        if (act.data().texts("materials").size() < MATERIALS) {
            throw Rejection.of("materials", "《中华人民共和国行政强制法》第五十五条第一款", "申请强制执行的五项材料须逐项核对齐全。");
        }
        if (remedies.underWay(act.progress(), act.party(), applied)) {
            throw Rejection.of("appliedOn", ARTICLE_53, "当事人的行政复议或者行政诉讼正在进行，不得依照本条申请强制执行。");
        }
        requireOwnToEnforce(act);
        boolean judged = window.isJudged(act);
        boolean late = !judged && isLate(act, applied);
        act.data().establish("route", judged ? "JUDGMENT" : "DECISION");
        requireDemandOver(act, applied);
        demanded.require(act, "appliedOn", applied, ARTICLE_53);
        settle(act, "courtApplication", late ? TimeLimit.State.EXPIRED : TimeLimit.State.MET, applied);
        limits.startIfAny(
                act.caseId(),
                act.partyId(),
                "courtAcceptance",
                act.penaltyCase().regime(),
                "法院接到申请之日",
                applied);
    }

    /** Within the three months from the end of the remedies; afterwards only with a good reason. */
    private boolean isLate(Act act, LocalDate applied) {
        CourtWindow.Window days = window.of(act);
        if (applied.isBefore(days.opens())) {
            throw Rejection.of(
                    "appliedOn",
                    ARTICLE_53,
                    "复议、起诉期限（批准延期、分期的，缴款期限）%s届满，%s起才可以申请。".formatted(days.trigger(), days.opens()));
        }
        boolean late = applied.isAfter(days.closes());
        if (late && act.data().text("lateReason").isEmpty()) {
            throw Rejection.of(
                    "appliedOn", ARTICLE_53, "申请期限%s届满；逾期申请的，须写明正当理由，否则人民法院不予受理，可以终结执行。".formatted(days.closes()));
        }
        return late;
    }

    /** What a decision on reconsideration varied is enforced by the body that decided it (《行政复议法》第七十八条第二项). */
    private static void requireOwnToEnforce(Act act) {
        boolean variedByReconsideration = Remedy.againstDecisionInForce(act.progress(), act.party()).stream()
                .filter(remedy -> remedy.outcome().isPresent())
                .reduce((earlier, later) -> later)
                .filter(last -> !last.isLawsuit() && last.ended(RemedyOutcome.VARIED))
                .isPresent();
        if (variedByReconsideration) {
            throw Rejection.of(
                    "answer",
                    "《中华人民共和国行政复议法》第七十八条第二项",
                    "变更行政行为的行政复议决定书，由行政复议机关依法强制执行或者申请人民法院强制执行；请移交行政复议机关，并终结本机关的执行。");
        }
    }

    private static void requireNoRuling(Act act) {
        boolean ruled = act.progress()
                .latest(act.party(), "record-court-answer")
                .filter(answer -> answer.answered("granted") || answer.answered("denied"))
                .isPresent();
        if (ruled) {
            throw Rejection.of("answer", "《中华人民共和国行政强制法》第五十七条、第五十八条", "法院已经裁定，不得重复申请；对不予执行的裁定有异议的，申请复议。");
        }
    }

    private void requireDemandOver(Act act, LocalDate applied) {
        LocalDate last = limits.current(act.caseId(), act.partyId(), "demand")
                .orElseThrow()
                .dueDate();
        if (!applied.isAfter(last)) {
            throw Rejection.of("appliedOn", "《中华人民共和国行政强制法》第五十四条、第六十九条", "催告书送达后十日（工作日）至%s届满，此后才可以申请。".formatted(last));
        }
    }

    private void settle(Act act, String code, TimeLimit.State state, LocalDate on) {
        limits.settle(act.caseId(), act.partyId(), code, state, on);
    }
}
