package cn.kuanyan.history;

import java.time.LocalDate;
import java.util.List;

/**
 * How one fact follows from earlier cases, as {@code law/history.yaml} has it.
 *
 * @param years {@code null} when there is no window
 * @param atLeast for {@code AT_LEAST}
 */
record HistoryRule(
        String fact,
        Answer answer,
        Integer atLeast,
        Event earlier,
        Integer years,
        boolean boundaryIncluded,
        List<EarlierCase.Outcome> counts,
        String words,
        String source,
        boolean verified) {

    enum Answer {
        NONE_FOUND,
        AT_LEAST,
        COUNT_WITH_THIS
    }

    /** Which day of the earlier case counts. */
    enum Event {
        CONDUCT,
        DECISION,
        SERVICE
    }

    /** @param conduct last day of the conduct that is being decided */
    HistoryProposal propose(List<EarlierCase> cases, LocalDate conduct) {
        List<EarlierCase> found =
                cases.stream().filter(one -> isMet(one, conduct)).toList();
        Object proposed = proposed(found.size());
        return new HistoryProposal(fact, proposed, !proposed.equals(proposed(0)), found, words, source, verified);
    }

    private Object proposed(int found) {
        return switch (answer) {
            case NONE_FOUND -> found == 0;
            case AT_LEAST -> found >= atLeast;
            case COUNT_WITH_THIS -> found + 1;
        };
    }

    private boolean isMet(EarlierCase one, LocalDate conduct) {
        LocalDate day =
                switch (earlier) {
                    case CONDUCT -> one.conductOn();
                    case DECISION -> one.decidedOn();
                    case SERVICE -> one.servedOn();
                };
        return counts.contains(one.outcome()) && day != null && day.isBefore(conduct) && isWithin(day, conduct);
    }

    private boolean isWithin(LocalDate day, LocalDate conduct) {
        if (years == null) {
            return true;
        }
        LocalDate end = day.plusYears(years);
        return conduct.isBefore(end) || boundaryIncluded && conduct.equals(end);
    }
}
