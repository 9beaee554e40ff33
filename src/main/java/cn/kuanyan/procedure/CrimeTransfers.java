package cn.kuanyan.procedure;

import cn.kuanyan.casefile.CaseRecord;
import cn.kuanyan.casefile.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The transfers of suspected crimes that a case has seen, oldest first (《行政处罚法》第二十七条). */
public final class CrimeTransfers {

    private final List<CrimeTransfer> attempts = new ArrayList<>();

    CrimeTransfers(List<CaseRecord> papers) {
        List<CaseRecord> current = new ArrayList<>();
        for (CaseRecord paper : papers) {
            boolean first = paper.step().equals(CrimeTransfer.FIRST);
            if (first && !current.isEmpty()) {
                attempts.add(new CrimeTransfer(List.copyOf(current)));
                current.clear();
            }
            if (first || !current.isEmpty() && CrimeTransfer.STEPS.contains(paper.step())) {
                current.add(paper);
            }
        }
        if (!current.isEmpty()) {
            attempts.add(new CrimeTransfer(List.copyOf(current)));
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

    /** Id of the paper by which the latest transfer of the party failed; zero when none did. */
    public long failedAt(Party party) {
        return attempts.stream()
                .filter(attempt -> attempt.concerns(party))
                .flatMap(attempt -> attempt.failure().stream())
                .mapToLong(CaseRecord::id)
                .max()
                .orElse(0);
    }
}
