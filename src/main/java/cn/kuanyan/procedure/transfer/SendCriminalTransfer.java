package cn.kuanyan.procedure.transfer;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CaseProgress;
import cn.kuanyan.procedure.CrimeTransfer;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import cn.kuanyan.procedure.matter.LimitRest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Component;

/** 移送公安机关: within twenty-four hours, with the materials of Article 6; meanwhile the case rests (移送规定第五条至第七条). */
@Component
class SendCriminalTransfer implements Step {

    static final String WHY = "移送公安机关审查";

    private static final String ARTICLE_6 = "《行政执法机关移送涉嫌犯罪案件的规定》第六条";
    private static final List<String> ALWAYS = List.of("TRANSFER_LETTER", "REPORT", "GOODS_LIST");

    private final TransferGroup group;
    private final TransferLimits limits;
    private final LimitRest rest;
    private final CaseFiles caseFiles;
    private final Clock clock;

    SendCriminalTransfer(TransferGroup group, TransferLimits limits, LimitRest rest, CaseFiles caseFiles, Clock clock) {
        this.group = group;
        this.limits = limits;
        this.rest = rest;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return TransferGroup.underWay(act)
                .sendBy()
                .map(moment -> common.withPrefill(
                        "sendBy",
                        Markdown.empty().row("最迟移送时刻", moment.toString().replace('T', ' '))))
                .orElse(common);
    }

    @Override
    public void take(Act act) {
        CrimeTransfer transfer = group.require(act);
        RecordData data = act.data();
        if (!data.texts("materials").containsAll(ALWAYS)) {
            throw Rejection.of("materials", ARTICLE_6, "移送应当附有移送书、调查报告和涉案物品清单，请补齐后勾选；没有涉案物品的，在清单中写明没有。");
        }
        LocalDate sentOn = data.date("sentOn").orElseThrow();
        Dates.requireNotBefore(
                "copiedOn",
                "抄送日期",
                data.date("copiedOn").orElseThrow(),
                approvedAt(transfer).toLocalDate(),
                "批准移送的日期");
        LocalDateTime sent = sentOn.atTime(time(data.need("sentAt")));
        requirePossible(sent, transfer);
        boolean late = transfer.sendBy().filter(sent::isAfter).isPresent();
        if (transfer.latest("send-criminal-transfer").isEmpty()) {
            data.establish("inTime", late ? "NO" : "YES");
            limits.settle(act, "crimeTransferSending", act.today(), late);
            letRest(act, transfer);
        }
        limits.start(act, "crimePoliceReview", "公安机关接受移送之日", sentOn);
    }

    /** Only where nobody is left whose case goes on here. */
    private void letRest(Act act, CrimeTransfer transfer) {
        CaseProgress progress = act.progress();
        List<Party> unsettled =
                progress.parties().stream().filter(progress::isUnsettled).toList();
        if (!unsettled.isEmpty() && unsettled.stream().allMatch(transfer::concerns)) {
            rest.begin(act, transfer.need("decide-criminal-transfer"), DecideCriminalTransfer.GROUND, WHY);
            if (act.penaltyCase().status() == CaseStatus.FILED) {
                caseFiles.become(act.penaltyCase(), CaseStatus.SUSPENDED, act.actor(), WHY);
            }
        }
    }

    private void requirePossible(LocalDateTime sent, CrimeTransfer transfer) {
        if (sent.isBefore(approvedAt(transfer))) {
            throw Rejection.of("sentAt", "日期先后", "移送时刻不得早于批准移送的时刻（%s）。".formatted(approvedAt(transfer)));
        }
        if (sent.isAfter(LocalDateTime.now(clock))) {
            throw Rejection.of("sentAt", "日期先后", "移送时刻不得晚于现在，请在移送以后登记。");
        }
    }

    private static LocalDateTime approvedAt(CrimeTransfer transfer) {
        return LocalDateTime.parse(transfer.need("decide-criminal-transfer").need("approvedAt"));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Rejection.of("sentAt", "移送时刻", "移送时刻须按24小时制填写时和分，例如09:30。");
        }
    }
}
