package cn.kuanyan.procedure.enforcement;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.enforcement.Instalment;
import cn.kuanyan.enforcement.PaymentPlan;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Dates;
import cn.kuanyan.procedure.PaymentLedgers;
import cn.kuanyan.procedure.Step;
import cn.kuanyan.procedure.form.FormFilling;
import cn.kuanyan.procedure.form.Markdown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 登记延期分期申请: a plan that covers exactly what is unpaid (《行政处罚法》第六十六条第二款). */
@Component
class RegisterDeferral implements Step {

    private static final String ARTICLE_66 = "《中华人民共和国行政处罚法》第六十六条第二款";

    private final PaymentLedgers ledgers;
    private final LedgerText ledger;

    RegisterDeferral(PaymentLedgers ledgers, LedgerText ledger) {
        this.ledgers = ledgers;
        this.ledger = ledger;
    }

    @Override
    public FormFilling filling(Act act, FormFilling common) {
        return ledger.added(act, common);
    }

    /** The head decides about every instalment (第六十六条第二款). */
    @Override
    public Markdown described(CaseRecord paper, Markdown text) {
        PaymentPlan plan = PaymentLedgers.plan(paper.data().date("receivedOn").orElseThrow(), paper.data());
        return text.bullets(plan.instalments().stream()
                .map(part -> LedgerText.planned("申请的缴款计划", part))
                .toList());
    }

    @Override
    public void take(Act act) {
        RecordData data = act.data();
        LocalDate received = data.date("receivedOn").orElseThrow();
        Dates.requireNotBefore(
                "receivedOn",
                "收到申请日期",
                received,
                act.progress()
                        .service(act.party())
                        .flatMap(service -> service.data().date("servedOn"))
                        .orElseThrow(),
                "决定书送达日期");
        PaymentPlan plan = PaymentLedgers.plan(received, data);
        List<LocalDate> days =
                plan.instalments().stream().map(Instalment::dueOn).toList();
        if (days.stream().anyMatch(day -> !day.isAfter(received))
                || days.stream().distinct().count() < days.size()) {
            throw Rejection.of("instalments", ARTICLE_66, "每期的最后缴纳日期须晚于收到申请日期，并且各不相同。");
        }
        if (plan.instalments().stream().anyMatch(part -> part.amount().signum() <= 0)) {
            throw Rejection.of("instalments", ARTICLE_66, "每期的数额须大于零。");
        }
        BigDecimal unpaid = ledgers.of(act).unpaidPrincipal();
        if (plan.total().compareTo(unpaid) != 0) {
            throw Rejection.of(
                    "instalments",
                    ARTICLE_66,
                    "各期数额之和为%s元，须等于未缴数额%s元。".formatted(plan.total().toPlainString(), unpaid.toPlainString()));
        }
    }
}
