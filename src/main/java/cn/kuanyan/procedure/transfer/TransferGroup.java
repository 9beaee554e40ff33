package cn.kuanyan.procedure.transfer;

import cn.kuanyan.duties.Recusals;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.CrimeTransfer;
import org.springframework.stereotype.Component;

/** Only the group does what the group is there for; whoever was recused is replaced by whom stands in. */
@Component
class TransferGroup {

    private final Recusals recusals;

    TransferGroup(Recusals recusals) {
        this.recusals = recusals;
    }

    /**
     * The transfer that is under way.
     *
     * @throws Rejection (403) when the acting person is not of its group
     */
    CrimeTransfer require(Act act) {
        CrimeTransfer transfer = underWay(act);
        boolean member = transfer.members().stream()
                .map(person -> recusals.standingIn(act.caseId(), person))
                .anyMatch(act.actor()::equals);
        if (!member) {
            throw Rejection.forbidden("《行政执法机关移送涉嫌犯罪案件的规定》第五条第一款", "这项任务由专案组成员办理。");
        }
        return transfer;
    }

    static CrimeTransfer underWay(Act act) {
        return act.progress().crimeTransfers().latest().orElseThrow();
    }
}
