package cn.kuanyan.procedure;

import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.PenaltyCase;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.catalogue.Regime;
import cn.kuanyan.discretion.HearingEntitlement;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Whether what is proposed to a party gives it the right to a hearing (《行政处罚法》第六十三条第一款). */
@Component
public class Entitlements {

    private final HearingEntitlement table;

    Entitlements(HearingEntitlement table) {
        this.table = table;
    }

    public HearingEntitlement.Answer hearing(PenaltyCase penaltyCase, Party party, RecordData proposal) {
        return table.of(
                Regime.valueOf(penaltyCase.regime()),
                party.kind(),
                proposal.texts("kinds"),
                proposal.money("fine"),
                amountOrNull(proposal.money("confiscation")));
    }

    private static BigDecimal amountOrNull(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount;
    }
}
