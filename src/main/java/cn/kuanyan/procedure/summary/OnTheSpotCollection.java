package cn.kuanyan.procedure.summary;

import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** 当场收缴罚款: the officers collect in three cases only and against a fiscal receipt (《行政处罚法》第六十七条至第七十条). */
@Component
class OnTheSpotCollection {

    private final OnTheSpotAmounts amounts;

    OnTheSpotCollection(OnTheSpotAmounts amounts) {
        this.amounts = amounts;
    }

    void check(Act act) {
        BigDecimal due = act.progress().amountDue(act.party());
        boolean nothingDue = act.data().is("payment", "NOTHING_DUE");
        if (nothingDue != (due.signum() == 0)) {
            throw Rejection.of("payment", "《中华人民共和国行政处罚法》第五十三条", nothingDue ? "决定处以罚款的，须选择缴纳方式。" : "决定没有罚款，不得收缴罚款。");
        }
        if (act.data().is("payment", "COLLECTED")) {
            requireGround(act, due);
            requireAll(act, due);
        }
    }

    private void requireGround(Act act, BigDecimal due) {
        switch (act.data()
                .text("ground")
                .orElseThrow(() -> Rejection.of("ground", "《中华人民共和国行政处罚法》第六十七条第二款", "没有法定理由，执法人员不得自行收缴罚款。"))) {
            case "UP_TO_LIMIT" -> requireSmall(due);
            case "HARD_TO_ENFORCE" -> requireNote(act, "《中华人民共和国行政处罚法》第六十八条第二项", "写明不当场收缴事后难以执行的具体情况。");
            default -> {
                requireNote(act, "《中华人民共和国行政处罚法》第六十九条", "写明边远、水上、交通不便和缴纳确有困难的具体情况。");
                if (!act.data().flag("requestedByParty")) {
                    throw Rejection.of("requestedByParty", "《中华人民共和国行政处罚法》第六十九条", "在边远、水上、交通不便地区，须经当事人提出，才可以当场收缴罚款。");
                }
            }
        }
    }

    private void requireSmall(BigDecimal due) {
        OnTheSpotAmounts.Amount limit = amounts.collectable();
        if (due.compareTo(limit.amount()) > 0) {
            throw Rejection.of(
                    "ground",
                    limit.basis(),
                    "罚款%s元，超过%s元，不得以此理由当场收缴。"
                            .formatted(due.toPlainString(), limit.amount().toPlainString()));
        }
    }

    private static void requireNote(Act act, String basis, String message) {
        if (act.data().text("groundNote").isEmpty()) {
            throw Rejection.of("groundNote", basis, message);
        }
    }

    private static void requireAll(Act act, BigDecimal due) {
        if (act.data().money("amount").compareTo(due) != 0) {
            throw Rejection.of("amount", "《中华人民共和国行政处罚法》第六十八条", "收缴数额须等于罚款数额%s元。".formatted(due.toPlainString()));
        }
        if (act.data().text("fiscalReceipt").isEmpty()) {
            throw Rejection.of("fiscalReceipt", "《中华人民共和国行政处罚法》第七十条", "当场收缴罚款的，必须出具财政部门统一制发的专用票据；不出具的，当事人有权拒绝缴纳。");
        }
    }
}
