package cn.kuanyan.procedure.publication;

import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.deadline.TimeLimits;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * 撤回公示: for every process in which a published decision ceases to stand. It starts the limit here and then calls the process
 * {@code publication-withdrawal}, which ends at once when nothing is public (《行政处罚法》第四十八条第二款).
 */
@Component
public class PublicationWithdrawal {

    /** What happened to the decision. */
    public enum Ground {
        VARIED("变更"),
        REVOKED("撤销"),
        UNLAWFUL("确认违法"),
        INVALID("确认无效");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final TimeLimits limits;

    PublicationWithdrawal(TimeLimits limits) {
        this.limits = limits;
    }

    /** Starts the three working days for withdrawal. */
    public void owed(PenaltyCase penaltyCase, long partyId, Ground ground, LocalDate on) {
        limits.start(
                penaltyCase.id(),
                partyId,
                WithdrawPublication.LIMIT,
                penaltyCase.regime(),
                "处罚决定被%s之日".formatted(ground.label()),
                on);
    }
}
