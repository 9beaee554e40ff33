package cn.kuanyan.procedure.remedy;

import cn.kuanyan.casefile.CaseFiles;
import cn.kuanyan.casefile.CaseStatus;
import cn.kuanyan.casefile.RecordData;
import cn.kuanyan.enforcement.Ledger;
import cn.kuanyan.enforcement.Payment;
import cn.kuanyan.problem.Rejection;
import cn.kuanyan.procedure.Act;
import cn.kuanyan.procedure.PaymentLedgers;
import cn.kuanyan.procedure.Refund;
import cn.kuanyan.procedure.Remedy;
import cn.kuanyan.procedure.RemedyOutcome;
import cn.kuanyan.procedure.StepEnding;
import cn.kuanyan.procedure.enforcement.CourtWindow;
import cn.kuanyan.procedure.publication.PublicationWithdrawal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What a result that is in force does to the amounts, the periods, what was published, and the case. */
@Component
class RemedyEffects {

    private static final Map<RemedyOutcome, PublicationWithdrawal.Ground> GROUNDS = Map.of(
            RemedyOutcome.VARIED, PublicationWithdrawal.Ground.VARIED,
            RemedyOutcome.REVOKED, PublicationWithdrawal.Ground.REVOKED,
            RemedyOutcome.REMAKE, PublicationWithdrawal.Ground.REVOKED,
            RemedyOutcome.UNLAWFUL, PublicationWithdrawal.Ground.UNLAWFUL,
            RemedyOutcome.INVALID, PublicationWithdrawal.Ground.INVALID);

    private final RemedyPeriods periods;
    private final PaymentLedgers ledgers;
    private final CourtWindow court;
    private final PublicationWithdrawal withdrawal;
    private final StepEnding steps;
    private final CaseFiles caseFiles;

    RemedyEffects(
            RemedyPeriods periods,
            PaymentLedgers ledgers,
            CourtWindow court,
            PublicationWithdrawal withdrawal,
            StepEnding steps,
            CaseFiles caseFiles) {
        this.periods = periods;
        this.ledgers = ledgers;
        this.court = court;
        this.withdrawal = withdrawal;
        this.steps = steps;
        this.caseFiles = caseFiles;
    }

    /** 不得作出对申请人更为不利的变更 (《行政复议法》第六十三条第二款); 不得加重原告的义务 (《行政诉讼法》第七十七条第二款). */
    void requireNotHeavier(Act act, Remedy remedy) {
        RecordData inForce = act.progress().amounts(act.party()).orElseThrow().data();
        BigDecimal fine = act.data().money("fine");
        BigDecimal confiscation = act.data().money("confiscation");
        if (fine.compareTo(inForce.money("fine")) > 0 || confiscation.compareTo(inForce.money("confiscation")) > 0) {
            throw Rejection.of(
                    "fine",
                    remedy.isLawsuit() ? "《中华人民共和国行政诉讼法》第七十七条第二款" : "《中华人民共和国行政复议法》第六十三条第二款",
                    "变更后的罚款、没收数额不得高于原决定的%s元、%s元。"
                            .formatted(
                                    inForce.money("fine").toPlainString(),
                                    inForce.money("confiscation").toPlainString()));
        }
    }

    /** @param told day on which the party got the result */
    void take(Act act, Remedy remedy, RemedyOutcome outcome, LocalDate told) {
        LocalDate ended = act.data().date("endedOn").orElseThrow();
        boolean publicised = act.progress().isPublicised(act.party());
        establishRefund(act, outcome);
        if (outcome.annuls()) {
            periods.cancelThoseOfDecision(act, ended);
            endOfDecision(act, outcome, told);
        } else {
            periods.ended(act, remedy, outcome, told);
            stands(act, outcome, ended);
        }
        if (outcome.setsAside() && publicised) {
            withdrawal.owed(act.penaltyCase(), act.partyId(), GROUNDS.get(outcome), ended);
        }
    }

