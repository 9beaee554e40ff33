package cn.kuanyan.procedure.transfer;

import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CrimeTransfer;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.matter.LimitRest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** 审批移送: the head himself decides within three days; from then on twenty-four hours run (移送规定第五条第二款). */
@Component
class DecideCriminalTransfer implements Step {

    static final String GROUND = "CRIMINAL_TRANSFER";

    private static final String ARTICLE_5 = "《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款";
    private static final String SENDING = "crimeTransferSending";

    private final LimitRest rest;
    private final TimeLimits limits;
    private final TransferLimits transferLimits;
    private final Clock clock;

    DecideCriminalTransfer(LimitRest rest, TimeLimits limits, TransferLimits transferLimits, Clock clock) {
        this.rest = rest;
        this.limits = limits;
        this.transferLimits = transferLimits;
        this.clock = clock;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return rest.filling(act, GROUND, common);
    }

    @Override
    public void take(Act act) {
        CrimeTransfer transfer = TransferGroup.underWay(act);
        if (transfer.members().contains(act.actor())) {
            throw Rejection.forbidden(ARTICLE_5, "专案组成员不得审批自己提出的移送报告，请由其他负责人办理。");
        }
        if (act.data().is("answer", "approve")) {
            approve(act, transfer);
        }
        transferLimits.settle(act, "crimeTransferDecision", act.today());
    }

    private void approve(Act act, CrimeTransfer transfer) {
        Matter.CRIMINAL_TRANSFER.requirePossible(act.penaltyCase());
        if (!transfer.need("verify-crime").is("conclusion", "TRANSFER")
                && act.data().text("opinion").isEmpty()) {
            throw Rejection.of("opinion", ARTICLE_5, "专案组建议不移送而批准移送的，须在“审批意见”中写明理由。");
        }
        checkRest(act, transfer);
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        act.data().establish("approvedAt", now);
        limits.startIfAny(act.caseId(), null, SENDING, act.penaltyCase().regime(), "批准移送之时", act.today())
                .ifPresent(hours -> act.data().establish("sendBy", end(now, hours)));
    }

    private static LocalDateTime end(LocalDateTime from, TimeLimit hours) {
        return from.plusHours(hours.value());
    }

    private void checkRest(Act act, CrimeTransfer transfer) {
        boolean all = act.progress().parties().stream()
                .filter(act.progress()::isUnsettled)
                .allMatch(transfer::concerns);
        if (!all && act.data().is("limitEffect", "REST")) {
            throw Rejection.of("limitEffect", "《中华人民共和国行政处罚法》第六十条", "只移送部分当事人的，其他当事人继续办理，办案期限照常计算。");
        }
        if (all) {
            rest.check(act, GROUND);
        }
    }
}
