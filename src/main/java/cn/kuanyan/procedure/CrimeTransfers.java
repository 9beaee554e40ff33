package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The transfers of suspected crimes that a case has seen, oldest first (《行政处罚法》第二十七条). */
public final class CrimeTransfers {

    private final List<CrimeTransfer> attempts = new ArrayList<>();

    CrimeTransfers(List<CaseRecord> papers) {
        List<CaseRecord> current = new ArrayList<>();
        for (CaseRecord paper : papers) {
            if (begins(paper, current)) {
                end(current);
                current.add(paper);
            } else if (!current.isEmpty() && CrimeTransfer.STEPS.contains(paper.step())) {
                current.add(paper);
            }
        }
        end(current);
    }

    /** A proposal begins a transfer, and so does the group of a transfer that nobody proposed. */
    private static boolean begins(CaseRecord paper, List<CaseRecord> current) {
        boolean proposedOnly = current.size() == 1 && current.get(0).step().equals(CrimeTransfer.PROPOSAL);
        return paper.step().equals(CrimeTransfer.PROPOSAL) || paper.step().equals(CrimeTransfer.GROUP) && !proposedOnly;
    }

    private void end(List<CaseRecord> current) {
        if (!current.isEmpty()) {
            attempts.add(new CrimeTransfer(List.copyOf(current)));
            current.clear();
        }
    }

    public Optional<CrimeTransfer> latest() {
        return attempts.stream().reduce((earlier, later) -> later);
    }

    public Optional<CrimeTransfer> latest(Party party) {
        return attempts.stream().filter(attempt -> attempt.concerns(party)).reduce((earlier, later) -> later);
    }

    public boolean isFiled(Party party) {
        return attempts.stream().anyMatch(attempt -> attempt.concerns(party) && attempt.isFiled());
    }

    public boolean isWithThePolice(Party party) {
        return latest(party).filter(CrimeTransfer::isWithThePolice).isPresent();
    }

    public boolean isUnderWay() {
        return latest().filter(CrimeTransfer::isUnderWay).isPresent();
    }

    /** Id of the paper by which nothing came of the last decision to transfer the party; zero when that never happened. */
    long failedDecisionAt(Party party) {
        return failedAt(attempt -> attempt.concerns(party));
    }

    /** The same for any party of the case. */
    long failedDecisionAt() {
        return failedAt(attempt -> true);
    }

    private long failedAt(Predicate<CrimeTransfer> which) {
        return attempts.stream()
                .filter(CrimeTransfer::isByDecision)
                .filter(which)
                .flatMap(attempt -> attempt.failure().stream())
                .mapToLong(CaseRecord::id)
                .max()
                .orElse(0);
    }
}
