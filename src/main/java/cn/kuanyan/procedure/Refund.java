package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.enforcement.Payment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was paid and is not owed any more after the result of a remedy: property taken by an unlawful fine is returned
 * (《中华人民共和国国家赔偿法》第四条、第三十六条, 未核实). The law sets no number of days for it.
 *
 * @param result the paper of the result, on which the amount was established
 * @param payment the paper that says it was paid back; empty while it was not
 */
public record Refund(CaseRecord result, Optional<CaseRecord> payment) {

    /** Name of the field on the paper of the result. */
    public static final String AMOUNT = "refund";

    /** The part of it that was paid as a surcharge. */
    public static final String SURCHARGE = "refundSurcharge";

    private static final String PAYMENT = "refund-payment";

    /** All of a party, oldest first. */
    public static List<Refund> of(CaseProgress progress, Party party) {
        return progress.papers(party, "record-remedy-outcome")
                .filter(Remedy::isResult)
                .flatMap(result -> of(result, progress.papers(party, PAYMENT)).stream())
                .toList();
    }

    /** That of one remedy; empty when it has no result yet, or nothing goes back. */
    static Optional<Refund> of(Remedy remedy) {
        return remedy.result().flatMap(result -> of(result, remedy.papers().stream()));
    }

    private static Optional<Refund> of(CaseRecord result, Stream<CaseRecord> papers) {
        return Optional.of(result)
                .filter(paper -> paper.data().money(AMOUNT).signum() > 0)
                .map(paper -> new Refund(
                        paper,
                        papers.filter(later -> later.step().equals(PAYMENT))
                                .filter(later -> matter(later).equals(matter(paper)))
                                .findFirst()));
    }

    private static Optional<String> matter(CaseRecord paper) {
        return paper.data().text(Matter.ID);
    }

    /** Those that were not paid back yet, oldest first. */
    public static List<Refund> owed(CaseProgress progress, Party party) {
        return of(progress, party).stream().filter(Refund::isOwed).toList();
    }

    /** Those of a party that concern what was paid on the decision in force, paid back already or not. */
    public static List<Refund> onDecisionInForce(CaseProgress progress, Party party) {
        long since = progress.annulledAt(party);
        return of(progress, party).stream()
                .filter(refund -> refund.result.id() > since)
                .toList();
    }

    /** In CNY, more than zero. */
    public BigDecimal amount() {
        return result.data().money(AMOUNT);
    }

    /** The part of the amount that was paid as a surcharge. */
    public BigDecimal surcharge() {
        return result.data().money(SURCHARGE);
    }

    /** The account after it was paid back has this much less on it; empty while it was not. */
    Optional<Payment> entry() {
        return payment.map(paid -> new Payment(
                paid.data().date("paidBackOn").orElseThrow(),
                surcharge().subtract(amount()),
                surcharge().negate()));
    }

    public boolean isOwed() {
        return payment.isEmpty();
    }

    /** Whether the result was recorded in the matter that this paper began. */
    public boolean isOfMatter(String matterId) {
        return result.data().is(Matter.ID, matterId);
    }

    /** For whoever reads the case. */
    public String inWords() {
        return payment.map(paid -> "%s元已于%s退还".formatted(yuan(), paid.data().need("paidBackOn")))
                .orElseGet(() -> "应当退还%s元，尚未退还".formatted(yuan()));
    }

    /** The amount in yuan, to the fen. */
    public String yuan() {
        return amount().setScale(2).toPlainString();
    }
}
