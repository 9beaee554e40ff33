package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.deadline.TimeLimit;
import cn.kuanyan.deadline.TimeLimits;
import cn.kuanyan.enforcement.Instalment;
import cn.kuanyan.enforcement.Ledger;
import cn.kuanyan.enforcement.Obligation;
import cn.kuanyan.enforcement.Payment;
import cn.kuanyan.enforcement.PaymentPlan;
import cn.kuanyan.enforcement.SurchargeLaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The account of a party's fine, read from the papers: decision, approved plans, receipts, remedies. */
@Component
public class PaymentLedgers {

    private final TimeLimits limits;
    private final RemediesUnderWay remedies;
    private final SurchargeLaw law;

    PaymentLedgers(TimeLimits limits, RemediesUnderWay remedies, SurchargeLaw law) {
        this.limits = limits;
        this.remedies = remedies;
        this.law = law;
    }

    public Ledger of(Act act) {
        return of(act.caseId(), act.progress(), act.party());
    }

    public Ledger of(long caseId, CaseProgress progress, Party party) {
        RecordData decided = progress.amounts(party).orElseThrow().data();
        return of(caseId, progress, party, decided.money("fine"), decided.money("confiscation"));
    }

    /** The account as it is with other amounts, from the same day on. */
    public Ledger of(long caseId, CaseProgress progress, Party party, BigDecimal fine, BigDecimal confiscation) {
        long since = progress.annulledAt(party);
        return new Ledger(
                new Obligation(fine, confiscation, statutoryLimit(caseId, party)),
                plans(progress, party),
                Stream.concat(
                                receipts(progress, party)
                                        .filter(receipt -> receipt.id() > since)
                                        .map(PaymentLedgers::payment),
                                Refund.onDecisionInForce(progress, party).stream()
                                        .flatMap(refund -> refund.entry().stream()))
                        .toList(),
                remedies.periods(progress, party),
                law.terms());
    }

    /** What the last paper of the collector means: {@code settled}, {@code partly} or {@code deferral}. */
    String state(long caseId, CaseProgress progress, Party party) {
        boolean deferral = submissions(progress, party).reduce((earlier, later) -> later).stream()
                .anyMatch(paper -> paper.answered("deferral"));
        return deferral ? "deferral" : isSettled(of(caseId, progress, party)) ? "settled" : "partly";
    }

    /** Whether everything is paid that was due when the last payment was made. */
    public boolean isSettled(long caseId, CaseProgress progress, Party party) {
        return isSettled(of(caseId, progress, party));
    }

    /** Whether nothing was owed any more when the last payment came. */
    private static boolean isSettled(Ledger ledger) {
        Optional<LocalDate> last = ledger.payments().stream().map(Payment::on).max(Comparator.naturalOrder());
        return last.filter(ledger::isSettled).isPresent();
    }

    /** The receipts that the collector recorded, in that order. */
    public static Stream<CaseRecord> receipts(CaseProgress progress, Party party) {
        return submissions(progress, party).filter(paper -> !paper.answered("deferral"));
    }

    private static Stream<CaseRecord> submissions(CaseProgress progress, Party party) {
        return Stream.of("record-payment", "record-late-payment")
                .flatMap(step -> progress.papers(party, step))
                .sorted(Comparator.comparing(CaseRecord::id));
    }

    private static Payment payment(CaseRecord receipt) {
        RecordData data = receipt.data();
        return new Payment(data.date("paidOn").orElseThrow(), data.money("amount"), data.money("surcharge"));
    }

    private static List<PaymentPlan> plans(CaseProgress progress, Party party) {
        long since = progress.annulledAt(party);
        return progress.papers(party, "approve-deferral")
                .filter(approval -> approval.id() > since)
                .filter(approval -> approval.answered("approve"))
                .map(approval -> plan(approval.data().date("since").orElseThrow(), approval.data()))
                .toList();
    }

    /** The rows of a plan as a party asked for them. */
    public static PaymentPlan plan(LocalDate since, RecordData rows) {
        return new PaymentPlan(
                since,
                rows.rows("instalments").stream()
                        .map(row -> new Instalment(row.date("dueOn").orElseThrow(), row.money("amount")))
                        .toList());
    }

    /** The limit that the law gave, which an approved plan replaced but did not undo. */
    private LocalDate statutoryLimit(long caseId, Party party) {
        return limits.ofCase(caseId).stream()
                .filter(limit -> limit.code().equals("payment") && limit.regime() != null)
                .filter(limit -> Objects.equals(limit.partyId(), party.id()))
                .reduce((earlier, later) -> later)
                .map(TimeLimit::dueDate)
                .orElseThrow();
    }
}
