package cn.kuanyan.procedure.reopening;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.Matter;
import cn.kuanyan.procedure.PaymentLedgers;
import cn.kuanyan.procedure.Step;
import org.springframework.stereotype.Component;

/** 决定恢复办理: a head says why and what is to be done; the same conduct is not punished again (《行政处罚法》第二十九条). */
@Component
class ReopenCase implements Step {

    private static final String FIELD = "party";

    private final CaseFiles caseFiles;
    private final PaymentLedgers ledgers;

    ReopenCase(CaseFiles caseFiles, PaymentLedgers ledgers) {
        this.caseFiles = caseFiles;
        this.ledgers = ledgers;
    }

    @Override
    public void take(Act act) {
        Matter.REOPENING.requirePossible(act.penaltyCase());
        String purpose = act.data().need("purpose");
        if (!purpose.equals("FILE")) {
            Party party = party(act);
            if (purpose.equals("ENFORCEMENT")) {
                requireUnpaid(act, party);
            }
        }
        caseFiles.become(
                act.penaltyCase(),
                CaseStatus.DECIDED,
                act.actor(),
                "恢复办理：" + act.data().need("reason"));
    }

    private static Party party(Act act) {
        String id = act.data().need(FIELD);
        Party party = act.progress().parties().stream()
                .filter(one -> id.equals(String.valueOf(one.id())))
                .findFirst()
                .orElseThrow(() -> Rejection.of(FIELD, "当事人须属于本案", "所选当事人不是这个案件的当事人，请重新选择。"));
        boolean decided = act.progress().decision(party).isPresent()
                && act.progress().service(party).isPresent()
                && !act.progress().isOver(party);
        if (!decided) {
            throw Rejection.of(FIELD, "恢复办理", "对该当事人没有可以继续执行的决定，不能恢复办理。");
        }
        return party;
    }

    private void requireUnpaid(Act act, Party party) {
        boolean owes = act.progress().amountDue(party).signum() > 0
                && act.progress()
                        .service(party)
                        .filter(service -> !service.data().is("payment", "COLLECTED"))
                        .isPresent()
                && !ledgers.isSettled(act.caseId(), act.progress(), party);
        if (!owes) {
            throw Rejection.of(FIELD, "《中华人民共和国行政处罚法》第六十六条第一款", "该当事人的罚款、没收款已经缴清，不能再恢复执行。");
        }
    }
}
