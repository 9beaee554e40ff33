package cn.kuanyan.procedure;

import static cn.kuanyan.procedure.Papers.form;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 撤销案件. */
@CoversModel("withdrawal")
class WithdrawalTest extends ModelTest {

    @Autowired
    private MatterDesk desk;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private TimeLimits limits;

    @Test
    void aWithdrawnCaseIsOverWithItsLimitsAndEverythingBesideIt() {
        OneCase one = registered().filed();
        String recusal = desk.begins("tsofficer1", "recusal", one.id(), MatterDesk.recusal("tsofficer2", today()));
        String withdrawal = proposed(one);

        desk.does("tshead", withdrawal, "decideWithdrawal", Papers.approved());

        assertThat(walk.endsOf(withdrawal)).containsExactly("endEvent_withdrawn");
        assertThat(walk.isEnded(one.instance())).isTrue();
        assertThat(walk.leftovers(one.instance())).isEmpty();
        assertThat(walk.isEnded(recusal)).isTrue();
        assertThat(file(one).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(limits.ofCase(one.id()))
                .allSatisfy(limit -> assertThat(limit.state()).isNotEqualTo(TimeLimit.State.RUNNING));
    }

    @Test
    void aRefusedWithdrawalLeavesTheCase() {
        OneCase one = registered().filed();
        String withdrawal = proposed(one);

        desk.does("tshead", withdrawal, "decideWithdrawal", form("answer", "refuse", "opinion", "事实尚待查明。"));

        assertThat(walk.endsOf(withdrawal)).containsExactly("endEvent_notWithdrawn");
        assertThat(file(one).status()).isEqualTo(CaseStatus.FILED);
        one.evidenceCollected("conclude");
    }

    private String proposed(OneCase one) {
        return desk.begins("tsofficer1", "withdrawal", one.id(), form("ground", "NO_FACT", "reason", "经查没有违法事实。"));
    }
}