    private void endOfDecision(Act act, RemedyOutcome outcome, LocalDate told) {
        // 据以执行的行政决定被撤销的，终结执行 (《行政强制法》第四十条第四项).
        steps.end(act.caseId(), act.partyId(), "implementation", "endEvent_implemented");
        steps.end(act.caseId(), act.partyId(), "enforcement", "endEvent_enforcementEnded");
        if (outcome == RemedyOutcome.REMAKE) {
            periods.remake(act, act.data(), told);
            if (act.penaltyCase().status() == CaseStatus.CLOSED) {
                caseFiles.become(act.penaltyCase(), CaseStatus.DECIDED, act.actor(), "决定被撤销，责令重新作出");
            }
        }
    }

    private void stands(Act act, RemedyOutcome outcome, LocalDate ended) {
        if (act.progress().amountDue(act.party()).signum() == 0 || isCollectedOnTheSpot(act)) {
            return;
        }
        Ledger ledger = after(act, outcome);
        boolean settled = ledger.isSettled(lastPayment(act, ledger));
        if (!settled) {
            court.countAnew(act, ledger, ended);
        } else if (outcome == RemedyOutcome.VARIED) {
            steps.end(act.caseId(), act.partyId(), "enforcement", "endEvent_paid");
        }
    }

    /** What was paid and is not owed any more goes back to the party. */
    private void establishRefund(Act act, RemedyOutcome outcome) {
        BigDecimal due = act.progress().amountDue(act.party());
        if (due.signum() == 0 || !outcome.annuls() && outcome != RemedyOutcome.VARIED) {
            return;
        }
        if (isCollectedOnTheSpot(act)) {
            act.data().establish(Refund.AMOUNT, due.subtract(left(act, outcome)).setScale(2));
            return;
        }
        Ledger ledger = after(act, outcome);
        BigDecimal principal =
                tooMuch(act, ledger.unpaidPrincipal(), refund -> refund.amount().subtract(refund.surcharge()));
        BigDecimal surcharge = tooMuch(act, ledger.unpaidSurcharge(lastPayment(act, ledger)), Refund::surcharge);
        act.data().establish(Refund.AMOUNT, principal.add(surcharge).setScale(2));
        act.data().establish(Refund.SURCHARGE, surcharge.setScale(2));
    }

    /** Without what is owed from an earlier result about the same decision: nothing goes back twice. */
    private static BigDecimal tooMuch(Act act, BigDecimal unpaid, Function<Refund, BigDecimal> part) {
        BigDecimal owed = Refund.onDecisionInForce(act.progress(), act.party()).stream()
                .filter(Refund::isOwed)
                .map(part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return unpaid.negate().subtract(owed).max(BigDecimal.ZERO);
    }

    /** A fine that the officers took at once never had a period for payment, and has no account. */
    private static boolean isCollectedOnTheSpot(Act act) {
        return act.progress()
                .service(act.party())
                .filter(service -> service.data().is("payment", "COLLECTED"))
                .isPresent();
    }

    private static BigDecimal left(Act act, RemedyOutcome outcome) {
        return outcome.annuls()
                ? BigDecimal.ZERO
                : act.data().money("fine").add(act.data().money("confiscation"));
    }

    private Ledger after(Act act, RemedyOutcome outcome) {
        if (outcome == RemedyOutcome.VARIED || outcome.annuls()) {
            return ledgers.of(
                    act.caseId(),
                    act.progress(),
                    act.party(),
                    outcome.annuls() ? BigDecimal.ZERO : act.data().money("fine"),
                    outcome.annuls() ? BigDecimal.ZERO : act.data().money("confiscation"));
        }
        return ledgers.of(act);
    }

    private static LocalDate lastPayment(Act act, Ledger ledger) {
        return ledger.payments().stream()
                .map(Payment::on)
                .max(Comparator.naturalOrder())
                .orElse(act.today());
    }
}
