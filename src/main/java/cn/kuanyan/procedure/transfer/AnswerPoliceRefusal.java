package cn.kuanyan.procedure.transfer;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CrimeTransfer;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.matter.LimitRest;
import org.springframework.stereotype.Component;

/** 决定对不予立案的处理: reconsideration within three days, supervision by the procuratorate, or go on here (移送规定第九、十条). */
@Component
class AnswerPoliceRefusal implements Step {

    private static final String ARTICLE_9 = "《行政执法机关移送涉嫌犯罪案件的规定》第九条";

    private final TransferLimits limits;
    private final LimitRest rest;
    private final CaseFiles caseFiles;

    AnswerPoliceRefusal(TransferLimits limits, LimitRest rest, CaseFiles caseFiles) {
        this.limits = limits;
        this.rest = rest;
        this.caseFiles = caseFiles;
    }

    @Override
    public void take(Act act) {
        CrimeTransfer transfer = TransferGroup.underWay(act);
        switch (act.data().need("answer")) {
            case "review" -> review(act, transfer);
            case "supervise" -> requireFirst(transfer, "supervise", "已经建议过立案监督，请选择接受不予立案。");
            default -> goOn(act);
        }
        limits.settle(act, "crimeRefusalReview", act.today());
    }

    private void review(Act act, CrimeTransfer transfer) {
        requireFirst(transfer, "review", "已经提请过复议；对复议决定仍有异议的，可以建议人民检察院立案监督。");
        requireFirst(transfer, "supervise", "已经建议过立案监督，不能再提请复议，请选择接受不予立案。");
        if (limits.isOver(act, "crimeRefusalReview", act.today())) {
            throw Rejection.of("answer", ARTICLE_9, "提请复议的期限已经届满，可以建议人民检察院立案监督，或者接受不予立案。");
        }
        limits.start(act, "crimePoliceReview", "公安机关收到提请复议文件之日", act.today());
    }

    private static void requireFirst(CrimeTransfer transfer, String answer, String refusal) {
        if (transfer.papers("answer-police-refusal").anyMatch(paper -> paper.answered(answer))) {
            throw Rejection.of("answer", ARTICLE_9, refusal);
        }
    }

    /** 依法作出处理: the case that rested is handled again; what the head suspended for another reason stays so. */
    private void goOn(Act act) {
        rest.end(act, SendCriminalTransfer.WHY);
        if (act.penaltyCase().status() == CaseStatus.SUSPENDED
                && !act.progress().isSuspended()) {
            caseFiles.become(act.penaltyCase(), CaseStatus.FILED, act.actor(), "公安机关不予立案，继续依法处理");
        }
    }
}
