package cn.kuanyan.procedure.summary;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The fine that was collected on the spot, on its way to the bank; not a fen is lost (《行政处罚法》第七十一条). */
final class CollectedFine {

    static final String ARTICLE_71 = "《中华人民共和国行政处罚法》第七十一条";

    private CollectedFine() {}

    static LocalDate collectedOn(Act act) {
        return receipt(act).date("servedOn").orElseThrow();
    }

    /** The paper of the collection; the money goes to the bank also when the decision falls meanwhile, and back from there. */
    private static RecordData receipt(Act act) {
        return act.progress()
                .latest(act.party(), "serve-on-the-spot")
                .map(CaseRecord::data)
                .orElseThrow();
    }

    static void requireAll(Act act) {
        BigDecimal collected = receipt(act).money("amount");
        if (act.data().money("amount").compareTo(collected) != 0) {
            throw Rejection.of("amount", ARTICLE_71, "须全部交付当场收缴的罚款%s元。".formatted(collected.toPlainString()));
        }
    }
}
